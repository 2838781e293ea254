using System.Collections.Frozen;
using DiploFunctions.Model;

namespace DiploFunctions.Merging.Names;

/// <summary>The Vietnamese readings of Chinese names.</summary>
internal static class SinoVietnamese
{
    private const int MostReadings = 512;

    // By the folded syllable: an article may have lost its tone marks. Several syllables may fold to one.
    private static readonly FrozenDictionary<string, string[]> Readings = DataFile.Rows("sino-vietnamese.tsv")
        .SelectMany(row => row[1].Split(',').Select(pinyin => (Syllable: NameKey.Of(row[0]), Pinyin: pinyin)))
        .GroupBy(reading => reading.Syllable, StringComparer.Ordinal)
        .ToFrozenDictionary(
            group => group.Key,
            group => group.Select(reading => reading.Pinyin).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray(),
            StringComparer.Ordinal);

    /// <summary>True when every word can be such a reading: at least two words, in folded letters.</summary>
    public static bool IsReading(IReadOnlyList<string> words) => words.Count is > 1 and <= 4 && words.All(Readings.ContainsKey);

    /// <summary>The names in pinyin, without spaces, that the words can stand for; none when they are no reading.</summary>
    public static IReadOnlyList<string> PinyinOf(IReadOnlyList<string> words)
    {
        if (!IsReading(words))
        {
            return [];
        }

        IEnumerable<string> joined = [""];
        foreach (var word in words)
        {
            joined = [.. joined.SelectMany(start => Readings[word].Select(end => start + end)).Take(MostReadings)];
        }

        return [.. joined];
    }
}
