using DiploFunctions.App.Queries;
using DiploFunctions.App.Storage.Rows;

namespace DiploFunctions.App.Storage;

/// <summary>The records of the articles that came in. <see cref="FactStore"/> writes them; this class answers questions.</summary>
public sealed class ArticleStore
{
    private readonly ArticleRows _articles;
    private readonly ManifestTable _manifests;

    internal ArticleStore(StorageAccount account)
    {
        _articles = new ArticleRows(account.Table(TableNames.Articles));
        _manifests = new ManifestTable(account.Table(TableNames.Facts), TimeProvider.System);
    }

    /// <summary>The record of an article, or null.</summary>
    public Task<ArticleRecord?> GetAsync(ArticleId id, CancellationToken cancellationToken) => _articles.GetAsync(id, cancellationToken);

    /// <summary>The facts that an article tells, in its own words and order; empty when there is no such article or it tells none.</summary>
    public async Task<StoredFacts> FactsOfAsync(ArticleId id, CancellationToken cancellationToken) =>
        FactWriters.Unpack(await _manifests.ReadAsync(id, cancellationToken));

    public Task<Page<ArticleRecord>> ListAsync(ArticleQuery query, CancellationToken cancellationToken) => _articles.PageAsync(query, cancellationToken);
}
