using DiploFunctions.App.Storage;
using DiploFunctions.Cli.Access;
using DiploFunctions.Cli.Files;
using Microsoft.Extensions.DependencyInjection;

namespace DiploFunctions.Cli.Loading;

/// <summary>Loads articles as blobs, which the app's blob trigger takes.</summary>
internal sealed class StorageLoading(string connection, TextWriter error, Failures failures) : IAsyncDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(300);
    private readonly ServiceProvider parts = AppParts.Over(connection);

    /// <summary>Uploads the files.</summary>
    /// <returns>The blobs that were written.</returns>
    public async Task<IReadOnlyList<BlobEntry>> LoadAsync(IReadOnlyList<ArticleFile> files, CancellationToken cancellationToken)
    {
        await parts.Get<StorageSetup>().EnsureAsync(cancellationToken);
        var blobs = parts.Get<ArticleBlobs>();
        var progress = new Progress(error, "uploaded", files.Count);
        var uploaded = new List<BlobEntry>();
        foreach (var file in files)
        {
            if (await LocalFile.ReadAsync(file.Path, failures, cancellationToken) is { } content)
            {
                uploaded.Add(await blobs.UploadAsync(file.Name, content, null, cancellationToken));
            }

            progress.Step();
        }

        await error.WriteLineAsync($"{uploaded.Count} of {files.Count} articles uploaded.");
        return uploaded;
    }

    /// <summary>Waits until each blob has an article's record of this upload or a later one, and reports those that cannot be read.</summary>
    /// <exception cref="CommandException">No more were taken for as long as the patience lasts.</exception>
    public async Task WaitAsync(IReadOnlyList<BlobEntry> uploaded, TimeSpan patience, CancellationToken cancellationToken)
    {
        var articles = parts.Get<ArticleStore>();
        var progress = new Progress(error, "taken", uploaded.Count);
        var waiting = uploaded.ToList();
        var last = TimeProvider.System.GetTimestamp();
        while (waiting.Count > 0)
        {
            foreach (var blob in waiting.ToArray())
            {
                if (await articles.GetAsync(ArticleId.OfBlob(blob.Name), cancellationToken) is { } article && article.Processed >= blob.Modified)
                {
                    waiting.Remove(blob);
                    last = TimeProvider.System.GetTimestamp();
                    progress.Step();
                    Report(article);
                }
            }

            if (TimeProvider.System.GetElapsedTime(last) > patience)
            {
                throw new CommandException(
                    ExitCode.Unreachable,
                    $"{waiting.Count} articles were not taken ({waiting[0].Name} is one); does the app run, on this storage?");
            }

            await Task.Delay(waiting.Count > 0 ? Pause : TimeSpan.Zero, cancellationToken);
        }

        await error.WriteLineAsync($"{uploaded.Count} of {uploaded.Count} articles taken by the app.");
    }

    public ValueTask DisposeAsync() => parts.DisposeAsync();

    private void Report(ArticleRecord article)
    {
        if (article.Status == ArticleStatus.Rejected)
        {
            failures.Add(article.BlobName, article.RejectionMessage ?? "It cannot be read.");
        }
    }
}
