using System.Collections.Frozen;
using DiploFunctions.Model;

namespace DiploFunctions.Merging.Names;

/// <summary>The words of a name that tell who it is.</summary>
internal static class NameWords
{
    private static readonly FrozenSet<string> Parts = DataFile.Rows("name-parts.tsv").Select(row => row[0]).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<(string, string), string> Aliases =
        DataFile.Rows("aliases.tsv").ToFrozenDictionary(row => (row[0], row[1]), row => row[2]);

    /// <summary>In folded letters; without titles, particles and initials as long as two words are left; of an alias those of the full name.</summary>
    public static IReadOnlyList<string> Of(string name, string? country)
    {
        var key = NameKey.Of(name);
        var words = (IsAlias(name, country) ? Aliases[(country!, key)] : key).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (NameTraditions.IsOfSyllables(country))
        {
            return words;
        }

        words = [.. words.Where(word => !IsNickname(word, words, country))];
        var telling = words.Where(word => word.Length > 1 && !Parts.Contains(word)).ToArray();
        return telling.Length >= Math.Min(2, words.Length) || telling.Length == 1 && words.Length == 2 && Parts.Contains(words[0]) ? telling : words;
    }

    // Joko "Jokowi" Widodo.
    private static bool IsNickname(string word, string[] words, string? country) =>
        country is not null && Aliases.TryGetValue((country, word), out var full)
        && full.Split(' ').All(other => other != word && words.Contains(other, StringComparer.Ordinal));

    /// <summary>True for a name that only a list leads to the full one.</summary>
    public static bool IsAlias(string name, string? country) => country is not null && Aliases.ContainsKey((country, NameKey.Of(name)));
}
