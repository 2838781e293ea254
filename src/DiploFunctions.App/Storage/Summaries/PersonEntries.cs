using DiploFunctions.Model;

namespace DiploFunctions.App.Storage.Summaries;

/// <summary>What a block's facts say of each person.</summary>
internal static class PersonEntries
{
    public static IEnumerable<KeyValuePair<PersonKey, PersonEntry>> Of<TFact>(IReadOnlyList<MergedFact<TFact>> facts)
        where TFact : Fact =>
        facts.SelectMany(fact => AppearancesOf(fact.Fact))
            .Where(seen => seen.Key.Name.Length > 0)
            .GroupBy(seen => seen.Key)
            .Select(person => KeyValuePair.Create(person.Key, EntryOf([.. person])));

    private static IEnumerable<Appearance> AppearancesOf(Fact fact) => fact switch
    {
        Visit visit => [new Appearance(visit.Visitor, visit.Start, visit.Status is VisitStatus.Completed or VisitStatus.Ongoing ? 1 : 0, 0)],
        Meeting meeting => meeting.Participants.Select(person => new Appearance(person, meeting.Date, 0, 1)).DistinctBy(seen => seen.Key),
        _ => [],
    };

    private static PersonEntry EntryOf(IReadOnlyList<Appearance> appearances)
    {
        var office = appearances.Where(seen => seen.Person.Office is not null)
            .OrderByDescending(seen => seen.Date)
            .ThenBy(seen => seen.Person.Office, StringComparer.Ordinal)
            .FirstOrDefault();
        return new PersonEntry(
            appearances.GroupBy(seen => seen.Person.Name, StringComparer.Ordinal)
                .OrderBy(name => name.Key, StringComparer.Ordinal)
                .ToDictionary(name => name.Key, name => name.Count(), StringComparer.Ordinal),
            office?.Person.Office,
            office?.Date,
            appearances.Sum(seen => seen.Visits),
            appearances.Sum(seen => seen.Meetings),
            appearances.Where(seen => seen.Visits + seen.Meetings > 0).Max(seen => seen.Date));
    }

    private sealed record Appearance(Person Person, PartialDate? Date, int Visits, int Meetings)
    {
        public PersonKey Key { get; } = PersonKey.Of(Person);
    }
}
