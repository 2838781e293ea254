using System.Globalization;

namespace DiploFunctions.Benchmarks.Storage;

/// <summary>An emulator of its own whose tables hold so many facts, and what is asked of them.</summary>
internal sealed class FilledTables : IAsyncDisposable
{
    private readonly RowServer _server;

    private FilledTables(int facts, Questions questions, RowServer server) => (Facts, Questions, _server) = (facts, questions, server);

    /// <summary>How many facts there are, about.</summary>
    public int Facts { get; }

    public Questions Questions { get; }

    /// <returns>Null when they could not be filled before <paramref name="end"/>.</returns>
    public static async Task<FilledTables?> CreateAsync(int facts, bool asItComes, CancellationToken end)
    {
        var server = await RowServer.StartAsync(asItComes);
        try
        {
            var stores = await Emulated.CreateAsync(server.Azurite);
            if (await IsFilledAsync(stores, server.RowsPort, facts, end))
                return new FilledTables(facts, await Questions.OfAsync(stores), server);
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }

        await server.DisposeAsync();
        return null;
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private static async Task<bool> IsFilledAsync(Emulated stores, int? port, int facts, CancellationToken end)
    {
        using var bulk = port is { } open ? new BulkLoader(stores.Account, open, end) : null;
        var loader = bulk ?? (IRowLoader)new TransactionLoader(stores.Account, end);
        try
        {
            await new Filling(loader).RunAsync(facts);
            return true;
        }
        catch (OperationCanceledException) when (end.IsCancellationRequested)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{facts:N0} facts were not filled in the time given; {loader.Rows:N0} rows were written.\n"));
            return false;
        }
    }
}
