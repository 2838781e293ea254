using System.Globalization;
using DiploFunctions.Benchmarks.Measuring;
using DiploFunctions.TestSupport;

namespace DiploFunctions.Benchmarks.Storage;

/// <summary>The verb <c>storage</c>: how fast articles go in, and how long each question takes beside its floor while the tables grow.</summary>
internal static class StorageBenchmark
{
    private const int HeapMegabytes = 14_000;
    private const int Rounds = 200;

    /// <param name="sizes">How many facts the tables are filled with, one after the other.</param>
    /// <param name="patience">When the filling of tables ends, done or not.</param>
    /// <param name="asItComes">Azurite as it is, instead of with sorted rows (sorted-rows.cjs).</param>
    public static async Task RunAsync(IReadOnlyList<int> sizes, TimeSpan patience, bool asItComes)
    {
        var rows = asItComes ? "as it comes" : "with its rows sorted";
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{DateTime.UtcNow:yyyy-MM-dd}; .NET {Environment.Version}; Azurite in memory, {rows}.\n"));
        using var end = new CancellationTokenSource(patience);
        var all = new Dictionary<int, IReadOnlyList<Timing>>();
        foreach (var size in sizes)
        {
            await OnNewServerAsync(asItComes, async (azurite, port) =>
            {
                if (await AskAsync(azurite, port, size, end.Token) is { } timings)
                    all[size] = timings;
            });
        }

        WriteGrowth(all);
        await OnNewServerAsync(asItComes, (azurite, _) => Ingesting.RunAsync(azurite));
    }

    /// <param name="asItComes">Without the script.</param>
    /// <param name="work">What is done with the server, and the port where the script takes rows; null without it.</param>
    private static async Task OnNewServerAsync(bool asItComes, Func<AzuriteServer, int?, Task> work)
    {
        var port = asItComes ? (int?)null : FreePort.Take(1)[0];
        Environment.SetEnvironmentVariable("ROWS_PORT", port?.ToString(CultureInfo.InvariantCulture));
        var azurite = new AzuriteServer
        {
            HeapMegabytes = HeapMegabytes,
            Preload = asItComes ? null : Repository.File("tests", "DiploFunctions.Benchmarks", "Storage", "sorted-rows.cjs"),
        };
        await azurite.InitializeAsync();
        try
        {
            await work(azurite, port);
        }
        finally
        {
            await azurite.DisposeAsync();
        }
    }

    /// <returns>Null when the tables could not be filled in time.</returns>
    private static async Task<IReadOnlyList<Timing>?> AskAsync(AzuriteServer azurite, int? port, int size, CancellationToken end)
    {
        var stores = await Emulated.CreateAsync(azurite);
        using var bulk = port is { } open ? new BulkLoader(stores.Account, open, end) : null;
        var loader = bulk ?? (IRowLoader)new TransactionLoader(stores.Account, end);
        try
        {
            await new Filling(loader).RunAsync(size);
        }
        catch (OperationCanceledException) when (end.IsCancellationRequested)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{size:N0} facts were not filled in the time given; {loader.Rows:N0} rows were written.\n"));
            return null;
        }

        var timings = await Asking.RunAsync(await Questions.OfAsync(stores), Rounds);
        var table = new Table("ms", "rows", "p50", "p99", "raw p50", "raw p99", "p50 / raw p50");
        foreach (var timing in timings)
        {
            table.Add(
                timing.Question,
                Figure($"{timing.Rows:0.0}"),
                Figure($"{timing.Asked.Median:0.0}"),
                Figure($"{timing.Asked.Ninetyninth:0.0}"),
                Figure($"{timing.Raw.Median:0.0}"),
                Figure($"{timing.Raw.Ninetyninth:0.0}"),
                Figure($"{timing.Ratio:0.00}"));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Rounds} rounds\n"));
        table.Write(Console.Out);
        return timings;
    }

    private static void WriteGrowth(Dictionary<int, IReadOnlyList<Timing>> all)
    {
        int[] sizes = [.. all.Keys.Order()];
        if (sizes.Length == 0)
            return;

        var table = new Table(["beyond raw, ms (rows)", .. sizes.Select(size => Figure($"{size:N0} facts")), "last / the one before"]);
        foreach (var question in all[sizes[0]].Select(timing => timing.Question))
        {
            Timing[] timings = [.. sizes.Select(size => all[size].Single(timing => timing.Question == question))];
            var growth = timings.Length > 1 ? Figure($"{timings[^1].Beyond / timings[^2].Beyond:0.00}") : "";
            table.Add([question, .. timings.Select(timing => Figure($"{timing.Beyond:0.00} ({timing.Rows:0})")), growth]);
        }

        table.Write(Console.Out);
        Console.WriteLine();
    }

    private static string Figure(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
