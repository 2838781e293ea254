using System.Text.Json.Nodes;
using DiploFunctions.TestSupport;
using Xunit;

namespace DiploFunctions.EndToEnd.Tests.OpenApi;

/// <summary>The app with the articles of seeds/ and one digest, after every example of openapi.json was asked of it; a fixture.</summary>
public sealed class SeededApp : IAsyncLifetime
{
    private readonly AppHost _host = new()
    {
        Settings = { ["AzureWebJobs.IngestArticleByPolling.Disabled"] = "true" },
    };

    private readonly Dictionary<string, string> _ids = [];

    public HttpClient Http => _host.Http;

    /// <summary>The document that the app serves, with the examples as they are in the file.</summary>
    internal ApiDocument Served { get; private set; } = null!;

    /// <summary>The document with the examples as they are now.</summary>
    internal ApiDocument Document { get; private set; } = null!;

    /// <summary>The answers to the examples, by their names.</summary>
    internal Dictionary<string, Answered> Recorded { get; } = [];

    /// <summary>What reading operations answered while storage was away.</summary>
    internal IReadOnlyList<(ApiOperation Operation, Answered Answer)> WhileAway { get; private set; } = [];

    public async Task InitializeAsync()
    {
        await _host.InitializeAsync();
        foreach (var seed in Directory.GetFiles(Repository.File("seeds")).Order(StringComparer.Ordinal))
        {
            using var content = new ByteArrayContent(await File.ReadAllBytesAsync(seed));
            (await Http.PostAsync($"/api/articles?name={Path.GetFileName(seed)}", content)).EnsureSuccessStatusCode();
        }

        (await Http.PostAsync("/api/digests/2025-W04", null)).EnsureSuccessStatusCode();
        var json = await Http.GetStringAsync("/api/openapi.json");
        (Served, Document) = (ApiDocument.Parse(json), ApiDocument.Parse(json));
        await FindIdsAsync();
        await RecordAsync();
    }

    public Task DisposeAsync() => _host.DisposeAsync();

    /// <summary>The examples of a document that are made in a state of the app.</summary>
    internal static IReadOnlyList<Example> ExamplesOf(ApiDocument document) =>
        [.. document.Examples.Select(example => new Example(example.Key, example.Value!.AsObject()))];

    // Parameters say which list their example comes from: its first item has it.
    private async Task FindIdsAsync()
    {
        foreach (var (_, parameter) in Document.Root["components"]!["parameters"]!.AsObject())
        {
            if (parameter!["x-example-of"]?.GetValue<string>() is { } list)
            {
                var id = JsonNode.Parse(await Http.GetStringAsync($"/api{list}"))!["value"]![0]!["id"]!.GetValue<string>();
                parameter["example"] = id;
                _ids[list.Split('/', '?')[1]] = id;
            }
        }
    }

    private async Task RecordAsync()
    {
        var examples = ExamplesOf(Document);
        foreach (var example in examples.Where(example => example.State is null))
        {
            await RecordAsync(example);
        }

        await _host.Articles.GetBlobClient("note.txt").DeleteAsync();
        foreach (var example in examples.Where(example => example.State == "blob-deleted"))
        {
            await RecordAsync(example);
        }

        await _host.Azurite.StopAsync();
        var reading = Document.Operations.Where(operation => operation.Method == "GET" && operation.Statuses.Contains(503)).ToList();
        var away = Task.WhenAll(reading.Select(operation => Answered.OfAsync(Http, "GET", operation.Address())));
        await Task.WhenAll(examples.Where(example => example.State == "storage-down").Select(RecordAsync));
        WhileAway = [.. reading.Zip(await away)];
        await _host.Azurite.StartAsync();
    }

    private async Task RecordAsync(Example example)
    {
        var answer = await Answered.OfAsync(Http, example.Request(_ids));
        lock (Recorded)
        {
            Recorded[example.Name] = answer;
        }

        var shown = Example.Shown(answer.Value);
        if (Example.Lasting(shown) != Example.Lasting(example.Value))
        {
            example.Value = shown;
        }
    }
}
