using System.Xml.Linq;
using DiploFunctions.Model;
using DiploFunctions.TestSupport;
using Xunit;

namespace DiploFunctions.App.Tests.Http.Formats;

public sealed class AtomFeedTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public async Task A_feed_has_what_RFC_4287_asks_for()
    {
        var later = MergedFacts.Updated.AddDays(1);

        var feed = await FeedAsync("?format=atom", [MergedFacts.Of(Told.Visit()), MergedFacts.Of(Told.Visit("Bora"), updated: later)], "abc");

        Assert.StartsWith("urn:uuid:", feed.Element(Atom + "id")!.Value, StringComparison.Ordinal);
        Assert.Equal(later, (DateTimeOffset)feed.Element(Atom + "updated")!);
        Assert.NotEmpty(feed.Element(Atom + "author")!.Element(Atom + "name")!.Value);
        Assert.Equal(["self", "next"], feed.Elements(Atom + "link").Select(link => (string)link.Attribute("rel")!));
        Assert.Distinct(feed.Elements(Atom + "entry").Select(entry => entry.Element(Atom + "id")!.Value));
        Assert.All(feed.Elements(Atom + "entry"), entry => Assert.All(
            ["id", "title", "updated", "published", "summary"], name => Assert.NotEmpty(Assert.Single(entry.Elements(Atom + name)).Value)));
    }

    [Fact]
    public async Task An_entry_tells_the_fact_and_leads_to_it_and_to_its_sources()
    {
        var visit = MergedFacts.Of(Told.Visit());

        var entry = Assert.Single((await FeedAsync("?format=atom", [visit])).Elements(Atom + "entry"));

        Assert.Equal("Ana Lim → Kazakhstan (state, 2025-05-05, completed)", entry.Element(Atom + "title")!.Value);
        Assert.Equal(
            [("alternate", $"http://127.0.0.1:7071/api/visits/{visit.Id}"), ("via", "https://news.example/1")],
            entry.Elements(Atom + "link").Select(link => ((string)link.Attribute("rel")!, (string)link.Attribute("href")!)));
        Assert.Contains("“Ana Lim visits” — Title (news.example, 2025-05-12)", entry.Element(Atom + "summary")!.Value, StringComparison.Ordinal);
        Assert.Equal("visits", (string)entry.Element(Atom + "category")!.Attribute("term")!);
    }

    [Fact]
    public async Task A_feed_reader_reads_it()
    {
        var visit = MergedFacts.Of(Told.Visit("Tô Lâm"));

        var feed = await FeedReader.ReadAsync((await Asked.VisitsAsync("?format=atom", [visit, MergedFacts.Of(Told.Visit("Bora <Tek> & co"))])).Bytes);

        Assert.NotEmpty(feed.GetProperty("title").GetString()!);
        var items = feed.GetProperty("items").EnumerateArray().ToList();
        Assert.Equal(
            ["Tô Lâm → Kazakhstan (state, 2025-05-05, completed)", "Bora <Tek> & co → Kazakhstan (state, 2025-05-05, completed)"],
            items.Select(item => item.GetProperty("title").GetString()));
        Assert.Equal($"http://127.0.0.1:7071/api/visits/{visit.Id}", items[0].GetProperty("link").GetString());
        Assert.Equal(Told.Received, items[0].GetProperty("isoDate").GetDateTimeOffset());
        Assert.Distinct(items.Select(item => item.GetProperty("id").GetString()));
        Assert.Contains("“Tô Lâm visits” — Title", items[0].GetProperty("summary").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Characters_that_XML_cannot_hold_are_left_out()
    {
        (string Title, string Expected)[] titles =
            [("a\0b\u000Bc", "abc"), ("a\uD800b", "a\uFFFDb"), ("a\uFFFEb <&>", "ab <&>"), ("🙂 Tô Lâm", "🙂 Tô Lâm")];

        var feed = await FeedAsync("?format=atom", [.. titles.Select(title => MergedFacts.Of(Told.Visit(), title.Title))]);

        Assert.Equal(
            titles.Select(title => $"“Ana Lim visits” — {title.Expected} (news.example, 2025-05-12)"),
            feed.Elements(Atom + "entry").Select(entry => entry.Element(Atom + "summary")!.Value));
    }

    [Fact]
    public async Task An_address_that_is_none_of_the_web_is_no_link()
    {
        var feed = await FeedAsync("?format=atom", [MergedFacts.Of(Told.Visit(), url: "javascript:alert(1)")]);

        Assert.DoesNotContain(feed.Descendants(Atom + "link"), link => (string)link.Attribute("rel")! == "via");
    }

    [Fact]
    public async Task An_empty_feed_is_the_same_each_time()
    {
        var (first, again) = (await Asked.VisitsAsync("?format=atom", []), await Asked.VisitsAsync("?format=atom", []));

        Assert.Equal(first.Header("ETag"), again.Header("ETag"));
    }

    private static async Task<XElement> FeedAsync(string query, IReadOnlyList<MergedFact<Visit>> visits, string? next = null)
    {
        using var body = new MemoryStream((await Asked.VisitsAsync(query, visits, next)).Bytes);
        return XDocument.Load(body).Root!;
    }
}
