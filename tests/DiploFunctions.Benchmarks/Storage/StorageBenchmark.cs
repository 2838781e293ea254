using System.Globalization;
using DiploFunctions.Benchmarks.Measuring;
using DiploFunctions.TestSupport;

namespace DiploFunctions.Benchmarks.Storage;

/// <summary>The verb <c>storage</c>: how fast articles go in, and how long each question takes beside its floor while the tables grow.</summary>
internal static class StorageBenchmark
{
    private const int HeapMegabytes = 14_000;
    private const int Rounds = 50;

    /// <param name="sizes">How many facts the tables are filled with, one after the other.</param>
    public static async Task RunAsync(IReadOnlyList<int> sizes)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{DateTime.UtcNow:yyyy-MM-dd}; .NET {Environment.Version}; Azurite in memory.\n"));
        var all = new Dictionary<int, IReadOnlyList<Timing>>();
        foreach (var size in sizes)
        {
            await OnNewServerAsync(async azurite => all[size] = await AskAsync(azurite, size));
        }

        WriteGrowth(all);
        await OnNewServerAsync(Ingesting.RunAsync);
    }

    private static async Task OnNewServerAsync(Func<AzuriteServer, Task> work)
    {
        var azurite = new AzuriteServer { HeapMegabytes = HeapMegabytes };
        await azurite.InitializeAsync();
        try
        {
            await work(azurite);
        }
        finally
        {
            await azurite.DisposeAsync();
        }
    }

    private static async Task<IReadOnlyList<Timing>> AskAsync(AzuriteServer azurite, int size)
    {
        var stores = await Emulated.CreateAsync(azurite);
        await new Filling(stores).RunAsync(size);
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
        var table = new Table(["p50 beyond raw, ms", .. sizes.Select(size => Figure($"{size:N0} facts")), "last / the one before"]);
        foreach (var question in all[sizes[0]].Select(timing => timing.Question))
        {
            double[] beyond = [.. sizes.Select(size => all[size].Single(timing => timing.Question == question).Beyond)];
            table.Add([question, .. beyond.Select(ms => Figure($"{ms:0.0}")), beyond.Length > 1 ? Figure($"{beyond[^1] / beyond[^2]:0.00}") : ""]);
        }

        table.Write(Console.Out);
    }

    private static string Figure(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
