using Xunit;

namespace DiploFunctions.TestSupport;

/// <summary>The storage emulator Azurite on free ports of 127.0.0.1, with data of its own; a fixture. It can be stopped and started again.</summary>
public sealed class AzuriteServer : IAsyncLifetime
{
    // Azurite's account is the same everywhere and published in its documentation.
    private const string Account = "devstoreaccount1";
    private const string Key = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    private readonly string folder = Directory.CreateTempSubdirectory("azurite").FullName;
    private readonly int[] ports = FreePort.Take(3);
    private ToolProcess? server;

    /// <summary>The connection string of its account.</summary>
    public string ConnectionString =>
        $"DefaultEndpointsProtocol=http;AccountName={Account};AccountKey={Key};"
        + $"BlobEndpoint=http://127.0.0.1:{ports[0]}/{Account};QueueEndpoint=http://127.0.0.1:{ports[1]}/{Account};TableEndpoint=http://127.0.0.1:{ports[2]}/{Account};";

    public Task InitializeAsync() => StartAsync();

    /// <summary>Starts it, on the same ports and with the same data as before.</summary>
    public async Task StartAsync() => server = await ToolProcess.StartNodeAsync(
        Path.Combine("azurite", "dist", "src", "azurite.js"),
        ports,
        "--silent", "--disableTelemetry", "--skipApiVersionCheck", "--location", folder,
        "--blobPort", $"{ports[0]}", "--queuePort", $"{ports[1]}", "--tablePort", $"{ports[2]}");

    /// <summary>Ends it gently: killed hard it would forget what it has acknowledged.</summary>
    public async Task StopAsync()
    {
        if (server is not null)
        {
            await server.TerminateAsync();
            await server.DisposeAsync();
            server = null;
        }
    }

    public async Task DisposeAsync()
    {
        await StopAsync();
        Directory.Delete(folder, recursive: true);
    }
}
