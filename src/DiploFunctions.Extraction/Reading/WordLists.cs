using System.Collections.Frozen;

namespace DiploFunctions.Extraction.Reading;

/// <summary>Several lists of words as one table, so that each word of a text is looked up once.</summary>
internal sealed class WordLists
{
    /// <summary>No word of a list is longer.</summary>
    public const int MostLetters = 128;

    public WordLists(params IReadOnlyList<IReadOnlyList<string>> lists)
    {
        Count = lists.Count;
        Words = lists.SelectMany((words, list) => words.Select(word => (word, list)))
            .GroupBy(pair => pair.word, pair => 1 << pair.list, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => new ListedWord(group.Key, group.Aggregate((a, b) => a | b)), StringComparer.Ordinal);
        Longest = Math.Min(MostLetters, Words.Keys.Max(word => word.Length));
    }

    public int Count { get; }

    public FrozenDictionary<string, ListedWord> Words { get; }

    /// <summary>The letters of the longest word.</summary>
    public int Longest { get; }
}
