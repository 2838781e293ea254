using System.Collections.Frozen;
using System.Globalization;
using DiploFunctions.Extraction.Recognition.People;
using DiploFunctions.Extraction.Text;
using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Recognition;

/// <summary>Whose office holder a well-known name is: <c>Lexicons/shared/leaders.tsv</c> and the family names of <c>surnames.tsv</c>.</summary>
/// <remarks>No text needs these to be understood; they only tell the country where an article leaves it out.</remarks>
internal static class KnownHolders
{
    private const int LongestSyllable = 7;
    private static readonly FrozenDictionary<string, List<Term>> Leaders = LoadLeaders();
    private static readonly FrozenDictionary<string, List<Term>>.AlternateLookup<ReadOnlySpan<char>> LeadersByText =
        Leaders.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenDictionary<string, Party> Surnames = LoadSurnames();
    private static readonly Dictionary<string, Party?>.AlternateLookup<ReadOnlySpan<char>> FamilyNames = LoadFamilyNames().GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly Dictionary<string, List<Term>>.AlternateLookup<ReadOnlySpan<char>> Holders = LoadHolders().GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The country or organisation of the holder of a name, or null when the name is not known to be anybody's.</summary>
    /// <param name="name">The name.</param>
    /// <param name="year">The year that the article is of, or null; of somebody who served several, the one served then is taken.</param>
    public static Party? CountryOf(NameForm name, int? year)
    {
        if (Leaders.TryGetValue(name.Key, out var terms) || (WithoutInitials(name) is { } plain && Leaders.TryGetValue(plain, out terms)))
        {
            return (terms.Find(t => t.Holds(year)) ?? terms[0]).Country;
        }

        return IsVietnamese(name.Words) ? Surnames[name.Words[0]] : null;
    }

    /// <summary>True for a name of two to four short words of which the first is a family name of Vietnam.</summary>
    /// <param name="words">The words as <see cref="NameKey.Of(string)"/> gives them.</param>
    public static bool IsVietnamese(string[] words) => words.Length is >= 2 and <= 4 && Array.TrueForAll(words, static w => w.Length <= LongestSyllable) && Surnames.ContainsKey(words[0]);

    // "Antony J. Blinken"
    private static string? WithoutInitials(NameForm name) => name.Words.Length > 2 && Array.FindIndex(name.Words, 1, name.Words.Length - 2, static w => w.Length == 1) > 0
        ? string.Join(' ', name.Words.Where((w, i) => w.Length > 1 || i == 0 || i == name.Words.Length - 1)) : null;

    /// <summary>The country of the well-known holders with a last name, or null when there are none or of several countries.</summary>
    /// <param name="key">The last name as <see cref="NameKey.Of(string)"/> gives it.</param>
    public static Party? CountryOfFamilyName(ReadOnlySpan<char> key) => FamilyNames.TryGetValue(key, out var country) ? country : null;

    /// <summary>The country of the well-known holders with a last name who served in a year, or null when there are none or of several countries.</summary>
    /// <param name="key">The last name as <see cref="NameKey.Of(string)"/> gives it.</param>
    /// <param name="year">The year that the article is of.</param>
    public static Party? CountryOfFamilyName(ReadOnlySpan<char> key, int year)
    {
        Party? country = null;
        foreach (var term in Holders.TryGetValue(key, out var terms) ? terms : [])
        {
            if (term.Holds(year))
            {
                if (country is { } other && other != term.Country)
                {
                    return null;
                }

                country = term.Country;
            }
        }

        return country;
    }

    /// <summary>True for a country whose people are told by their family names.</summary>
    public static bool HasFamilyNames(Party country) => Surnames.Values.Contains(country);

    /// <summary>True for the full name of a well-known holder of office.</summary>
    /// <param name="key">The name as <see cref="NameKey.Of(string)"/> gives it.</param>
    public static bool IsLeader(ReadOnlySpan<char> key) => LeadersByText.ContainsKey(key);

    private static FrozenDictionary<string, List<Term>> LoadLeaders()
    {
        var rows = new Dictionary<string, List<Term>>(StringComparer.Ordinal);
        foreach (var columns in WordTable.Rows("shared", "leaders"))
        {
            if (columns is not [var name, var code, var from, var to] || !Party.TryParse(code, out var party))
            {
                continue;
            }

            var key = NameKey.Of(name);
            if (!rows.TryGetValue(key, out var terms))
            {
                rows[key] = terms = [];
            }

            terms.Add(new Term(party, Year(from), Year(to)));
        }

        return rows.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static Dictionary<string, Party?> LoadFamilyNames()
    {
        var rows = new Dictionary<string, Party?>(StringComparer.Ordinal);
        foreach (var (name, terms) in Leaders)
        {
            var last = LastOf(name);
            var country = terms.TrueForAll(t => t.Country == terms[0].Country) ? terms[0].Country : (Party?)null;
            rows[last] = rows.TryGetValue(last, out var known) && known != country ? null : country;
        }

        return rows;
    }

    private static Dictionary<string, List<Term>> LoadHolders()
    {
        var rows = new Dictionary<string, List<Term>>(StringComparer.Ordinal);
        foreach (var (name, terms) in Leaders)
        {
            if (rows.TryGetValue(LastOf(name), out var all))
            {
                all.AddRange(terms);
            }
            else
            {
                rows[LastOf(name)] = [.. terms];
            }
        }

        return rows;
    }

    // "Ferdinand Marcos Jr": what tells a son from his father is no last name.
    private static string LastOf(string name)
    {
        var words = name.Split(' ');
        return words.Length > 2 && words[^1] is "jr" or "sr" ? words[^2] : words[^1];
    }

    private static FrozenDictionary<string, Party> LoadSurnames() =>
        WordTable.Rows("shared", "surnames").Where(c => c.Length == 2 && Party.TryParse(c[1], out _))
            .ToFrozenDictionary(c => c[0], c => Party.Of(c[1]), StringComparer.Ordinal);

    private static int? Year(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;

    private sealed record Term(Party Country, int? From, int? To)
    {
        public bool Holds(int? year) => year is { } y && (From is null || From <= y) && (To is null || y <= To);
    }
}
