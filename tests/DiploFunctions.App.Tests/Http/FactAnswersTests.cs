using System.Text.Json;
using System.Xml.Linq;
using DiploFunctions.App.Http;
using DiploFunctions.App.Http.Formats;
using DiploFunctions.Model;
using Xunit;

namespace DiploFunctions.App.Tests.Http;

public sealed class FactAnswersTests
{
    private static readonly MergedFact<Visit> Known = MergedFacts.Of(Told.Visit()) with { Id = "v00000000000000000001", TripId = "t1" };

    [Fact]
    public async Task A_fact_tells_when_it_changed_and_only_the_fields_asked_for()
    {
        var heard = await OneAsync(Known.Id, "?fields=tripId");

        Assert.Equal("""{"id":"v00000000000000000001","tripId":"t1"}""", heard.Text);
        Assert.Equal(("Tue, 13 May 2025 04:05:06 GMT", null), (heard.Header("Last-Modified"), heard.Header("Content-Location")));
    }

    [Fact]
    public async Task A_fact_asked_for_by_an_id_that_it_had_before_comes_with_its_present_address()
    {
        var heard = await OneAsync("v00000000000000000002");

        Assert.Equal("http://127.0.0.1:7071/api/visits/v00000000000000000001", heard.Header("Content-Location"));
        Assert.Equal(Known.Id, JsonDocument.Parse(heard.Bytes).RootElement.GetProperty("id").GetString());
    }

    [Fact]
    public async Task What_articles_disagree_on_is_shown()
    {
        Conflict[] conflicts = [new("start", [new("2025-05-05", ["a1"]), new("2025-05-06", ["a2", "a3"])])];
        var heard = await OneAsync(Known.Id, "?fields=conflicts", Known with { Conflicts = conflicts });

        Assert.Equal(
            """[{"field":"start","values":[{"value":"2025-05-05","articleIds":["a1"]},{"value":"2025-05-06","articleIds":["a2","a3"]}]}]""",
            JsonDocument.Parse(heard.Bytes).RootElement.GetProperty("conflicts").GetRawText());
    }

    [Theory]
    [InlineData("?fields=name", 400)]
    [InlineData("?format=json", 400)]
    public async Task A_fact_is_not_asked_for_by_other_parameters(string query, int status) =>
        Assert.Equal(status, (await Assert.ThrowsAsync<RequestException>(() => OneAsync(Known.Id, query))).Status);

    [Fact]
    public async Task The_history_tells_what_each_article_changed()
    {
        var request = Asked.Request("");
        IReadOnlyList<HistoryEntry> history = [new("a1", PartialDate.Of(2025, 5, 12), [new FieldChange("status", "planned", null)])];

        var heard = await Asked.HearAsync(
            request, await FactAnswers.HistoryAsync(request, Known.Id, VisitView.View, _ => Task.FromResult<IReadOnlyList<HistoryEntry>?>(history)));

        Assert.Equal(
            """{"value":[{"articleId":"a1","published":"2025-05-12","changes":[{"field":"status","before":"planned","after":null}]}]}""", heard.Text);
    }

    [Theory]
    [InlineData("v00000000000000000001", false)]
    [InlineData("m00000000000000000001", true)]
    [InlineData("", true)]
    public async Task The_history_of_a_visit_is_found_among_visits_only(string id, bool isKnown)
    {
        IReadOnlyList<HistoryEntry>? history = isKnown ? [] : null;

        var refused = await Assert.ThrowsAsync<RequestException>(
            () => FactAnswers.HistoryAsync(Asked.Request(""), id, VisitView.View, _ => Task.FromResult(history)));

        Assert.Equal(404, refused.Status);
    }

    [Fact]
    public async Task A_feed_holds_facts_of_all_types_the_last_changed_first()
    {
        var request = Asked.Request("", "/api/feed.atom");
        var (visit, meeting) = (MergedFacts.Of(Told.Visit()), MergedFacts.Of(Told.Meeting(), updated: MergedFacts.Updated.AddDays(2)));
        var agreement = MergedFacts.Of(Told.Agreement(), updated: MergedFacts.Updated.AddDays(1));

        var heard = await Asked.HearAsync(request, Asked.Answers.Feed(request, [visit], [meeting], [agreement]));

        string[] expected =
        [
            "Ana Lim – Bora Tek (talks, 2025-05-06)",
            "Vietnam – Kazakhstan: trade (mou, 2025-05-06, signed)",
            "Ana Lim → Kazakhstan (state, 2025-05-05, completed)",
        ];
        using var body = new MemoryStream(heard.Bytes);
        XNamespace atom = "http://www.w3.org/2005/Atom";
        Assert.Equal(expected, XDocument.Load(body).Descendants(atom + "entry").Select(entry => entry.Element(atom + "title")!.Value));
    }

    private static async Task<Asked.Heard> OneAsync(string id, string query = "", MergedFact<Visit>? visit = null)
    {
        var request = Asked.Request(query, $"/api/visits/{id}");
        var answer = await Asked.Answers.OneAsync(request, id, VisitView.View, _ => Task.FromResult<MergedFact<Visit>?>(visit ?? Known));
        return await Asked.HearAsync(request, answer);
    }
}
