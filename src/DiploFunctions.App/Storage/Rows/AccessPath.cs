using DiploFunctions.Model;

namespace DiploFunctions.App.Storage.Rows;

/// <summary>The partitions that facts are read by. docs/storage.md tells which question reads which.</summary>
internal static class AccessPath
{
    public const string All = "all";

    /// <summary>The paths of a fact that are read in every order: all, parties, words of names, the level of a partnership.</summary>
    public static IEnumerable<string> Of(Fact fact) => FactFacets.PartiesOf(fact).Select(Of)
        .Concat(fact is Agreement { Level: { } level } ? [Of(level)] : [])
        .Concat(FactFacets.PersonsOf(fact).SelectMany(person => OfPerson(person.Name)))
        .Prepend(All)
        .Distinct(StringComparer.Ordinal);

    public static string Of(Party party) => "c-" + party.Code;

    public static string Of(PartnershipLevel level) => "l-" + level;

    public static string Of(IsoWeek week) => "w-" + week;

    /// <summary>The month that a planned visit starts in; what is known to the year only has a partition of its own.</summary>
    public static IEnumerable<string> OfMonths(Fact fact) =>
        fact is Visit { Status: VisitStatus.Planned, Start: { } start } ? [OfMonth(start)] : [];

    /// <summary>The paths of all months, and of all years, that the days from one to another, both included, lie in.</summary>
    public static IEnumerable<string> OfMonths(DateOnly from, DateOnly to)
    {
        var first = new DateOnly(from.Year, from.Month, 1);
        var months = Enumerable.Range(0, ((to.Year - from.Year) * 12) + to.Month - from.Month + 1).Select(first.AddMonths);
        var years = Enumerable.Range(from.Year, to.Year - from.Year + 1);
        return years.Select(year => OfMonth(PartialDate.Of(year))).Concat(months.Select(month => OfMonth(PartialDate.Of(month.Year, month.Month))));
    }

    /// <summary>One partition for each word of two letters or more of a name, so that any spelling, order or short form finds it.</summary>
    public static IEnumerable<string> OfPerson(string name) =>
        NameKey.WordsOf(name).Where(word => word.Length >= 2).Distinct(StringComparer.Ordinal).Select(word => "p-" + RowKeys.OfWord(word));

    /// <summary>The weeks that a fact belongs to: those that one of its articles was published in, or came in during; the earliest first.</summary>
    public static IEnumerable<string> OfWeeks(IReadOnlyList<FactSource> sources, TimeZoneInfo zone)
    {
        // A date known only to its month or year tells no week.
        var published = sources.Where(source => source.Published is { IsWholeDay: true }).Select(source => IsoWeek.Of(source.Published!.Value.First));
        return published.Concat(sources.Select(source => IsoWeek.Of(source.Received, zone))).Distinct().Order().Select(Of);
    }

    private static string OfMonth(PartialDate date) => "m-" + date.ToMonth();
}
