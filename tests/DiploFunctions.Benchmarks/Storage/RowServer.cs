using System.Globalization;
using DiploFunctions.TestSupport;

namespace DiploFunctions.Benchmarks.Storage;

/// <summary>Azurite in memory, as it comes or with its rows sorted (sorted-rows.cjs).</summary>
/// <param name="Azurite">The emulator.</param>
/// <param name="RowsPort">Where the script takes rows past requests; null without it.</param>
internal sealed record RowServer(AzuriteServer Azurite, int? RowsPort) : IAsyncDisposable
{
    private const int HeapMegabytes = 14_000;

    public static async Task<RowServer> StartAsync(bool asItComes)
    {
        var port = asItComes ? (int?)null : FreePort.Take(1)[0];
        // Its process inherits it.
        Environment.SetEnvironmentVariable("ROWS_PORT", port?.ToString(CultureInfo.InvariantCulture));
        var azurite = new AzuriteServer
        {
            HeapMegabytes = HeapMegabytes,
            Preload = asItComes ? null : Repository.File("tests", "DiploFunctions.Benchmarks", "Storage", "sorted-rows.cjs"),
        };
        await azurite.InitializeAsync();
        return new RowServer(azurite, port);
    }

    public async ValueTask DisposeAsync() => await Azurite.DisposeAsync();
}
