using System.Collections.Concurrent;

namespace DiploFunctions.Extraction.Text;

/// <summary>Lower-case words, shared so that the usual words of a language are kept in memory once.</summary>
internal static class Words
{
    private const int MostKept = 50_000;
    private static int _kept;
    private static readonly ConcurrentDictionary<string, string> Kept = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Kept.GetAlternateLookup<ReadOnlySpan<char>>();

    public static string Lower(ReadOnlySpan<char> word)
    {
        if (Lookup.TryGetValue(word, out var known))
        {
            return known;
        }

        var lower = word.ToString().ToLowerInvariant();
        if (_kept < MostKept && Kept.TryAdd(word.ToString(), lower))
        {
            // The dictionary's own count takes all its locks.
            Interlocked.Increment(ref _kept);
        }

        return lower;
    }
}
