using Azure.Storage.Blobs;
using DiploFunctions.Cli.Serve;
using DiploFunctions.TestSupport;
using Microsoft.Extensions.DependencyInjection;

namespace DiploFunctions.EndToEnd.Tests.Hosting;

/// <summary>The local host with the sample functions instead of the app's.</summary>
internal sealed class SampleHost : IAsyncDisposable
{
    private readonly LocalHost _host;

    private SampleHost(LocalHost host, Notebook notebook)
    {
        (_host, Notebook) = (host, notebook);
        Http = new HttpClient { BaseAddress = host.Address };
    }

    public Notebook Notebook { get; }

    public HttpClient Http { get; }

    public IReadOnlyList<string> Functions => _host.Functions;

    public static async Task<SampleHost> StartAsync(AzuriteServer azurite, Notebook? notebook = null, params (string Name, string Value)[] settings)
    {
        notebook ??= new Notebook();
        var all = new Dictionary<string, string?>
        {
            ["AzureWebJobsStorage"] = azurite.ConnectionString,
            ["AzureWebJobs.EverySecond.Disabled"] = "true",
        };
        foreach (var (name, value) in settings)
        {
            all[name] = value;
        }

        var options = new ServeOptions { Settings = all, PollInterval = TimeSpan.FromMilliseconds(100), SettingsFile = Path.Combine(AppContext.BaseDirectory, "none.json") };
        await File.WriteAllTextAsync(options.SettingsFile, "{}");
        var host = await LocalHost.StartAsync(
            options, typeof(SampleFunctions).Assembly, (services, _) => services.AddSingleton(notebook), CancellationToken.None);
        return new SampleHost(host, notebook);
    }

    /// <summary>A container of the emulator, made if it is missing.</summary>
    public static async Task<BlobContainerClient> ContainerAsync(AzuriteServer azurite, string name)
    {
        var container = new BlobServiceClient(azurite.ConnectionString).GetBlobContainerClient(name);
        await container.CreateIfNotExistsAsync();
        return container;
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _host.DisposeAsync();
    }
}
