using System.Text.Json;
using DiploFunctions.App.Http.Formats;
using DiploFunctions.Model;
using Xunit;

namespace DiploFunctions.App.Tests.Http.Formats;

public sealed class JsonFactsTests
{
    private static readonly IReadOnlyList<MergedFact<Visit>> Two = [MergedFacts.Of(Told.Visit()), MergedFacts.Of(Told.Visit("Đỗ Tek"))];

    [Fact]
    public async Task Only_the_fields_asked_for_are_given_and_always_the_id()
    {
        var heard = await Asked.VisitsAsync("?fields=to,visitor", Two);

        var visits = JsonDocument.Parse(heard.Bytes).RootElement.GetProperty("value").EnumerateArray();
        Assert.All(visits, visit => Assert.Equal(["id", "visitor", "to"], visit.EnumerateObject().Select(field => field.Name)));
    }

    [Fact]
    public async Task Lines_hold_the_same_objects_as_the_page()
    {
        var page = JsonDocument.Parse((await Asked.VisitsAsync("", Two)).Bytes).RootElement.GetProperty("value");

        var lines = await Asked.VisitsAsync("?format=ndjson", Two);

        Assert.Equal("application/x-ndjson; charset=utf-8", lines.Response.ContentType);
        Assert.Equal(string.Concat(page.EnumerateArray().Select(visit => visit.GetRawText() + "\n")), lines.Text);
    }

    [Theory]
    [InlineData("json")]
    [InlineData("ndjson")]
    [InlineData("csv")]
    [InlineData("atom")]
    [InlineData("ics")]
    [InlineData("geojson")]
    public async Task Every_format_leads_to_the_next_page_in_a_header(string format)
    {
        var heard = await Asked.VisitsAsync($"?format={format}&code=secret", Two, next: "abc");
        var last = await Asked.VisitsAsync($"?format={format}", Two);

        Assert.Equal($"<http://127.0.0.1:7071/api/visits?format={format}&cursor=abc>; rel=\"next\"", heard.Header("Link"));
        Assert.Null(last.Header("Link"));
        Assert.DoesNotContain("secret", heard.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_column_comes_from_a_field_of_the_answer_and_has_a_name_of_its_own()
    {
        AssertColumns(VisitView.View);
        AssertColumns(MeetingView.View);
        AssertColumns(AgreementView.View);
    }

    private static void AssertColumns<TFact>(FactView<TFact> view)
        where TFact : Fact
    {
        Assert.Distinct(view.Columns.Select(column => column.Name));
        Assert.Equal(view.Fields.Order(StringComparer.Ordinal), view.Columns.Select(column => column.Field).Distinct().Order(StringComparer.Ordinal));
    }
}
