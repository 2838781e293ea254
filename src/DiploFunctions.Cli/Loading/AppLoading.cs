using DiploFunctions.Cli.Access;
using DiploFunctions.Cli.Files;

namespace DiploFunctions.Cli.Loading;

/// <summary>Loads articles through the app, which processes each at once.</summary>
internal static class AppLoading
{
    public static async Task LoadAsync(
        AppClient client, IReadOnlyList<ArticleFile> files, TextWriter error, Failures failures, CancellationToken cancellationToken)
    {
        var progress = new Progress(error, "loaded", files.Count);
        var taken = 0;
        foreach (var file in files)
        {
            if (await LocalFile.ReadAsync(file.Path, failures, cancellationToken) is { } content)
            {
                taken += Note(file.Name, await client.UploadAsync(file.Name, content, cancellationToken), failures);
            }

            progress.Step();
        }

        await error.WriteLineAsync($"{taken} of {files.Count} articles loaded.");
    }

    /// <summary>Has every article processed again.</summary>
    public static async Task ProcessAgainAsync(AppClient client, TextWriter error, Failures failures, CancellationToken cancellationToken)
    {
        // Listed whole before the first is processed, so that nothing is processed twice.
        var articles = new List<(string Id, string Name)>();
        await foreach (var article in client.ListAsync("articles?pageSize=200", cancellationToken))
        {
            articles.Add((article.GetProperty("id").GetString() ?? "", article.GetProperty("name").GetString() ?? ""));
        }

        var progress = new Progress(error, "processed", articles.Count);
        var taken = 0;
        foreach (var (id, name) in articles)
        {
            taken += Note(name, await client.PostAsync($"articles/{id}/process", cancellationToken), failures);
            progress.Step();
        }

        await error.WriteLineAsync($"{taken} of {articles.Count} articles processed again.");
    }

    private static int Note(string name, string? reason, Failures failures)
    {
        if (reason is null)
        {
            return 1;
        }

        failures.Add(name, reason);
        return 0;
    }
}
