using DiploFunctions.App.Storage;

namespace DiploFunctions.App.Ingestion;

/// <summary>Removes an article: its blob, its record and what only it said.</summary>
public sealed class ArticleRemoval(ArticleBlobs blobs, FactStore facts)
{
    /// <remarks>
    /// The blob goes first: were it left behind by a failure in between, nothing would list it any more. This way the record stays
    /// until the end, and asking again finishes the work.
    /// </remarks>
    public async Task RemoveAsync(ArticleRecord article, CancellationToken cancellationToken)
    {
        await blobs.DeleteAsync(article.BlobName, cancellationToken);
        await facts.RemoveArticleAsync(article.Id, cancellationToken);
    }
}
