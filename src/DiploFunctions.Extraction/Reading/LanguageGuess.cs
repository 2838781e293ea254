using System.Collections.Frozen;
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

    private static readonly FrozenDictionary<string, FrozenSet<string>> FunctionWords =
        WordTable.Languages.ToFrozenDictionary(language => language, language => Set(language, "function-words"), StringComparer.Ordinal);

    // Malay shares most function words with Indonesian; these spellings it does not.
    private static readonly FrozenSet<string> Malay = Set("shared", "malay-words");

    /// <summary>"id", "en" or "vi", or null when the text is in another language.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="hint">What the file states ("vi", "en-US"); it decides only where the text is too short to.</param>
    public static string? Of(string text, string? hint)
    {
        var sample = text.AsSpan(0, Math.Min(Sample, text.Length));
        if (VietnameseLetters.Share(sample) >= FewestVietnameseLetters)
            return "vi";
        var words = Words(sample, smallOnly: true);
        if (words.Count < FewWords)
            words = Words(sample, smallOnly: false);
        var best = FunctionWords.Keys.MaxBy(language => Hits(words, language)) ?? "en";
        var different = words.Where(FunctionWords[best].Contains).Distinct(StringComparer.Ordinal).Count();
        if (different >= FewestDifferent && Hits(words, best) >= words.Count * FewestFunctionWords)
            return best == "id" && IsMalay(words) ? null : best;
        return words.Count < FewWords ? Known(hint) : null;
    }

    private static int Hits(List<string> words, string language) => words.Count(FunctionWords[language].Contains);

    private static bool IsMalay(List<string> words)
    {
        var hits = words.Count(Malay.Contains);
        return hits >= 2 && hits * 100 >= words.Count;
    }

    private static string? Known(string? hint)
    {
        var language = hint?.Trim().Split('-', '_')[0].ToLowerInvariant();
        return language is not null && FunctionWords.ContainsKey(language) ? language : null;
    }

    // Short texts are full of names; words that begin with a capital tell little of the language.
    private static List<string> Words(ReadOnlySpan<char> text, bool smallOnly)
    {
        var words = new List<string>();
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLetter(text[i]))
                continue;
            if (i > start && !(smallOnly && char.IsUpper(text[start])))
                words.Add(text[start..i].ToString().ToLowerInvariant());
            start = i + 1;
        }

        return words;
    }

    private static FrozenSet<string> Set(string folder, string file) =>
        WordTable.Rows(folder, file).Select(row => row[0]).ToFrozenSet(StringComparer.Ordinal);
}
