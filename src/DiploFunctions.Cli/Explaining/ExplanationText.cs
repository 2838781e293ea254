using System.Globalization;
using DiploFunctions.Extraction.Explaining;

namespace DiploFunctions.Cli.Explaining;

/// <summary>An explanation as text for people: first the facts with what made them, then every sentence.</summary>
internal static class ExplanationText
{
    private const string Indent = "    ";

    public static IEnumerable<string> Lines(string file, Explanation explanation)
    {
        var article = explanation.Article;
        if (article.Language is null || explanation.Home is null && explanation.Sentences.Count == 0)
        {
            yield return $"{file}: {(article.Language is null ? NoLanguage : "no sentence of running text")}: no facts are read";
            yield break;
        }

        yield return $"{file}: language {article.Language}, published {article.Published?.ToString() ?? "untold"}, home {explanation.Home?.ToString() ?? "untold"}, "
            + $"{Count(explanation.Sentences.Count, "sentence")}, {Count(explanation.Facts.Count, "fact")}";
        foreach (var line in explanation.Facts.SelectMany(LinesOf).Concat(explanation.Sentences.SelectMany(LinesOf)))
        {
            yield return line;
        }
    }

    /// <summary>What is said of an article in a language without a lexicon.</summary>
    public const string NoLanguage = "the text was not recognised as Indonesian, English or Vietnamese";

    private static IEnumerable<string> LinesOf(ExplainedFact explained)
    {
        yield return string.Empty;
        yield return $"{FactText.Of(explained.Fact)}, confidence {Number(explained.Fact.Confidence)}{(explained.Fact.Background ? ", background" : string.Empty)}";
        foreach (var telling in explained.Tellings)
        {
            yield return $"{Indent}sentence {telling.Sentence}, {telling.Rule}, {Number(telling.Confidence)}: "
                + string.Join(", ", telling.Parts.Select(p => $"{p.Meaning} \"{OneLine(p.Words)}\""));
        }
    }

    private static IEnumerable<string> LinesOf(ExplainedSentence sentence)
    {
        yield return string.Empty;
        yield return $"{sentence.Number}. {OneLine(sentence.Text)}";
        foreach (var words in sentence.Recognized)
        {
            yield return $"{Indent}\"{OneLine(words.Words)}\": {words.Meaning}";
        }

        foreach (var refusal in sentence.Refusals)
        {
            var because = refusal.Because is { } word ? $" (\"{OneLine(word)}\")" : string.Empty;
            yield return $"{Indent}nothing taken from \"{OneLine(refusal.Words)}\": {RefusalTexts.Of(refusal.Reason)}{because}";
        }

        if (!sentence.TellsSomething && sentence.Refusals.Count == 0)
        {
            yield return sentence.IsHeadline
                ? $"{Indent}nothing taken: of a headline only travel is read"
                : $"{Indent}nothing taken: it names no travel, no meeting, no document and no level of partnership";
        }
    }

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");

    private static string Number(double confidence) => confidence.ToString("0.###", CultureInfo.InvariantCulture);

    private static string Count(int count, string what) => string.Create(CultureInfo.InvariantCulture, $"{count} {what}{(count == 1 ? string.Empty : "s")}");
}
