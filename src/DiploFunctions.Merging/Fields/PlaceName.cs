using System.Collections.Frozen;
using DiploFunctions.Merging.Names;
using DiploFunctions.Model;

namespace DiploFunctions.Merging.Fields;

/// <summary>Names of places made comparable across languages.</summary>
internal static class PlaceName
{
    private static readonly FrozenDictionary<string, string> Rows =
        DataFile.Rows("place-names.tsv").ToFrozenDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    /// <summary>"Hà Nội" and "Hanoi" give the same, as do "Bắc Kinh" and "Beijing".</summary>
    public static string KeyOf(string place)
    {
        var folded = NameKey.Of(place);
        return Rows.GetValueOrDefault(folded, folded).Replace(" ", "", StringComparison.Ordinal);
    }

    /// <summary>True when they are no spellings of one name and neither is part of the other.</summary>
    public static bool AreDifferent(string first, string second)
    {
        var (a, b) = (KeyOf(first), KeyOf(second));
        return !a.Contains(b, StringComparison.Ordinal) && !b.Contains(a, StringComparison.Ordinal)
            && EditDistance.Between(WordSound.Of(a), WordSound.Of(b)) > Math.Min(a.Length, b.Length) / 3;
    }
}
