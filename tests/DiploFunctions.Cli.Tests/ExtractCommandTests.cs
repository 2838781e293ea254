using System.Text.Json;
using Xunit;

namespace DiploFunctions.Cli.Tests;

public sealed class ExtractCommandTests : IDisposable
{
    private const string Article = "Jakarta, 12 Mei 2025. Presiden Prabowo Subianto bertemu Perdana Menteri Anthony Albanese di Jakarta pada 12 Mei 2025.\n";
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Explain_shows_the_rule_of_every_fact_and_why_a_sentence_tells_none()
    {
        var file = folder.Write("a.txt", Article + "Presiden Prabowo Subianto berharap dapat mengunjungi Norwegia.\n");

        var run = await Shell.RunAsync("extract", "--explain", file);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("meeting: Prabowo Subianto and Anthony Albanese, meeting, 2025-05-12", run.Output, StringComparison.Ordinal);
        Assert.Contains("verb of meeting, ", run.Output, StringComparison.Ordinal);
        Assert.Contains("nothing taken from \"mengunjungi\": it is wished, proposed or possible (\"berharap\")", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_article_in_a_fourth_language_says_that_nothing_is_read()
    {
        var file = folder.Write("a.txt", "Le président est arrivé à Oslo mardi pour une visite de deux jours, puis il a rencontré le roi.\n");

        var run = await Shell.RunAsync("extract", file);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("a.txt: the text was not recognised as Indonesian, English or Vietnamese; no facts are read.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_article_is_one_line_of_json_and_nothing_else_is_on_the_output()
    {
        folder.Write("b.txt", Article);
        folder.Write("a.txt", Article);

        var run = await Shell.RunAsync("extract", folder.Path);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["a.txt", "b.txt"], Files(run));
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_is_told_with_its_reason_and_the_others_are_done()
    {
        folder.Write("a.txt", Article);
        folder.Write("b.txt", "");
        folder.Write("c.json", "{ \"title\": ");
        folder.Write("d.txt", Article);

        var run = await Shell.RunAsync("extract", folder.Path);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(["a.txt", "d.txt"], Files(run));
        Assert.Contains("b.txt: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("c.json: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_path_that_does_not_exist_fails_only_itself()
    {
        var run = await Shell.RunAsync("extract", Path.Combine(folder.Path, "nowhere"), folder.Write("a.txt", Article));

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(["a.txt"], Files(run));
        Assert.Contains("nowhere: no such file or folder.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_folder_only_articles_are_read_in_the_order_of_their_names()
    {
        string[] names = ["B/c.md", "a.HTML", "b.htm", "x.json", "z.txt", "notes.docx", "z.gold.json", "z.clean.txt", "README.md"];
        foreach (var name in names)
        {
            folder.Write(name, name.EndsWith("x.json", StringComparison.Ordinal) ? """{"title": "t", "body": "Satu kalimat tentang kunjungan yang tidak akan dilakukan oleh siapa pun pada tahun ini."}""" : $"<p>{Article}</p>");
        }

        var run = await Shell.RunAsync("extract", folder.Path);

        // A slow machine may tell its progress; failures begin with the program's name.
        Assert.DoesNotContain("diplo:", run.Error, StringComparison.Ordinal);
        Assert.Equal(["c.md", "a.HTML", "b.htm", "x.json", "z.txt"], Files(run));
    }

    [Fact]
    public async Task A_named_file_is_read_whatever_it_is_called()
    {
        var run = await Shell.RunAsync("extract", folder.Write("notes.docx", [0x50, 0x4B, 3, 4, 0, 0, 0, 0]));

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("notes.docx: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Evidence_points_into_the_clean_text_that_is_written_out()
    {
        folder.Write("page.html", $"<html><head><title>T</title></head><body><nav>Beranda</nav><article><p>{Article}</p></article></body></html>");
        var texts = Path.Combine(folder.Path, "texts");

        var run = await Shell.RunAsync("extract", Path.Combine(folder.Path, "page.html"), "--text", texts);

        Assert.Equal(0, run.ExitCode);
        var text = await File.ReadAllTextAsync(Path.Combine(texts, "page.clean.txt"));
        Assert.Contains("Presiden Prabowo Subianto bertemu", text, StringComparison.Ordinal);
        var facts = Lines(run).SelectMany(line => new[] { "visits", "meetings", "agreements" }.SelectMany(kind => line.GetProperty(kind).EnumerateArray())).ToList();
        Assert.NotEmpty(facts);
        Assert.All(facts, fact =>
        {
            var evidence = fact.GetProperty("evidence");
            Assert.Equal(evidence.GetProperty("quote").GetString(), text.Substring(evidence.GetProperty("start").GetInt32(), evidence.GetProperty("length").GetInt32()));
        });
    }

    [Fact]
    public async Task Two_articles_never_share_one_clean_text()
    {
        folder.Write("x/a.txt", Article);
        folder.Write("y/a.txt", "Kalimat lain tentang kunjungan.");

        var run = await Shell.RunAsync("extract", folder.Path, "--text", Path.Combine(folder.Path, "texts"));

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(2, Files(run).Length);
        Assert.Contains("a.clean.txt is already written", run.Error, StringComparison.Ordinal);
    }

    private static JsonElement[] Lines(Shell run) =>
        [.. run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];

    private static string[] Files(Shell run) => [.. Lines(run).Select(line => line.GetProperty("article").GetProperty("file").GetString() ?? "")];
}
