using DiploFunctions.Extraction.Recognition.People;

namespace DiploFunctions.Extraction.Facts.Visits.Who;

/// <summary>Who only comes along with somebody in office.</summary>
internal static class Spouses
{
    private const string FirstLady = "first-lady";
    private const string Monarch = "king";

    /// <summary>
    /// "President A B and Mrs C B": true for whoever has neither office nor country and shares a name with somebody in office, for first ladies, and for the consort of a monarch.
    /// </summary>
    public static bool Has(List<PersonMention> group, PersonMention person) =>
        (person.Person.Offices.Count == 1 && (person.Person.Offices.Contains(FirstLady) || IsConsort(person, group)))
        || (person.Person is { Offices.Count: 0, Country: null } && group.Exists(p => p.Person.Offices.Count > 0 && FamilyName(p.Person.Name).SequenceEqual(FamilyName(person.Person.Name))));

    // "King A and Queen B of Norway"
    private static bool IsConsort(PersonMention person, List<PersonMention> group) => person.Person.Offices.Contains(Monarch)
        && group.IndexOf(person) is > 0 and var place && group[place - 1].Person is var before && before.Offices.Contains(Monarch)
        && (before.Country is null || person.Person.Country is null || before.Country == person.Person.Country);

    private static ReadOnlySpan<char> FamilyName(string name) => name.AsSpan(name.AsSpan().LastIndexOfAny(' ', '-') + 1);
}
