using System.Globalization;
using System.Security.Cryptography;
using DiploFunctions.App.Options;
using DiploFunctions.App.Storage;
using DiploFunctions.Extraction;
using DiploFunctions.Extraction.Reading;
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
    // The host tries a failed blob five times within a second, so waiting for storage is this method's work.
    private static readonly TimeSpan[] Pauses = [TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(10)];

    private static readonly string ExtractionVersion = typeof(FactExtractor).Assembly.GetName().Version!.ToString();

    /// <summary>Processes the article of a blob, waiting out a short outage of storage.</summary>
    /// <returns>The article's record, processed or rejected; null when the blob is gone.</returns>
    /// <exception cref="Azure.RequestFailedException">Storage stayed away; nothing is lost, processing again goes on.</exception>
    public async Task<ArticleRecord?> IngestAsync(string blobName, CancellationToken cancellationToken)
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                return await IngestOnceAsync(blobName, cancellationToken);
            }
            catch (Exception e) when (attempt < Pauses.Length && StorageOutage.IsCause(e))
            {
                LogWaiting(blobName, Pauses[attempt].TotalSeconds, e.Message);
            }

            await Task.Delay(Pauses[attempt], time, cancellationToken);
        }
    }

    /// <summary>As <see cref="IngestAsync"/>, but an outage of storage fails at once: for callers who can ask again.</summary>
    public async Task<ArticleRecord?> IngestOnceAsync(string blobName, CancellationToken cancellationToken)
    {
        var limit = options.Value.MaxArticleBytes;
        if (await blobs.ReadAsync(blobName, limit, cancellationToken) is not { } blob)
        {
            LogGone(blobName);
            return null;
        }

        var record = RecordOf(blob);
        var read = blob.Bytes is { } bytes ? ArticleReader.Read(bytes, blobName, new ReadingLimits(limit)) : null;
        if (read?.Article is { } article)
        {
            record = record with
            {
                Title = article.Title,
                Url = article.Url,
                Publisher = article.Source,
                Language = article.Language,
                Published = article.Published,
            };
            return LogKept(await facts.SaveArticleAsync(record, FactExtractor.Extract(article), cancellationToken));
        }

        var rejection = read?.Rejection ?? TooLarge(blob.Size, limit);
        record = record with { Status = ArticleStatus.Rejected, RejectionCode = rejection.Code, RejectionMessage = rejection.Message };
        return LogKept(await facts.SaveRejectionAsync(record, cancellationToken));
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
        ExtractionVersion = ExtractionVersion,
    };

    private ArticleRecord LogKept(ArticleRecord record)
    {
        if (record.Status == ArticleStatus.Rejected)
        {
            LogRejected(record.BlobName, record.RejectionCode, record.RejectionMessage);
        }
        else
        {
            LogProcessed(record.BlobName, record.VisitCount, record.MeetingCount, record.AgreementCount);
        }

        return record;
    }

    [LoggerMessage(LogLevel.Information, "{Blob}: {Visits} visits, {Meetings} meetings, {Agreements} agreements.")]
    private partial void LogProcessed(string blob, int visits, int meetings, int agreements);

    [LoggerMessage(LogLevel.Warning, "{Blob} is rejected ({Code}): {Reason}")]
    private partial void LogRejected(string blob, string? code, string? reason);

    [LoggerMessage(LogLevel.Information, "{Blob} is gone; there is nothing to process.")]
    private partial void LogGone(string blob);

    [LoggerMessage(LogLevel.Warning, "{Blob} waits {Seconds} s for storage: {Reason}")]
    private partial void LogWaiting(string blob, double seconds, string reason);
}
