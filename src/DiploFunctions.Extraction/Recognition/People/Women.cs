using System.Collections.Frozen;
using DiploFunctions.Extraction.Text;
using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Recognition.People;

/// <summary>Given names that only women bear: <c>Lexicons/shared/women.tsv</c>.</summary>
internal static class Women
{
    private static readonly FrozenSet<string> Names = WordTable.Rows("shared", "women").Select(row => NameKey.Of(row[0])).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>True for whoever has such a name in front; false of many a woman too.</summary>
    public static bool Have(NameForm name) => name.Words.Length > 1 && Names.Contains(name.Words[0]);
}
