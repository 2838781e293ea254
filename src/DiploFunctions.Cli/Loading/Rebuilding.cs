using System.Text;
using DiploFunctions.App.Ingestion;
using DiploFunctions.App.Queries;
using DiploFunctions.App.Storage;
using DiploFunctions.Cli.Access;
using Microsoft.Extensions.DependencyInjection;

namespace DiploFunctions.Cli.Loading;

/// <summary>Makes the tables anew from the blobs: all blobs in the order of their names, then what belongs to blobs that are gone.</summary>
/// <param name="parts">The app's parts, over the storage.</param>
/// <param name="step">Called after each article with how many are done, and of how many.</param>
internal sealed class Rebuilding(ServiceProvider parts, Action<int, int> step)
{
    private const int AtOnce = 4;
    private const int Batch = 16;

    private readonly StorageSetup setup = parts.Get<StorageSetup>();
    private readonly RebuildMarks marks = parts.Get<RebuildMarks>();
    private readonly ArticleBlobs blobs = parts.Get<ArticleBlobs>();
    private readonly ArticleIngestion ingestion = parts.Get<ArticleIngestion>();

    /// <summary>How many articles could not be read.</summary>
    public int Rejected { get; private set; }

    /// <summary>How many articles were dropped because their blobs are gone.</summary>
    public int Dropped { get; private set; }

    /// <summary>Begins, or goes on where one that was stopped had come to.</summary>
    /// <param name="fresh">Empties the tables first, unless the one that goes on had done so.</param>
    /// <returns>How many articles were processed, those of a stopped one aside.</returns>
    public async Task<int> RunAsync(bool fresh, CancellationToken cancellationToken)
    {
        await setup.EnsureAsync(cancellationToken);
        var mark = await BeginAsync(fresh, cancellationToken);
        var names = new List<string>();
        await foreach (var blob in blobs.ListAsync(null, cancellationToken))
        {
            names.Add(blob.Name);
        }

        // Storage orders names by their bytes; so does the mark, whatever becomes of the blob that it names.
        var done = names.Count(name => Compare(name, mark.Name) <= 0);
        var left = names.Where(name => Compare(name, mark.Name) > 0).ToList();
        foreach (var batch in left.Chunk(Batch))
        {
            await Parallel.ForEachAsync(
                batch,
                new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken },
                async (name, cancel) =>
                {
                    var article = await ingestion.IngestAsync(name, cancel);
                    lock (names)
                    {
                        Rejected += article?.Status == ArticleStatus.Rejected ? 1 : 0;
                        step(++done, names.Count);
                    }
                });
            await marks.SetAsync(mark with { Name = batch[^1] }, cancellationToken);
        }

        await DropGoneAsync([.. names], cancellationToken);
        // Where no app runs, nobody else does.
        await parts.Get<FactStore>().SweepAsync(cancellationToken);
        await marks.ClearAsync(cancellationToken);
        return left.Count;
    }

    private static int Compare(string first, string second) => Encoding.UTF8.GetBytes(first).AsSpan().SequenceCompareTo(Encoding.UTF8.GetBytes(second));

    private async Task<RebuildMark> BeginAsync(bool fresh, CancellationToken cancellationToken)
    {
        if (await marks.GetAsync(cancellationToken) is { } unfinished && (unfinished.Fresh || !fresh))
            return unfinished;

        if (fresh)
            await setup.EmptyAsync(cancellationToken);

        var mark = new RebuildMark("", fresh);
        await marks.SetAsync(mark, cancellationToken);
        return mark;
    }

    private async Task DropGoneAsync(HashSet<string> names, CancellationToken cancellationToken)
    {
        var (articles, facts) = (parts.Get<ArticleStore>(), parts.Get<FactStore>());
        var query = new ArticleQuery { PageSize = PagedQuery.MaxPageSize };
        while (true)
        {
            var page = await articles.ListAsync(query, cancellationToken);
            foreach (var article in page.Items.Where(article => !names.Contains(article.BlobName)))
            {
                // It may have come in since the blobs were listed.
                if (!await blobs.ExistsAsync(article.BlobName, cancellationToken))
                    Dropped += await facts.RemoveArticleAsync(article.Id, cancellationToken) ? 1 : 0;
            }

            if (!Cursor.TryRead(page.NextCursor, query, out var next))
                return;

            query = query with { After = next };
        }
    }
}
