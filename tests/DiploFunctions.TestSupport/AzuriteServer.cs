using Xunit;

namespace DiploFunctions.TestSupport;

/// <summary>The storage emulator (Azurite) on free ports of 127.0.0.1, with its data in memory or in a folder of its own; a fixture.</summary>
/// <remarks>Tests that share it take names or a prefix of their own, see <see cref="NewName"/>.</remarks>
public sealed class AzuriteServer : IAsyncLifetime
{
    // The emulator's account, which is the same everywhere and no secret.
    private const string Account = "devstoreaccount1";
    private const string Key = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    private readonly string folder = Directory.CreateTempSubdirectory("azurite").FullName;
    private readonly int[] ports = FreePort.Take(3);
    private ToolProcess? server;

    /// <summary>Keeps its data on disk, so that a restart finds them. Every few seconds it writes them all, which is slow once there are many.</summary>
    public bool IsPersistent { get; init; }

    /// <summary>As much memory as this for it all.</summary>
    public int HeapMegabytes { get; init; } = 2048;

    /// <summary>A script that Node loads before it, or null.</summary>
    public string? Preload { get; init; }

    /// <summary>The connection string of the account, the same after a restart.</summary>
    public string ConnectionString =>
        $"DefaultEndpointsProtocol=http;AccountName={Account};AccountKey={Key};"
        + $"BlobEndpoint=http://127.0.0.1:{ports[0]}/{Account};QueueEndpoint=http://127.0.0.1:{ports[1]}/{Account};"
        + $"TableEndpoint=http://127.0.0.1:{ports[2]}/{Account};";

    /// <summary>The address of the tables.</summary>
    public Uri TableEndpoint => new($"http://127.0.0.1:{ports[2]}/{Account}");

    /// <summary>What its process has taken of the processors so far.</summary>
    public TimeSpan ProcessorTime => server?.ProcessorTime ?? TimeSpan.Zero;

    /// <summary>A new name for a table or container, or a prefix for several: a letter and 11 letters or digits, in lower case.</summary>
    public static string NewName() => "t" + Guid.NewGuid().ToString("N")[..11];

    /// <summary>Starts it, again after <see cref="StopAsync"/>: on the same ports, with the same data if it keeps them.</summary>
    public async Task StartAsync() => server = await ToolProcess.StartNodeAsync(
        Path.Combine("azurite", "dist", "src", "azurite.js"),
        ports,
        [$"--max-old-space-size={HeapMegabytes}", .. Preload is { } script ? ["--require", script] : Array.Empty<string>()],
        ["--blobHost", "127.0.0.1", "--blobPort", $"{ports[0]}",
        "--queueHost", "127.0.0.1", "--queuePort", $"{ports[1]}",
        "--tableHost", "127.0.0.1", "--tablePort", $"{ports[2]}",
        "--silent", "--skipApiVersionCheck", "--disableTelemetry",
        .. IsPersistent ? (string[])["--location", folder] : ["--inMemoryPersistence"]]);

    /// <summary>Stops it gently, so that it keeps what it has acknowledged.</summary>
    public async Task StopAsync()
    {
        if (server is null)
        {
            return;
        }

        await server.TerminateAsync();
        await server.DisposeAsync();
        server = null;
    }

    public Task InitializeAsync() => StartAsync();

    public async Task DisposeAsync()
    {
        // Its data goes with it, so there is nothing to wait for.
        if (server is not null)
        {
            await server.DisposeAsync();
        }

        Directory.Delete(folder, recursive: true);
    }
}
