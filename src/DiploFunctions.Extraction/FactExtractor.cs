using DiploFunctions.Extraction.Explaining;
using DiploFunctions.Extraction.Facts;
using DiploFunctions.Extraction.Recognition;
using DiploFunctions.Model;

namespace DiploFunctions.Extraction;

/// <summary>Article to facts.</summary>
public static class FactExtractor
{
    /// <summary>
    /// The visits, meetings and agreements that the article states; empty lists when it states none or is in a language without a
    /// lexicon. The same article gives the same facts on every machine.
    /// </summary>
    public static ArticleFacts Extract(Article article)
    {
        if (Lexicon.For(article.Language) is not { } lexicon)
        {
            return new ArticleFacts(article, [], [], []);
        }

        var found = ArticleFindings.Of(article, lexicon, isExplained: false);
        return new ArticleFacts(
            article, [.. found.Visits.Select(v => v.Fact)], [.. found.Meetings.Select(m => m.Fact)], [.. found.Agreements.Select(a => a.Fact)]);
    }

    /// <summary>
    /// The same facts, each with the rule and the words that made it, and every sentence with what was recognised in it and why it tells
    /// nothing; no sentences for an article in a language without a lexicon.
    /// </summary>
    public static Explanation Explain(Article article) =>
        Lexicon.For(article.Language) is { } lexicon
            ? Explainer.Explain(ArticleFindings.Of(article, lexicon, isExplained: true))
            : new Explanation(article, null, [], []);
}
