using DiploFunctions.App.Queries;

namespace DiploFunctions.App.Storage;

/// <summary>The records of the articles that came in. <see cref="FactStore"/> writes them; this class answers questions.</summary>
public sealed class ArticleStore
{
    /// <summary>The record of an article, or null.</summary>
    public Task<ArticleRecord?> GetAsync(ArticleId id, CancellationToken cancellationToken) => throw new NotImplementedException();

    /// <summary>The facts that an article tells, in its own words; empty when there is no such article or it tells none.</summary>
    public Task<StoredFacts> FactsOfAsync(ArticleId id, CancellationToken cancellationToken) => throw new NotImplementedException();

    public Task<Page<ArticleRecord>> ListAsync(ArticleQuery query, CancellationToken cancellationToken) => throw new NotImplementedException();
}
