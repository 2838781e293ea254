using System.Text;
using Azure.Core;
using Azure.Core.Pipeline;
using DiploFunctions.App.Storage;
using DiploFunctions.App.Storage.Rows;
using DiploFunctions.Extraction;
using DiploFunctions.Extraction.Reading;
using DiploFunctions.TestSupport;
using Xunit;
using Xunit.Abstractions;

namespace DiploFunctions.App.Tests.Storage;

/// <summary>What keeping the seeds costs, within the bounds that docs/storage.md reckons with.</summary>
[Collection(AzuriteCollection.Name)]
public sealed class WriteCostTests(AzuriteServer azurite, ITestOutputHelper output)
{
    [Fact]
    public async Task An_article_takes_no_more_requests_and_rows_than_the_reckoning_says()
    {
        var stores = await Stores.CreateAsync(azurite);
        var tally = new Tally();
        var counted = stores.With(tally);
        var (articles, facts) = (0, 0);
        foreach (var path in Directory.GetFiles(Repository.File("seeds")).Order(StringComparer.Ordinal))
        {
            if (ArticleReader.Read(await File.ReadAllBytesAsync(path), Path.GetFileName(path), new ReadingLimits(1_000_000)).Article is not { } article)
            {
                continue;
            }

            var found = FactExtractor.Extract(article);
            articles++;
            facts += found.Visits.Count + found.Meetings.Count + found.Agreements.Count;
            await counted.Facts.SaveArticleAsync(Told.Record(Path.GetFileName(path)) with { Published = article.Published }, found, CancellationToken.None);
        }

        var (rows, bytes) = (0, 0L);
        foreach (var table in TableNames.OfArticles)
        {
            var stored = await stores.EntitiesAsync(table);
            output.WriteLine($"{table}: {stored.Count} rows, {stored.Sum(row => (long)TableLimits.Check(row))} bytes");
            rows += stored.Count;
            bytes += stored.Sum(row => (long)TableLimits.Check(row));
        }

        output.WriteLine($"{articles} articles, {facts} facts, {rows} rows, {bytes} bytes, {tally.Reads} reads, {tally.Writes} writes, {tally.Changes} changed rows");
        Assert.InRange(facts, 20, 1000);
        Assert.InRange((double)rows / facts, 10, 120);
        Assert.InRange((double)bytes / facts, 10_000, 250_000);
        Assert.InRange((double)(tally.Reads + tally.Writes) / facts, 2, 40);
    }

    /// <summary>Counts requests, and the rows that they change.</summary>
    private sealed class Tally : HttpPipelinePolicy
    {
        private int reads;
        private int writes;
        private int changes;

        public int Reads => reads;

        public int Writes => writes;

        public int Changes => changes;

        public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) =>
            throw new NotSupportedException("The stores are asynchronous.");

        public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
        {
            if (message.Request.Method == RequestMethod.Get)
            {
                Interlocked.Increment(ref reads);
            }
            else
            {
                Interlocked.Increment(ref writes);
                Interlocked.Add(ref changes, message.Request.Uri.ToString().Contains("$batch", StringComparison.Ordinal) ? await PartsOfAsync(message) : 1);
            }

            await ProcessNextAsync(message, pipeline);
        }

        private static async Task<int> PartsOfAsync(HttpMessage message)
        {
            using var body = new MemoryStream();
            await message.Request.Content!.WriteToAsync(body, CancellationToken.None);
            return Encoding.UTF8.GetString(body.ToArray()).Split("HTTP/1.1").Length - 1;
        }
    }
}
