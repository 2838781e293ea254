using DiploFunctions.App.Queries;
using DiploFunctions.Model;

namespace DiploFunctions.App.Storage;

/// <summary>Digests: their PDFs, and what was rendered when.</summary>
public sealed class DigestStore
{
    /// <summary>Keeps a week's digest, in place of an earlier one.</summary>
    public Task SaveAsync(DigestRecord digest, ReadOnlyMemory<byte> pdf, CancellationToken cancellationToken) => throw new NotImplementedException();

    /// <summary>The record of a week's digest, or null when none was rendered.</summary>
    public Task<DigestRecord?> GetAsync(IsoWeek week, CancellationToken cancellationToken) => throw new NotImplementedException();

    /// <summary>The PDF of a week's digest, or null when none was rendered.</summary>
    public Task<byte[]?> ReadPdfAsync(IsoWeek week, CancellationToken cancellationToken) => throw new NotImplementedException();

    public Task<Page<DigestRecord>> ListAsync(DigestQuery query, CancellationToken cancellationToken) => throw new NotImplementedException();
}
