using System.Diagnostics;
using System.Globalization;
using Azure.Core;
using Azure.Data.Tables;
using DiploFunctions.Benchmarks.Measuring;
using DiploFunctions.TestSupport;

namespace DiploFunctions.Benchmarks.Storage;

/// <summary>Saves articles, and writes the very rows that this wrote without anything else.</summary>
internal static class Ingesting
{
    private const int Articles = 60;
    private const int FactsOfWorld = 300;
    private const int ArticlesAtOnce = 8;
    private const int Rounds = 3;

    public static async Task RunAsync(AzuriteServer azurite)
    {
        var recording = new Recording();
        await SaveAsync(await Emulated.CreateAsync(azurite, options => options.AddPolicy(recording, HttpPipelinePosition.PerCall)));
        var writes = recording.Writes;
        var rows = writes.Sum(write => write.Rows.Count);
        List<double> ours = [], requests = [], singles = [];
        for (var round = 0; round < Rounds; round++)
        {
            ours.Add(await SaveAsync(await Emulated.CreateAsync(azurite)));
            requests.Add(await WriteAsync(await Emulated.CreateAsync(azurite), writes));
            singles.Add(await WriteAsync(await Emulated.CreateAsync(azurite), [.. writes.SelectMany(write => write.Rows.Select(row => write with { Rows = [row] }))]));
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{Articles} articles, {ArticlesAtOnce} at once: {rows:N0} rows in {writes.Count:N0} requests, and {recording.Reads:N0} requests that read; {Rounds} rounds in turn.\n"));
        var table = new Table("", "s, median", "least to greatest", "articles/s", "rows/s", "rate of saving beside it");
        Add(table, "saving the articles", ours, rows, ours);
        Add(table, "the same rows, the same transactions", requests, rows, ours);
        Add(table, "the same rows one by one", singles, rows, ours);
        table.Write(Console.Out);
    }

    private static void Add(Table table, string name, List<double> seconds, int rows, List<double> ours)
    {
        var spread = Spread.Of(seconds);
        table.Add(
            name,
            Figure($"{spread.Median:0.0}"),
            Figure($"{spread.Least:0.0} to {spread.Greatest:0.0}"),
            Figure($"{Articles / spread.Median:0.0}"),
            Figure($"{rows / spread.Median:N0}"),
            Figure($"{spread.Median / Spread.Of(ours).Median:P0}"));
    }

    private static string Figure(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static async Task<double> SaveAsync(Emulated stores)
    {
        var articles = World.Articles(FactsOfWorld).Take(Articles).ToList();
        var begun = Stopwatch.GetTimestamp();
        await Parallel.ForEachAsync(articles, new ParallelOptions { MaxDegreeOfParallelism = ArticlesAtOnce }, async (article, stop) =>
            await stores.Facts.SaveArticleAsync(article.Record, article.Facts, stop));
        return Told("Saved", Stopwatch.GetElapsedTime(begun).TotalSeconds);
    }

    private static async Task<double> WriteAsync(Emulated stores, IReadOnlyList<RecordedWrite> writes)
    {
        var begun = Stopwatch.GetTimestamp();
        await Parallel.ForEachAsync(writes, new ParallelOptions { MaxDegreeOfParallelism = ArticlesAtOnce }, async (write, stop) =>
        {
            var table = stores.Account.Table(write.Table[AzuriteServer.NewName().Length..]);
            Task written = write.Rows.Count == 1
                ? table.UpsertEntityAsync(write.Rows[0], TableUpdateMode.Replace, stop)
                : table.SubmitTransactionAsync(write.Rows.Select(row => new TableTransactionAction(TableTransactionActionType.UpsertReplace, row)), stop);
            await written;
        });
        return Told("Written", Stopwatch.GetElapsedTime(begun).TotalSeconds);
    }

    private static double Told(string what, double seconds)
    {
        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what} in {seconds:0.0} s."));
        return seconds;
    }
}
