using System.Text.Json;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using DiploFunctions.App.Storage;
using DiploFunctions.Cli.Serve;
using DiploFunctions.TestSupport;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace DiploFunctions.EndToEnd.Tests;

/// <summary>The app under <c>diplo serve</c> with an Azurite of its own; a fixture.</summary>
public sealed class AppHost : IAsyncLifetime
{
    /// <summary>The limit that the tests set, in bytes.</summary>
    public const int MaxArticleBytes = 64 * 1024;

    private LocalHost? _host;
    private ServiceProvider? _stores;

    public AzuriteServer Azurite { get; } = new() { IsPersistent = true };

    public HttpClient Http { get; private set; } = new();

    /// <summary>The container that the app watches.</summary>
    public BlobContainerClient Articles => new BlobServiceClient(Azurite.ConnectionString).GetBlobContainerClient("articles");

    /// <summary>The app's own store, to put facts in without depending on what extraction finds.</summary>
    public FactStore Facts => _stores!.GetRequiredService<FactStore>();

    /// <summary>The function key that the app asks for; none unless set before the fixture starts.</summary>
    public string? Key { get; init; }

    /// <summary>Settings beside the usual ones; set before the fixture starts.</summary>
    public Dictionary<string, string?> Settings { get; } = new()
    {
        ["AzureWebJobs.IngestArticle.Disabled"] = "true",
        ["AzureWebJobs.SendWeeklyDigest.Disabled"] = "true",
        ["MaxArticleBytes"] = $"{MaxArticleBytes}",
    };

    public async Task InitializeAsync()
    {
        await Azurite.InitializeAsync();
        await StartAsync();
    }

    public async Task StartAsync()
    {
        Settings["AzureWebJobsStorage"] = Azurite.ConnectionString;
        var file = Path.Combine(AppContext.BaseDirectory, "empty.settings.json");
        await File.WriteAllTextAsync(file, "{}");
        var options = new ServeOptions { Settings = Settings, SettingsFile = file, Key = Key, PollInterval = TimeSpan.FromMilliseconds(200) };
        _host = await LocalHost.StartAsync(options, CancellationToken.None);
        Http = new HttpClient { BaseAddress = _host.Address };
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(Settings).Build();
        _stores = new ServiceCollection().AddDiploStorage(configuration).BuildServiceProvider();
    }

    /// <summary>Deletes a table of the app while it runs.</summary>
    public Task DeleteTableAsync(string name) => new TableServiceClient(Azurite.ConnectionString).DeleteTableAsync(name);

    public async Task StopAsync()
    {
        Http.Dispose();
        if (_host is not null)
        {
            await _host.DisposeAsync();
        }

        if (_stores is not null)
        {
            await _stores.DisposeAsync();
        }
    }

    public async Task DisposeAsync()
    {
        await StopAsync();
        await Azurite.DisposeAsync();
    }

    /// <summary>The JSON that an address answers with, whatever its status.</summary>
    public async Task<JsonElement> GetJsonAsync(string address)
    {
        using var answer = await Http.GetAsync(new Uri(address, UriKind.RelativeOrAbsolute));
        return JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;
    }

    /// <summary>All items of a list, over all its pages.</summary>
    public async Task<IReadOnlyList<JsonElement>> GetAllAsync(string address)
    {
        var items = new List<JsonElement>();
        for (var next = address; next is not null;)
        {
            var page = await GetJsonAsync(next);
            items.AddRange(page.GetProperty("value").EnumerateArray());
            next = page.TryGetProperty("nextLink", out var link) ? link.GetString() : null;
        }

        return items;
    }

    /// <summary>The record of the article of a blob, once the app has taken it.</summary>
    public async Task<JsonElement> WaitForArticleAsync(string blobName)
    {
        JsonElement? found = null;
        await Eventually.TrueAsync(
            async () =>
            {
                var answer = await Http.GetAsync(new Uri($"/api/articles/{ArticleId.OfBlob(blobName)}", UriKind.Relative));
                found = answer.IsSuccessStatusCode ? JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement : null;
                return found is not null;
            },
            $"the article {blobName} is listed");
        return found!.Value;
    }
}
