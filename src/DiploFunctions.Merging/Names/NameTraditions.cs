using System.Collections.Frozen;

namespace DiploFunctions.Merging.Names;

/// <summary>What the country of a person tells about the spelling of names.</summary>
internal static class NameTraditions
{
    private static readonly FrozenDictionary<string, bool> Rows =
        DataFile.Rows("name-traditions.tsv").ToFrozenDictionary(row => row[0], row => row[1] == "pinyin", StringComparer.Ordinal);

    /// <summary>True where names are made of short syllables, so that another letter is another name.</summary>
    public static bool IsOfSyllables(string? country) => country is not null && Rows.ContainsKey(country);

    /// <summary>True where a Vietnamese text may give the Sino-Vietnamese reading of a name.</summary>
    public static bool IsChinese(string? country) => country is not null && Rows.GetValueOrDefault(country);
}
