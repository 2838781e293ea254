using System.Text.Json;
using Xunit;

namespace DiploFunctions.Cli.Tests;

public sealed class DigestCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_week_is_made_of_the_articles_of_a_folder_without_storage()
    {
        folder.Write("articles/a.json", ArticleOf("2025-05-12", "12 Mei 2025"));
        folder.Write("articles/b.json", ArticleOf("2025-05-05", "5 Mei 2025"));
        var pdf = Path.Combine(folder.Path, "out", "digest.pdf");

        var run = await Shell.RunAsync("digest", "--week", "2025-W20", "--lang", "en", "--articles", Path.Combine(folder.Path, "articles"), "--out", pdf);

        Assert.True(run.ExitCode == 0, run.Error);
        var told = JsonDocument.Parse(run.Output).RootElement;
        Assert.Equal(("2025-W20", 1, 1), (told.GetProperty("week").GetString(), told.GetProperty("meetings").GetInt32(), told.GetProperty("articles").GetInt32()));
        Assert.StartsWith("%PDF-", await File.ReadAllTextAsync(pdf), StringComparison.Ordinal);
    }

    private static string ArticleOf(string published, string day) => JsonSerializer.Serialize(new
    {
        title = "Pertemuan di Jakarta",
        published,
        language = "id",
        body = $"Presiden Prabowo Subianto bertemu Perdana Menteri Anthony Albanese di Jakarta pada {day}.",
    });
}
