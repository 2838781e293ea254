using DiploFunctions.App.Recipients;
using DiploFunctions.Digest;
using DiploFunctions.Model;

namespace DiploFunctions.App.Digests;

/// <summary>Cuts what a digest is made of down to what somebody wants to read about.</summary>
internal static class InterestFilter
{
    /// <summary>The input with the facts of the topics that one of the countries takes part in; the same input for who wants everything.</summary>
    /// <remarks>The figures of the weeks before are of all facts; beside those of some facts they would mislead, so they and their chart go.</remarks>
    public static DigestInput Of(DigestInput input, Interests interests)
    {
        if (interests == Interests.All)
            return input;

        var parties = interests.Parties;
        bool IsWanted(params IEnumerable<Party?> taking) => parties.Count == 0 || taking.Any(party => party is { } one && parties.Contains(one));
        IReadOnlyList<MergedFact<TFact>> Of<TFact>(IReadOnlyList<MergedFact<TFact>> facts, Topics topic, Func<TFact, IEnumerable<Party?>> taking)
            where TFact : Fact => interests.Topics.HasFlag(topic) ? [.. facts.Where(fact => IsWanted(taking(fact.Fact)))] : [];

        return input with
        {
            Visits = Of(input.Visits, Topics.Visits, PartiesOf),
            Coming = Of(input.Coming, Topics.Visits, PartiesOf),
            Meetings = Of(input.Meetings, Topics.Meetings, PartiesOf),
            Agreements = Of(input.Agreements, Topics.Agreements, PartiesOf),
            Previous = null,
            EarlierWeeks = [],
            Links = parties.Count == 1 ? Narrowed(input.Links, parties.First()) : input.Links,
        };
    }

    // Several countries cannot be asked for so that one of them takes part; then the questions stay those about all.
    private static DigestLinks Narrowed(DigestLinks links, Party country)
    {
        return new DigestLinks(Of(links.Coming), Of(links.Visits), Of(links.Agreements), Of(links.Meetings))
        {
            Changed = links.Changed is { } changed ? Narrowed(changed, country) : null,
        };

        Uri? Of(Uri? question) => question is null ? null : new Uri($"{question.AbsoluteUri}&country={country.Code}");
    }

    private static IEnumerable<Party?> PartiesOf(Visit visit) => [visit.From, visit.To];

    private static IEnumerable<Party?> PartiesOf(Meeting meeting) => meeting.Participants.Select(person => person.Country);

    private static IEnumerable<Party?> PartiesOf(Agreement agreement) => agreement.Parties.Select(party => (Party?)party);
}
