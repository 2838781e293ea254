using DiploFunctions.Model;

namespace DiploFunctions.App.Answers;

/// <summary>An article that tells a fact, and the words that prove it.</summary>
internal sealed record SourceAnswer(string ArticleId, string? Title, string? Url, string? Publisher, PartialDate? Published, Evidence Evidence)
{
    public static IReadOnlyList<SourceAnswer> Of(IReadOnlyList<FactSource> sources) =>
        [.. sources.Select(s => new SourceAnswer(s.ArticleId, s.Title, s.Url, s.Publisher, s.Published, s.Evidence))];
}
