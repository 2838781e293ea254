using System.Text;
using DiploFunctions.Extraction.Reading.Bytes;
using DiploFunctions.Extraction.Text;

namespace DiploFunctions.Extraction.Reading;

/// <summary>Tells Indonesian, English and Vietnamese by letters and function words.</summary>
internal static class LanguageGuess
{
    private const int Sample = 40_000;
    private const double FewestVietnameseLetters = 0.06;
    private const double FewestFunctionWords = 0.15;
    private const int FewestDifferent = 3;

    // With fewer words than this a text decides nothing against what the file states.
    private const int FewWords = 12;

    // A sentence or two full of names may lack function words; what the file states is believed then unless the text leans to another language.
    private const int FewSentences = 40;

    // Malay shares most function words with Indonesian; its own spellings are the last list.
    private static readonly WordLists FunctionWords =
        new([.. WordTable.Languages.Select(language => Words(language, "function-words")), Words("shared", "malay-words")]);

    /// <summary>"id", "en" or "vi", or null when the text is in another language.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="hint">What the file states ("vi", "en-US"); it decides only where the text is too short to.</param>
    public static string? Of(string text, string? hint)
    {
        var sample = text.AsSpan(0, Math.Min(Sample, text.Length));
        if (VietnameseLetters.Share(sample) >= FewestVietnameseLetters)
            return "vi";
        // Short texts are full of names; words that begin with a capital tell little of the language.
        var tally = new WordTally(sample, FunctionWords, smallOnly: true);
        if (tally.Words < FewWords)
            tally = new WordTally(sample, FunctionWords, smallOnly: false);
        var best = Enumerable.Range(0, WordTable.Languages.Count).MaxBy(tally.Hits);
        if (tally.Different(best) >= FewestDifferent && tally.Hits(best) >= tally.Words * FewestFunctionWords)
            return WordTable.Languages[best] == "id" && IsMalay(tally) ? null : WordTable.Languages[best];
        var stated = Known(hint);
        var leans = tally.Words < FewSentences && (tally.Hits(best) == 0 ? Ascii.IsValid(sample) : stated == WordTable.Languages[best]);
        return tally.Words < FewWords || leans ? stated : null;
    }

    private static bool IsMalay(WordTally tally)
    {
        var hits = tally.Hits(WordTable.Languages.Count);
        return hits >= 2 && hits * 100 >= tally.Words;
    }

    private static string? Known(string? hint)
    {
        var language = hint?.Trim().Split('-', '_')[0].ToLowerInvariant();
        return language is not null && WordTable.Languages.Contains(language) ? language : null;
    }

    private static List<string> Words(string folder, string file) => [.. WordTable.Rows(folder, file).Select(row => row[0])];
}
