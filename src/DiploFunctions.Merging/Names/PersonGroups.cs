using DiploFunctions.Model;

namespace DiploFunctions.Merging.Names;

/// <summary>Which persons of a block are one, by their names. It depends on the set of names alone.</summary>
internal sealed class PersonGroups
{
    private readonly Dictionary<(string Country, string Name), string> _keys = [];

    /// <summary>How many pairs of names or words were looked at.</summary>
    public int Comparisons { get; private set; }

    public PersonGroups(IEnumerable<Person> persons)
    {
        foreach (var country in persons.Select(person => (Country: CodeOf(person), person.Name)).Distinct().GroupBy(person => person.Country, StringComparer.Ordinal))
        {
            var names = new CountryNames(country.Key, country.Select(person => person.Name));
            foreach (var (_, name) in country)
            {
                _keys[(country.Key, name)] = $"{country.Key} {names.GroupOf(name)}";
            }

            Comparisons += names.Comparisons;
        }
    }

    /// <summary>The same for all persons that are one.</summary>
    /// <exception cref="KeyNotFoundException">The person is not of the block.</exception>
    public string KeyOf(Person person) => _keys[(CodeOf(person), person.Name)];

    private static string CodeOf(Person person) => person.Country?.Code ?? "";
}
