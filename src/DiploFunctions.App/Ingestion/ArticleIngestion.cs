using System.Globalization;
using System.Security.Cryptography;
using DiploFunctions.App.Options;
using DiploFunctions.App.Storage;
using DiploFunctions.App.Storage.Rows;
using DiploFunctions.Extraction;
using DiploFunctions.Extraction.Reading;
using DiploFunctions.Model;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace DiploFunctions.App.Ingestion;

/// <summary>From a blob to kept facts, or to a kept reason why there are none.</summary>
public sealed partial class ArticleIngestion(
    ArticleBlobs blobs,
    FactStore facts,
    IOptions<DiploOptions> options,
    TimeProvider time,
    ILogger<ArticleIngestion> log)
{
    private static readonly string ExtractionVersion = typeof(FactExtractor).Assembly.GetName().Version!.ToString();

    /// <summary>Processes the article of a blob. The stores wait out a short outage of storage.</summary>
    /// <returns>The article's record, processed or rejected; null when the blob is gone.</returns>
    /// <exception cref="Azure.RequestFailedException">Storage stayed away for about a minute; nothing is lost, processing again goes on.</exception>
    public async Task<ArticleRecord?> IngestAsync(string blobName, CancellationToken cancellationToken)
    {
        var limit = options.Value.MaxArticleBytes;
        if (await blobs.ReadAsync(blobName, limit, cancellationToken) is not { } blob)
        {
            LogGone(blobName);
            return null;
        }

        var record = RecordOf(blob);
        return Extract(blob, limit, out var rejection) is { } found
            ? await KeepAsync(record, found, cancellationToken)
            : await RejectAsync(record, rejection!, cancellationToken);
    }

    /// <summary>Why an article beyond the limit is refused.</summary>
    internal static Rejection TooLarge(long size, long limit) => new(
        "too-large",
        string.Create(
            CultureInfo.InvariantCulture,
            $"The article has {size} bytes and the limit is {limit}; upload it in parts, or raise the setting MaxArticleBytes."));

    private ArticleRecord RecordOf(BlobContent blob) => new()
    {
        BlobName = blob.Name,
        Received = blob.Created,
        Processed = time.GetUtcNow(),
        Size = blob.Size,
        ContentHash = blob.Bytes is { } bytes ? Convert.ToHexStringLower(SHA256.HashData(bytes.Span)) : null,
        BlobETag = blob.ETag,
        BlobModified = blob.Modified,
        ExtractionVersion = ExtractionVersion,
    };

    private ArticleFacts? Extract(BlobContent blob, long limit, out Rejection? rejection)
    {
        if (blob.Bytes is not { } bytes)
        {
            rejection = TooLarge(blob.Size, limit);
            return null;
        }

        try
        {
            var read = ArticleReader.Read(bytes, blob.Name, new ReadingLimits(limit));
            rejection = read.Rejection;
            return read.Article is { } article ? FactExtractor.Extract(article) : null;
        }
        catch (Exception e)
        {
            // A fault of the app in one article: listed with the others it is found, in a queue of poison it would hardly be.
            LogFailed(blob.Name, e);
            rejection = new Rejection("failed", $"The app failed on this article ({e.GetType().Name}); once that is mended, process it again.");
            return null;
        }
    }

    private async Task<ArticleRecord> KeepAsync(ArticleRecord record, ArticleFacts found, CancellationToken cancellationToken)
    {
        var article = found.Article;
        record = record with
        {
            Title = article.Title,
            Url = article.Url,
            Publisher = article.Source,
            Language = article.Language,
            Published = article.Published,
        };
        try
        {
            var kept = await facts.SaveArticleAsync(record, found, cancellationToken);
            LogProcessed(kept.BlobName, kept.VisitCount, kept.MeetingCount, kept.AgreementCount);
            if (article.Language is null)
            {
                LogUnknownLanguage(kept.BlobName);
            }

            return kept;
        }
        catch (StorageLimitException e)
        {
            return await RejectAsync(
                record,
                new Rejection("too-many-facts", $"The article's facts do not fit into the tables ({e.Message}); upload it in parts."),
                cancellationToken);
        }
    }

    private async Task<ArticleRecord> RejectAsync(ArticleRecord record, Rejection rejection, CancellationToken cancellationToken)
    {
        LogRejected(record.BlobName, rejection.Code, rejection.Message);
        return await facts.SaveRejectionAsync(
            record with { Status = ArticleStatus.Rejected, RejectionCode = rejection.Code, RejectionMessage = rejection.Message },
            cancellationToken);
    }

    [LoggerMessage(LogLevel.Information, "{Blob}: {Visits} visits, {Meetings} meetings, {Agreements} agreements.")]
    private partial void LogProcessed(string blob, int visits, int meetings, int agreements);

    [LoggerMessage(LogLevel.Warning, "{Blob}: the text was not recognised as Indonesian, English or Vietnamese; no facts are read.")]
    private partial void LogUnknownLanguage(string blob);

    [LoggerMessage(LogLevel.Warning, "{Blob} is rejected ({Code}): {Reason}")]
    private partial void LogRejected(string blob, string? code, string? reason);

    [LoggerMessage(LogLevel.Error, "{Blob}: the extraction failed.")]
    private partial void LogFailed(string blob, Exception exception);

    [LoggerMessage(LogLevel.Information, "{Blob} is gone; there is nothing to process.")]
    private partial void LogGone(string blob);
}
