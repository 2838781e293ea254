using DiploFunctions.App.Http;
using DiploFunctions.App.Options;
using DiploFunctions.App.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace DiploFunctions.App.Ingestion;

/// <summary>Articles that come in by HTTP: one as the body of the request, or several as the files of a form.</summary>
public sealed class ArticleUploads(ArticleBlobs blobs, ArticleIngestion ingestion, IOptions<DiploOptions> options)
{
    private const string NameParameter = "name";
    private const string NameHeader = "X-File-Name";

    // Beyond what a name may have, so that the check of names says what is wrong with a long one.
    private const int MaxNameText = 5000;

    private long Limit => options.Value.MaxArticleBytes;

    /// <summary>Reads and checks all files before any is kept, so that a refused request leaves nothing behind.</summary>
    /// <exception cref="RequestException">A name or a file cannot be taken.</exception>
    public async Task<IReadOnlyList<UploadedFile>> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var query = new QueryReader(request.Query, NameParameter);
        if (!IsForm(request))
        {
            return [await ReadBodyAsync(request, query, cancellationToken)];
        }

        query.Check();
        var form = await ReadFormAsync(request, cancellationToken);
        var files = new List<UploadedFile>();
        foreach (var file in form.Files)
        {
            await using var content = file.OpenReadStream();
            files.Add(new UploadedFile(Checked(file.FileName), await ReadAsync(content, file.Length, cancellationToken), file.ContentType));
        }

        return files.Count > 0 ? files : throw RequestException.BadBody("The form holds no file; add one, with a file name.");
    }

    /// <summary>Keeps and processes the files, one after another; a file that cannot be read is kept as rejected.</summary>
    public async Task<IReadOnlyList<KeptArticle>> KeepAsync(IReadOnlyList<UploadedFile> files, CancellationToken cancellationToken)
    {
        var kept = new List<KeptArticle>();
        foreach (var file in files)
        {
            var isNew = !await blobs.ExistsAsync(file.Name, cancellationToken);
            await blobs.UploadAsync(file.Name, file.Bytes, file.ContentType, cancellationToken);
            var article = await ingestion.IngestAsync(file.Name, cancellationToken)
                ?? throw RequestException.Conflict("The article was deleted while it was being processed.");
            kept.Add(new KeptArticle(article, isNew));
        }

        return kept;
    }

    private async Task<UploadedFile> ReadBodyAsync(HttpRequest request, QueryReader query, CancellationToken cancellationToken)
    {
        var name = query.Text(NameParameter, MaxNameText);
        query.Check();
        return new UploadedFile(Checked(name ?? NameInHeader(request)), await ReadAsync(request.Body, request.ContentLength, cancellationToken), request.ContentType);
    }

    // Not HasFormContentType: `curl --data-binary` calls every body a urlencoded form.
    private static bool IsForm(HttpRequest request) =>
        request.ContentType?.StartsWith("multipart/form-data", StringComparison.OrdinalIgnoreCase) ?? false;

    // Headers hold ASCII only: other letters come percent-encoded.
    private static string? NameInHeader(HttpRequest request) =>
        request.Headers[NameHeader] is [{ } name] ? Uri.UnescapeDataString(name) : null;

    private static string Checked(string? name) =>
        BlobName.IsValid(name, out var problem) ? name : throw RequestException.BadParameter(NameParameter, problem);

    private static async Task<IFormCollection> ReadFormAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        try
        {
            return await request.ReadFormAsync(cancellationToken);
        }
        catch (Exception e) when (e is InvalidDataException or IOException and not BadHttpRequestException)
        {
            throw RequestException.BadBody($"The form cannot be read: {e.Message}");
        }
    }

    private async Task<ReadOnlyMemory<byte>> ReadAsync(Stream content, long? length, CancellationToken cancellationToken)
    {
        if (length > Limit)
        {
            throw RequestException.TooLarge(ArticleIngestion.TooLarge(length.Value, Limit).Message);
        }

        using var read = new MemoryStream();
        var buffer = new byte[64 * 1024];
        int count;
        while ((count = await content.ReadAsync(buffer, cancellationToken)) > 0)
        {
            read.Write(buffer, 0, count);
            if (read.Length > Limit)
            {
                throw RequestException.TooLarge($"The article has more bytes than the limit of {Limit}; upload it in parts, or raise the setting MaxArticleBytes.");
            }
        }

        return read.Length > 0 ? read.ToArray() : throw RequestException.BadBody("The article is empty; send its text.");
    }
}
