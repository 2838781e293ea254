using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using DiploFunctions.Model;

namespace DiploFunctions.App.Storage.Rows;

/// <summary>The words that facts are found by.</summary>
internal static class FactWords
{
    private const int MostIndexed = 200;
    private const int ShortestIndexed = 3;
    private const int Buckets = 8;

    private static readonly HashSet<string> CommonWords = ReadCommonWords();

    /// <summary>All words of a fact's subject, occasion, place and quotes, without case and diacritics, each once.</summary>
    public static IReadOnlyList<string> Of<TFact>(MergedFact<TFact> merged)
        where TFact : Fact =>
        [.. TextsOf(merged).SelectMany(NameKey.WordsOf).Distinct(StringComparer.Ordinal)];

    /// <summary>The texts that words are looked for in.</summary>
    public static IEnumerable<string> TextsOf<TFact>(MergedFact<TFact> merged)
        where TFact : Fact => FactFacets.TextsOf(merged.Fact).Concat(merged.Sources.Select(source => source.Evidence.Quote));

    /// <summary>Those of the words that the index holds: of three letters or more, and not so common that they tell nothing.</summary>
    public static IEnumerable<string> Indexed(IEnumerable<string> words) =>
        words.Where(word => word.Length >= ShortestIndexed && !CommonWords.Contains(word)).Take(MostIndexed);

    /// <summary>The partition of a word; the words are spread so that no partition takes every write.</summary>
    /// <param name="letter">The first letter of the ids of the type.</param>
    public static string PartitionOf(char letter, string word) =>
        string.Create(CultureInfo.InvariantCulture, $"{letter}-{HashOf(word) % Buckets}");

    /// <summary>A number that stays the same for a word.</summary>
    public static ushort HashOf(string word) => BinaryPrimitives.ReadUInt16LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(word)));

    private static HashSet<string> ReadCommonWords()
    {
        using var stream = typeof(FactWords).Assembly.GetManifestResourceStream("common-words.tsv")
            ?? throw new InvalidOperationException("The list of common words is not built in.");
        using var reader = new StreamReader(stream);
        var lines = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return lines.Where(line => line[0] != '#').Select(line => line.Split('\t')[1]).ToHashSet(StringComparer.Ordinal);
    }
}
