using Azure.Storage.Blobs;
using DiploFunctions.App.Ingestion;
using DiploFunctions.App.Storage;
using Microsoft.Azure.Functions.Worker;

namespace DiploFunctions.App.Functions;

/// <summary>An article came in as a blob. The two functions differ only in how they hear of it; settings switch one of them off (docs/functions.md).</summary>
public sealed class IngestArticle(ArticleIngestion ingestion)
{
    private const string Articles = ArticleBlobs.ContainerName + "/{name}";
    private const string Storage = "AzureWebJobsStorage";

    /// <summary>Heard of by Event Grid, the only way on the Flex Consumption plan.</summary>
    [Function("IngestArticle")]
    public Task ByEventAsync(
        [BlobTrigger(Articles, Connection = Storage, Source = BlobTriggerSource.EventGrid)] BlobClient blob,
        CancellationToken cancellationToken) =>
        ingestion.IngestAsync(blob.Name, cancellationToken);

    /// <summary>Heard of by looking into the container: for work on a laptop (Azurite sends no events) and other plans.</summary>
    [Function("IngestArticleByPolling")]
    public Task ByPollingAsync(
        [BlobTrigger(Articles, Connection = Storage, Source = BlobTriggerSource.LogsAndContainerScan)] BlobClient blob,
        CancellationToken cancellationToken) =>
        ingestion.IngestAsync(blob.Name, cancellationToken);
}
