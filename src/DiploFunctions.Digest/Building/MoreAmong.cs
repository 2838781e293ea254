using DiploFunctions.Model;

namespace DiploFunctions.Digest.Building;

/// <summary>The nearest questions to what changed and what is doubtful, since neither can be asked for as such.</summary>
internal sealed class MoreAmong(Wording words, DateText dates, IsoWeek week, DigestLinks links)
{
    /// <summary>Among what changed since the week began: the types of the facts, as far as they have an address; null when none has.</summary>
    public MoreLinks? Changed(IEnumerable<Fact> facts) =>
        Of(words.Say("more.changed", ("date", dates.Of(week.Monday))), facts, links.Changed ?? new DigestLinks());

    /// <summary>Among the facts of the week, likewise.</summary>
    public MoreLinks? OfWeek(IEnumerable<Fact> facts) => Of(words.Say("more.of-week"), facts, links);

    private MoreLinks? Of(string asked, IEnumerable<Fact> facts, DigestLinks addresses)
    {
        var types = facts.Select(fact => fact.GetType()).ToHashSet();
        (Type Type, string Key, Uri? Address)[] all =
        [
            (typeof(Visit), "figure.visits", addresses.Visits),
            (typeof(Agreement), "figure.agreements", addresses.Agreements),
            (typeof(Meeting), "figure.meetings", addresses.Meetings),
        ];
        (string, string)[] found =
            [.. all.Where(one => one.Address is not null && types.Contains(one.Type)).Select(one => (words.Count(one.Key, 2), one.Address!.AbsoluteUri))];
        return found.Length == 0 ? null : new MoreLinks(asked, found);
    }
}
