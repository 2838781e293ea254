using DiploFunctions.Merging.Names;
using DiploFunctions.Model;

namespace DiploFunctions.Merging.Fields;

/// <summary>How articles present one person.</summary>
internal sealed class PersonTally
{
    private readonly Tally<Person> _names = new(person => NameKey.Of(person.Name), PrecisionOf);
    private readonly Tally<string> _offices = FieldRules.Text();
    private readonly Tally<Party> _countries = new(party => party.Code, _ => 0);

    public Person Best => new(_names.Best.Name, _offices.BestTextOrNull(), _countries.BestOrNull());

    public void Add(Person person, Fact fact, FactSource source)
    {
        _names.Add(new Person(person.Name, Country: person.Country), fact, source);
        _offices.AddTold(person.Office, fact, source);
        _countries.AddTold(person.Country, fact, source);
    }

    // A name of several words is better than one word or an alias, and either better than another language's reading of it.
    private static int PrecisionOf(Person person)
    {
        var words = NameKey.WordsOf(person.Name);
        return NameTraditions.IsChinese(person.Country?.Code) && SinoVietnamese.IsReading(words) ? 0
            : words.Count > 1 && !NameWords.IsAlias(person.Name, person.Country?.Code) ? 2
            : 1;
    }
}
