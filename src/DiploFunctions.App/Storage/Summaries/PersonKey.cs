using System.Security.Cryptography;
using System.Text;
using DiploFunctions.App.Storage.Rows;
using DiploFunctions.Model;

namespace DiploFunctions.App.Storage.Summaries;

/// <summary>Who is one person: whose names are the same but for case and diacritics, and who acts for the same country.</summary>
/// <param name="Name">The name as <see cref="NameKey"/> folds it.</param>
/// <param name="Country">Null when it is not known.</param>
internal readonly record struct PersonKey(string Name, Party? Country)
{
    private const int HexDigits = 20;
    private const int LongestName = 60;
    private const string Unknown = "-";

    /// <summary>The letter <c>p</c> and 20 hexadecimal digits.</summary>
    public string Id => "p" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(ToString())))[..HexDigits];

    /// <summary>Where copies of the person lie: in all lists by name.</summary>
    public IEnumerable<(string Partition, string Row)> Copies
    {
        get
        {
            var row = $"{RowName()}-{Id}";
            string[] country = Country is { } known ? [AccessPath.Of(known)] : [];
            return AccessPath.OfPerson(Name).Concat(country).Prepend(AccessPath.All).Select(path => (path, row));
        }
    }

    public static PersonKey Of(Person person) => new(NameKey.Of(person.Name), person.Country);

    /// <exception cref="FormatException">The text is none that <see cref="ToString"/> gave out.</exception>
    public static PersonKey Parse(string text) =>
        text.Split(' ', 2) is [var country, var name]
            ? new PersonKey(name, country == Unknown ? null : Party.Of(country))
            : throw new FormatException($"'{text}' names no person.");

    public override string ToString() => $"{Country?.Code ?? Unknown} {Name}";

    // Letters of other scripts come behind all Latin ones, in no order.
    private string RowName()
    {
        var letters = Name.Select(letter => letter == ' ' ? '-' : char.IsAsciiLetterOrDigit(letter) ? letter : 'z');
        return string.Concat(letters.Take(LongestName));
    }
}
