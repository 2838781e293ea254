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
    private const string MailPrefix = "Mail";
    private const string EditionPrefix = "mailed/";

    private readonly BlobContainerClient _container;
    private readonly TableClient _log;

    internal DigestStore(StorageAccount account) =>
        (_container, _log) = (account.Container(TableNames.DigestContainer), account.Table(TableNames.DigestLog));

    /// <summary>Keeps a week's digest, in place of an earlier one: the PDF first, then the record.</summary>
    public async Task SaveAsync(DigestRecord digest, ReadOnlyMemory<byte> pdf, CancellationToken cancellationToken)
    {
        await SavePdfAsync(BlobNameOf(digest.Week), pdf, cancellationToken);
        // What became of its mails stays as it was.
        await _log.UpsertEntityAsync(RowOf(digest with { Size = pdf.Length }), TableUpdateMode.Merge, cancellationToken);
    }

    /// <summary>Notes beside a week's digest what became of its mails.</summary>
    public Task NoteMailsAsync(IsoWeek week, MailCounts counts, CancellationToken cancellationToken)
    {
        var row = new TableEntity(ListPartition, RowKeys.NewestFirst(week))
        {
            [MailPrefix + nameof(MailCounts.Sent)] = counts.Sent,
            [MailPrefix + nameof(MailCounts.Failed)] = counts.Failed,
            [MailPrefix + nameof(MailCounts.Refused)] = counts.Refused,
            [MailPrefix + nameof(MailCounts.Uncertain)] = counts.Uncertain,
        };
        return _log.UpsertEntityAsync(row, TableUpdateMode.Merge, cancellationToken);
    }

    /// <summary>Keeps the PDF of an edition that mails link to.</summary>
    /// <param name="edition">Lower-case letters and digits; the same for what is the same.</param>
    public Task SaveEditionAsync(IsoWeek week, string edition, ReadOnlyMemory<byte> pdf, CancellationToken cancellationToken) =>
        SavePdfAsync(EditionNameOf(week, edition), pdf, cancellationToken);

    /// <summary>The PDF of an edition that mails link to, or null.</summary>
    public Task<byte[]?> ReadEditionAsync(IsoWeek week, string edition, CancellationToken cancellationToken) =>
        ReadBlobAsync(EditionNameOf(week, edition), cancellationToken);

    /// <summary>Deletes the PDFs of editions that were kept before an instant and not again since.</summary>
    /// <returns>How many there were.</returns>
    public async Task<int> DeleteEditionsAsync(DateTimeOffset before, CancellationToken cancellationToken)
    {
        var count = 0;
        await foreach (var blob in _container.GetBlobsAsync(BlobTraits.None, BlobStates.None, EditionPrefix, cancellationToken))
        {
            if (blob.Properties.LastModified < before && await TryDeleteAsync(blob, cancellationToken))
                count++;
        }

        return count;
    }

    /// <summary>The record of a week's digest, or null when none was rendered.</summary>
    public async Task<DigestRecord?> GetAsync(IsoWeek week, CancellationToken cancellationToken)
    {
        var row = await _log.GetEntityIfExistsAsync<TableEntity>(ListPartition, RowKeys.NewestFirst(week), cancellationToken: cancellationToken);
        return row is { HasValue: true, Value: { } value } ? Read(value) : null;
    }

    /// <summary>The PDF of a week's digest, or null when none was rendered.</summary>
    public Task<byte[]?> ReadPdfAsync(IsoWeek week, CancellationToken cancellationToken) => ReadBlobAsync(BlobNameOf(week), cancellationToken);

    public Task<Queries.Page<DigestRecord>> ListAsync(DigestQuery query, CancellationToken cancellationToken) =>
        RowQuery.PageAsync(_log, ListPartition, RowRange.All, null, query, Read, cancellationToken);

    private static string BlobNameOf(IsoWeek week) => $"{week}.pdf";

    private static string EditionNameOf(IsoWeek week, string edition) => $"{EditionPrefix}{week}/{edition}.pdf";

    private async Task SavePdfAsync(string name, ReadOnlyMemory<byte> pdf, CancellationToken cancellationToken)
    {
        var options = new BlobUploadOptions { HttpHeaders = new BlobHttpHeaders { ContentType = "application/pdf" } };
        await _container.GetBlobClient(name).UploadAsync(BinaryData.FromBytes(pdf), options, cancellationToken);
    }

    private async Task<bool> TryDeleteAsync(BlobItem blob, CancellationToken cancellationToken)
    {
        try
        {
            var asListed = new BlobRequestConditions { IfMatch = blob.Properties.ETag };
            return await _container.GetBlobClient(blob.Name).DeleteIfExistsAsync(DeleteSnapshotsOption.None, asListed, cancellationToken);
        }
        catch (RequestFailedException failure) when (failure.Status == 412)
        {
            // It was kept anew meanwhile, for new links.
            return false;
        }
    }

    private async Task<byte[]?> ReadBlobAsync(string name, CancellationToken cancellationToken)
    {
        try
        {
            var download = await _container.GetBlobClient(name).DownloadContentAsync(cancellationToken);
            return download.Value.Content.ToArray();
        }
        catch (RequestFailedException failure) when (failure.Status == 404)
        {
            return null;
        }
    }

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
            row.GetInt32(nameof(DigestRecord.Articles)) ?? 0)
        {
            Mails = ReadMails(row),
        };

    private static MailCounts? ReadMails(TableEntity row)
    {
        int Count(string name) => row.GetInt32(MailPrefix + name) ?? 0;
        return row.ContainsKey(MailPrefix + nameof(MailCounts.Sent))
            ? new MailCounts(Count(nameof(MailCounts.Sent)), Count(nameof(MailCounts.Failed)), Count(nameof(MailCounts.Refused)), Count(nameof(MailCounts.Uncertain)))
            : null;
    }
}
