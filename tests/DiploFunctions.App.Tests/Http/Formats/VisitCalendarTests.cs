using System.Text;
using System.Text.Json;
using DiploFunctions.Model;
using DiploFunctions.TestSupport;
using Xunit;

namespace DiploFunctions.App.Tests.Http.Formats;

public sealed class VisitCalendarTests
{
    private static readonly string LongName = string.Concat(Enumerable.Repeat("Nguyễn Đỗ 🙂 ", 30)).Trim();

    [Fact]
    public async Task A_visit_is_an_event_of_whole_days_for_a_calendar_program()
    {
        var visit = MergedFacts.Of(Told.Visit() with { End = PartialDate.Of(2025, 5, 8), Occasion = "summit; with, all\\signs" });

        var calendar = await ReadAsync([visit]);

        Assert.Equal(("2.0", "PUBLISH", "DiploFunctions"), (Text(calendar, "version"), Text(calendar, "method"), Text(calendar, "x-wr-calname")));
        var read = Assert.Single(calendar.GetProperty("events").EnumerateArray());
        Assert.Equal((visit.Id + "@diplofunctions", "Ana Lim → Kazakhstan"), (Text(read, "uid"), Text(read, "summary")));
        Assert.Equal(("2025-05-05", "2025-05-09"), (Text(read, "dtstart"), Text(read, "dtend")));
        Assert.Equal(("2025-05-13T04:05:06Z", "2025-05-13T04:05:06Z"), (Text(read, "dtstamp"), Text(read, "last-modified")));
        Assert.Equal(("Astana, Kazakhstan", "state", "TRANSPARENT"), (Text(read, "location"), Text(read, "categories"), Text(read, "transp")));
        Assert.Equal($"http://127.0.0.1:7071/api/visits/{visit.Id}", Text(read, "url"));
        var expected = "summit; with, all\\signs\n“Ana Lim visits” — Title (news.example, 2025-05-12)\nhttps://news.example/1";
        Assert.Contains(expected, Text(read, "description"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(VisitStatus.Planned, "TENTATIVE")]
    [InlineData(VisitStatus.Ongoing, "CONFIRMED")]
    [InlineData(VisitStatus.Completed, "CONFIRMED")]
    [InlineData(VisitStatus.Cancelled, "CANCELLED")]
    public async Task How_far_a_visit_has_come_is_its_status(VisitStatus status, string expected)
    {
        var calendar = await ReadAsync([MergedFacts.Of(Told.Visit(status: status))]);

        Assert.Equal(expected, Text(calendar.GetProperty("events")[0], "status"));
    }

    [Fact]
    public async Task A_change_keeps_the_uid_and_raises_the_sequence()
    {
        var visit = Told.Visit();

        var calendar = await ReadAsync([MergedFacts.Of(visit), MergedFacts.Of(visit, updated: MergedFacts.Updated.AddSeconds(1))]);

        var (before, after) = (calendar.GetProperty("events")[0], calendar.GetProperty("events")[1]);
        Assert.Equal(Text(before, "uid"), Text(after, "uid"));
        Assert.True(int.Parse(Text(after, "sequence"), null) > int.Parse(Text(before, "sequence"), null));
    }

    [Fact]
    public async Task Visits_known_only_to_the_month_are_left_out_and_one_day_lasts_one_day()
    {
        string?[] starts = ["2025-05", null, "2025-05-05"];

        var calendar = await ReadAsync([.. starts.Select(start => MergedFacts.Of(Told.Visit(start: start)))]);

        var read = Assert.Single(calendar.GetProperty("events").EnumerateArray());
        Assert.Equal(("2025-05-05", "2025-05-06"), (Text(read, "dtstart"), Text(read, "dtend")));
    }

    [Fact]
    public async Task Long_texts_are_folded_between_characters_and_come_back_whole()
    {
        var visit = MergedFacts.Of(Told.Visit(LongName), title: "One\r\ntwo\u0007");

        var heard = await Asked.VisitsAsync("?format=ics", [visit]);
        var calendar = await ReadAsync([visit]);

        Assert.EndsWith("END:VCALENDAR\r\n", heard.Text, StringComparison.Ordinal);
        Assert.All(heard.Text.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.DoesNotContain('\n', heard.Text.Replace("\r\n", "", StringComparison.Ordinal));
        Assert.DoesNotContain('\uFFFD', heard.Text);
        Assert.Equal($"{LongName} → Kazakhstan", Text(calendar.GetProperty("events")[0], "summary"));
        Assert.Contains("One\ntwo (news.example", Text(calendar.GetProperty("events")[0], "description"), StringComparison.Ordinal);
    }

    private static async Task<JsonElement> ReadAsync(IReadOnlyList<MergedFact<Visit>> visits) =>
        await CalendarReader.ReadAsync((await Asked.VisitsAsync("?format=ics", visits)).Bytes);

    private static string Text(JsonElement json, string name) => json.GetProperty(name).GetString()!;
}
