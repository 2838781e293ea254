using System.Collections.Frozen;
using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Recognition;

/// <summary>Whose office holder a well-known name is: <c>Lexicons/shared/leaders.tsv</c> and the family names of <c>surnames.tsv</c>.</summary>
/// <remarks>No text needs these to be understood; they only tell the country where an article leaves it out.</remarks>
internal static class KnownHolders
{
    private const int LongestSyllable = 7;
    private static readonly FrozenDictionary<string, Party> Leaders = Load("leaders");
    private static readonly FrozenDictionary<string, Party> Surnames = Load("surnames");

    /// <summary>The country or organisation of the holder of a name, or null when the name is not known to be anybody's.</summary>
    /// <param name="words">The words of the name without case and diacritics, as <see cref="NameKey.WordsOf"/> gives them.</param>
    public static Party? CountryOf(IReadOnlyList<string> words) =>
        Leaders.TryGetValue(string.Join(' ', words), out var country) ? country
            : words.Count is >= 2 and <= 4 && words.All(w => w.Length <= LongestSyllable) && Surnames.TryGetValue(words[0], out var family) ? family
            : null;

    private static FrozenDictionary<string, Party> Load(string name)
    {
        var rows = new Dictionary<string, Party>(StringComparer.Ordinal);
        foreach (var columns in SharedLexicon.Read(name))
        {
            if (columns.Length >= 2 && Party.TryParse(columns[1], out var party))
            {
                rows.TryAdd(NameKey.Of(columns[0]), party);
            }
        }

        return rows.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
