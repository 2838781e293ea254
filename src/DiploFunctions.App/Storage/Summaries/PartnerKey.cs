using DiploFunctions.Model;

namespace DiploFunctions.App.Storage.Summaries;

/// <summary>A country, or organisation, and one that it has to do with. Each pair has two keys, one from either side.</summary>
internal readonly record struct PartnerKey(Party Country, Party Partner)
{
    /// <summary>All pairs of different parties, from either side.</summary>
    public static IEnumerable<PartnerKey> Among(IReadOnlyCollection<Party> parties) =>
        from country in parties
        from partner in parties
        where country != partner
        select new PartnerKey(country, partner);

    /// <exception cref="FormatException">The text is none that <see cref="ToString"/> gave out.</exception>
    public static PartnerKey Parse(string text) =>
        text.Split(' ') is [var country, var partner] ? new PartnerKey(Party.Of(country), Party.Of(partner)) : throw new FormatException($"'{text}' names no pair.");

    public override string ToString() => $"{Country} {Partner}";
}
