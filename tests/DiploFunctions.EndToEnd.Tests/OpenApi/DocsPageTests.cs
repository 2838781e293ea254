using System.Text.RegularExpressions;
using Xunit;

namespace DiploFunctions.EndToEnd.Tests.OpenApi;

/// <summary>The page /api/docs and its files.</summary>
[Collection(SeededAppCollection.Name)]
public sealed partial class DocsPageTests(SeededApp app)
{
    [Fact]
    public async Task Everything_that_the_page_refers_to_is_served_by_the_app()
    {
        var seen = new Dictionary<string, Answered>();
        var open = new Queue<string>(["/api/docs"]);
        while (open.TryDequeue(out var address))
        {
            if (!seen.ContainsKey(address))
            {
                seen[address] = await Answered.OfAsync(app.Http, "GET", address);
                foreach (var reference in ReferencesOf(seen[address]))
                {
                    open.Enqueue(new Uri(new Uri(app.Http.BaseAddress!, address), reference).AbsolutePath);
                }
            }
        }

        Assert.All(seen, file => Assert.Equal((file.Key, 200), (file.Key, file.Value.Status)));
        Assert.Superset(
            new HashSet<string> { "/api/docs", "/api/openapi.json", "/api/docs/page.css", "/api/docs/page.js", "/api/docs/try.js" },
            seen.Keys.ToHashSet());
        Assert.All(
            seen.Values.Where(file => file.MediaType != "application/json"),
            file => Assert.DoesNotMatch(@"(https?:)?//[\w.-]+\.\w", file.Body));
    }

    [Fact]
    public async Task The_page_may_load_nothing_from_elsewhere_and_runs_nothing_inline()
    {
        var page = await Answered.OfAsync(app.Http, "GET", "/api/docs", "text/html,*/*;q=0.8");

        Assert.Equal((200, "text/html"), (page.Status, page.MediaType));
        var policy = page.Headers["Content-Security-Policy"];
        Assert.StartsWith("default-src 'self'; ", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("http", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("<style", page.Body, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"<script[^>]*>[^<]|\son\w+=|style=", page.Body);
        Assert.Equal("nosniff", page.Headers["X-Content-Type-Options"]);
    }

    [Theory]
    [InlineData("/api/docs/")]
    [InlineData("/api/docs/none.js")]
    [InlineData("/api/docs/..%2Fopenapi.json")]
    public async Task What_is_no_file_of_the_page_is_a_404(string address)
    {
        var answer = await Answered.OfAsync(app.Http, "GET", address);

        Assert.Equal((404, "application/problem+json"), (answer.Status, answer.MediaType));
    }

    private static IEnumerable<string> ReferencesOf(Answered file) => file.MediaType switch
    {
        "text/html" => Found(HtmlReference(), file).Where(reference => !reference.StartsWith('#') && reference != "data:,"),
        "text/javascript" => Found(Import(), file),
        "text/css" => Found(CssReference(), file),
        _ => [],
    };

    private static IEnumerable<string> Found(Regex reference, Answered file) => reference.Matches(file.Body).Select(match => match.Groups[1].Value);

    [GeneratedRegex("(?:href|src)=\"([^\"]+)\"")]
    private static partial Regex HtmlReference();

    [GeneratedRegex("from \"([^\"]+)\"")]
    private static partial Regex Import();

    [GeneratedRegex("""(?:url\(["']?|@import ")([^"')]+)""")]
    private static partial Regex CssReference();
}
