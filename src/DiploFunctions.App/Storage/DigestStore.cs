using Azure;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using DiploFunctions.App.Queries;
using DiploFunctions.App.Storage.Rows;
using DiploFunctions.Model;

namespace DiploFunctions.App.Storage;

/// <summary>Digests: their PDFs, and what was rendered when.</summary>
public sealed class DigestStore
{
    private const string ListPartition = "digests";

    private readonly BlobContainerClient _container;
    private readonly TableClient _log;

    internal DigestStore(StorageAccount account) =>
        (_container, _log) = (account.Container(TableNames.DigestContainer), account.Table(TableNames.DigestLog));

    /// <summary>Keeps a week's digest, in place of an earlier one: the PDF first, then the record.</summary>
    public async Task SaveAsync(DigestRecord digest, ReadOnlyMemory<byte> pdf, CancellationToken cancellationToken)
    {
        var options = new BlobUploadOptions { HttpHeaders = new BlobHttpHeaders { ContentType = "application/pdf" } };
        await _container.GetBlobClient(BlobNameOf(digest.Week)).UploadAsync(BinaryData.FromBytes(pdf), options, cancellationToken);
        await _log.UpsertEntityAsync(RowOf(digest with { Size = pdf.Length }), TableUpdateMode.Replace, cancellationToken);
    }

    /// <summary>The record of a week's digest, or null when none was rendered.</summary>
    public async Task<DigestRecord?> GetAsync(IsoWeek week, CancellationToken cancellationToken)
    {
        var row = await _log.GetEntityIfExistsAsync<TableEntity>(ListPartition, RowKeys.NewestFirst(week), cancellationToken: cancellationToken);
        return row is { HasValue: true, Value: { } value } ? Read(value) : null;
    }

    /// <summary>The PDF of a week's digest, or null when none was rendered.</summary>
    public async Task<byte[]?> ReadPdfAsync(IsoWeek week, CancellationToken cancellationToken)
    {
        try
        {
            var download = await _container.GetBlobClient(BlobNameOf(week)).DownloadContentAsync(cancellationToken);
            return download.Value.Content.ToArray();
        }
        catch (RequestFailedException failure) when (failure.Status == 404)
        {
            return null;
        }
    }

    public Task<Queries.Page<DigestRecord>> ListAsync(DigestQuery query, CancellationToken cancellationToken) =>
        RowQuery.PageAsync(_log, ListPartition, RowRange.All, null, query, Read, cancellationToken);

    private static string BlobNameOf(IsoWeek week) => $"{week}.pdf";

    private static TableEntity RowOf(DigestRecord digest) => new(ListPartition, RowKeys.NewestFirst(digest.Week))
    {
        [nameof(DigestRecord.Week)] = digest.Week.ToString(),
        [nameof(DigestRecord.Rendered)] = digest.Rendered,
        [nameof(DigestRecord.Size)] = digest.Size,
        [nameof(DigestRecord.Visits)] = digest.Visits,
        [nameof(DigestRecord.Meetings)] = digest.Meetings,
        [nameof(DigestRecord.Agreements)] = digest.Agreements,
        [nameof(DigestRecord.Articles)] = digest.Articles,
    };

    private static DigestRecord? Read(TableEntity row) => !IsoWeek.TryParse(row.GetString(nameof(DigestRecord.Week)), out var week)
        ? null
        : new DigestRecord(
            week,
            row.GetDateTimeOffset(nameof(DigestRecord.Rendered)) ?? default,
            row.GetInt64(nameof(DigestRecord.Size)) ?? 0,
            row.GetInt32(nameof(DigestRecord.Visits)) ?? 0,
            row.GetInt32(nameof(DigestRecord.Meetings)) ?? 0,
            row.GetInt32(nameof(DigestRecord.Agreements)) ?? 0,
            row.GetInt32(nameof(DigestRecord.Articles)) ?? 0);
}
