using System.Globalization;
using DiploFunctions.Benchmarks.Measuring;

namespace DiploFunctions.Benchmarks.Storage;

/// <summary>The verb <c>storage</c>: how fast articles go in, and how long each question takes beside its floor while the tables grow.</summary>
internal static class StorageBenchmark
{
    private const int Rounds = 400;

    /// <param name="sizes">How many facts the tables are filled with; each size has an emulator of its own.</param>
    /// <param name="patience">When the filling of tables ends, done or not.</param>
    /// <param name="asItComes">Azurite as it is, instead of with sorted rows (sorted-rows.cjs).</param>
    public static async Task RunAsync(IReadOnlyList<int> sizes, TimeSpan patience, bool asItComes)
    {
        var rows = asItComes ? "as it comes" : "with its rows sorted";
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{DateTime.UtcNow:yyyy-MM-dd}; .NET {Environment.Version}; Azurite in memory, {rows}; {Rounds} rounds.\n"));
        using var end = new CancellationTokenSource(patience);
        var tables = new List<FilledTables>();
        try
        {
            foreach (var size in sizes)
            {
                if (await FilledTables.CreateAsync(size, asItComes, end.Token) is { } filled)
                    tables.Add(filled);
            }

            var timings = await Asking.RunAsync(tables, Rounds);
            foreach (var (filled, asked) in tables.Zip(timings))
            {
                Write(filled.Facts, asked);
            }

            WriteGrowth([.. tables.Select(filled => filled.Facts)], timings);
        }
        finally
        {
            foreach (var filled in tables)
            {
                await filled.DisposeAsync();
            }
        }

        await using var empty = await RowServer.StartAsync(asItComes);
        await Ingesting.RunAsync(empty.Azurite);
    }

    private static void Write(int facts, IReadOnlyList<Timing> timings)
    {
        var table = new Table(Figure($"{facts:N0} facts, ms"), "rows", "p50", "p99", "raw p50", "raw p99", "p50 / raw p50");
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

        table.Write(Console.Out);
        Console.WriteLine();
    }

    private static void WriteGrowth(IReadOnlyList<int> sizes, IReadOnlyList<IReadOnlyList<Timing>> all)
    {
        if (sizes.Count == 0)
            return;

        var table = new Table(["beyond raw, ms (rows)", .. sizes.Select(size => Figure($"{size:N0} facts")), "last / the one before"]);
        for (var question = 0; question < all[0].Count; question++)
        {
            Timing[] timings = [.. all.Select(timings => timings[question])];
            table.Add([timings[0].Question, .. timings.Select(timing => Figure($"{timing.Beyond:0.00} ({timing.Rows:0})")), Growth(timings)]);
        }

        table.Write(Console.Out);
        Console.WriteLine();
    }

    private static string Growth(Timing[] timings) => timings switch
    {
        [.., { Beyond: > 0 } before, { Beyond: > 0 } last] => Figure($"{last.Beyond / before.Beyond:0.00}"),
        [_, .., _] => "not above raw",
        _ => "",
    };

    private static string Figure(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
