using DiploFunctions.Model;

namespace DiploFunctions.App.Storage.Summaries;

/// <summary>What a block's facts say of each pair of parties.</summary>
internal static class PartnerEntries
{
    // A convention of the whole world says little of any two, and would make a row for each pair of them.
    private const int MostParties = 12;

    public static IEnumerable<KeyValuePair<PartnerKey, PartnerEntry>> Of<TFact>(IReadOnlyList<MergedFact<TFact>> facts)
        where TFact : Fact =>
        from pair in facts.SelectMany(fact => PartnerKey.Among(PartiesOf(fact.Fact)).Select(key => (Key: key, Fact: fact))).GroupBy(one => one.Key, one => one.Fact)
        let entry = EntryOf<TFact>([.. pair], pair.Key)
        where entry is not null
        select KeyValuePair.Create(pair.Key, entry);

    private static HashSet<Party> PartiesOf(Fact fact)
    {
        HashSet<Party> parties = fact switch
        {
            Visit { From: { } from } visit => [from, visit.To],
            Meeting meeting => [.. meeting.Participants.Select(person => person.Country).OfType<Party>()],
            Agreement agreement => [.. agreement.Parties],
            _ => [],
        };
        return parties.Count <= MostParties ? parties : [];
    }

    private static PartnerEntry? EntryOf<TFact>(IReadOnlyList<MergedFact<TFact>> facts, PartnerKey key)
        where TFact : Fact => facts switch
        {
            IReadOnlyList<MergedFact<Visit>> visits => VisitTally.Of(visits, key.Country) is { } tally ? new PartnerEntry { Visits = tally } : null,
            IReadOnlyList<MergedFact<Meeting>> meetings => new PartnerEntry { Meetings = MeetingTally.Of(meetings) },
            IReadOnlyList<MergedFact<Agreement>> agreements => new PartnerEntry { Agreements = AgreementTally.Of(agreements) },
            _ => throw new ArgumentException($"{typeof(TFact).Name} says nothing of partners.", nameof(facts)),
        };
}
