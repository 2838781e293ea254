using DiploFunctions.App.Digests;
using DiploFunctions.App.Recipients;
using DiploFunctions.Digest;
using DiploFunctions.Model;
using Xunit;

namespace DiploFunctions.App.Tests.Digests;

public sealed class InterestFilterTests
{
    [Theory]
    [InlineData("", "", "VN>KZ JP>FR", "VN+KZ", "VN+KZ ID+TH", "VN>KZ JP>FR")]
    [InlineData("VN", "", "VN>KZ", "VN+KZ", "VN+KZ", "VN>KZ")]
    [InlineData("FR+TH", "", "JP>FR", "", "ID+TH", "JP>FR")]
    [InlineData("", "visits", "VN>KZ JP>FR", "", "", "VN>KZ JP>FR")]
    [InlineData("", "meetings+agreements", "", "VN+KZ", "VN+KZ ID+TH", "")]
    [InlineData("ID", "visits+agreements", "", "", "ID+TH", "")]
    public void Only_facts_of_the_topics_in_which_a_country_takes_part_are_left(
        string codes, string topics, string visits, string meetings, string agreements, string coming)
    {
        var left = InterestFilter.Of(Input(), Interests.Read(codes, topics, []));

        Assert.Equal(visits, Said(left.Visits, visit => $"{visit.From}>{visit.To}"));
        Assert.Equal(coming, Said(left.Coming, visit => $"{visit.From}>{visit.To}"));
        Assert.Equal(meetings, Said(left.Meetings, meeting => string.Join('+', meeting.Participants.Select(person => person.Country))));
        Assert.Equal(agreements, Said(left.Agreements, agreement => string.Join('+', agreement.Parties)));
        Assert.Equal(codes.Length + topics.Length == 0, left.Previous is not null);
        Assert.Equal(codes.Length + topics.Length == 0, left.EarlierWeeks.Count > 0);
    }

    [Theory]
    [InlineData("VN", "https://facts.example.org/api/visits?a=b&country=VN", "https://facts.example.org/api/meetings?c=d&country=VN")]
    [InlineData("VN+ID", "https://facts.example.org/api/visits?a=b", "https://facts.example.org/api/meetings?c=d")]
    public void What_is_not_shown_is_a_question_about_the_country_where_it_is_one(string codes, string visits, string changed)
    {
        var links = new DigestLinks(Visits: new Uri("https://facts.example.org/api/visits?a=b"))
        {
            Changed = new DigestLinks(Meetings: new Uri("https://facts.example.org/api/meetings?c=d")),
        };

        var left = InterestFilter.Of(Input() with { Links = links }, Interests.Read(codes, "", [])).Links;

        Assert.Equal((visits, changed), (left.Visits?.AbsoluteUri, left.Changed?.Meetings?.AbsoluteUri));
        Assert.Null(left.Agreements);
    }

    private static string Said<TFact>(IReadOnlyList<MergedFact<TFact>> facts, Func<TFact, string> say)
        where TFact : Fact => string.Join(' ', facts.Select(fact => say(fact.Fact)));

    private static MergedFact<TFact> Merged<TFact>(TFact fact)
        where TFact : Fact => new(fact, [], Told.Received);

    private static DigestInput Input()
    {
        IReadOnlyList<MergedFact<Visit>> visits =
            [Merged(Told.Visit(from: "VN", to: "KZ")), Merged(Told.Visit("Emi Sato", from: "JP", to: "FR"))];
        return new DigestInput
        {
            Week = DigestSending.Week("2025-W20"),
            Language = "en",
            TimeZone = TimeZoneInfo.Utc,
            RenderedAt = Told.Received,
            Visits = visits,
            Coming = visits,
            Meetings = [Merged(Told.Meeting())],
            Agreements = [Merged(Told.Agreement()), Merged(Told.Agreement("fish", ["ID", "TH"]))],
            Articles = 4,
            Previous = new DigestFigures(1, 1, 1, 1, 1),
            EarlierWeeks = [new WeekCount(IsoWeek.Of(new DateOnly(2025, 5, 5)), 9, 9)],
        };
    }
}
