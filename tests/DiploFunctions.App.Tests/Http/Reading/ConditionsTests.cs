using DiploFunctions.App.Http;
using DiploFunctions.App.Http.Formats;
using DiploFunctions.App.Http.Reading;
using DiploFunctions.App.Queries;
using DiploFunctions.Model;
using Xunit;

namespace DiploFunctions.App.Tests.Http.Reading;

public sealed class ConditionsTests
{
    [Fact]
    public void Every_condition_of_visits_is_read()
    {
        var query = Visits(
            "?country=VN&partner=id&from=VN&to=ID&visitor=T%C3%B4%20L%C3%A2m&person=Lam&kind=state&status=planned&dateFrom=2025-05&dateTo=2025"
            + "&updatedSince=2025-05-12&minConfidence=0.8&background=false&article=a0123456789abcdef0123&q=rail&pageSize=7");

        Assert.Equal([Party.Of("VN"), Party.Of("ID")], query.Parties);
        Assert.Equal((Party.Of("VN"), Party.Of("ID")), (query.From, query.To));
        Assert.Equal(["Tô Lâm", "Lam"], query.Persons);
        Assert.Equal((VisitKind.State, VisitStatus.Planned), (query.Kind, query.Status));
        Assert.Equal((new DateOnly(2025, 5, 1), new DateOnly(2025, 12, 31)), (query.FirstDay, query.LastDay));
        Assert.Equal(new DateTimeOffset(2025, 5, 12, 0, 0, 0, TimeSpan.Zero), query.UpdatedSince);
        Assert.Equal((0.8, false, "rail", 7), (query.MinConfidence, query.Background, query.Words, query.PageSize));
        Assert.Equal("a0123456789abcdef0123", query.Article?.Value);
    }

    [Fact]
    public void Nothing_given_is_no_condition() => Assert.Equal(new VisitQuery().Signature, Visits("").Signature);

    [Fact]
    public void The_same_country_or_person_twice_is_asked_for_once()
    {
        var query = Visits("?country=VN&partner=vn&visitor=To%20Lam&person=T%C3%B4%20L%C3%A2m");

        Assert.Equal((1, 1), (query.Parties.Count, query.Persons.Count));
    }

    [Fact]
    public void Every_condition_of_meetings_is_read()
    {
        var request = Asked.Request("?person=Ana&with=Bora&kind=call&country=VN&dateTo=2025-02");

        var query = FactQuestions.Read(request, MeetingView.View, MeetingConditions.Names, MeetingConditions.Read).Query;

        Assert.Equal(["Ana", "Bora"], query.Persons);
        Assert.Equal((MeetingKind.Call, new DateOnly(2025, 2, 28)), (query.Kind, query.LastDay));
        Assert.Equal([Party.Of("VN")], query.Parties);
    }

    [Fact]
    public void Every_condition_of_agreements_is_read()
    {
        var query = Agreements("?country=VN&partner=ID&party=ASEAN&kind=partnership&level=comprehensive-strategic&status=adopted&field=defence");

        Assert.Equal([Party.Of("VN"), Party.Of("ID"), Party.Of("ASEAN")], query.Parties);
        Assert.Equal((AgreementKind.Partnership, PartnershipLevel.ComprehensiveStrategic), (query.Kind, query.Level));
        Assert.Equal((AgreementStatus.Adopted, "defence"), (query.Status, query.Field));
    }

    [Theory]
    [InlineData("2025-05-12T08:00:00Z", "2025-05-12T08:00:00Z")]
    [InlineData("2025-05-12t08:00:00.5z", "2025-05-12T08:00:00.5Z")]
    [InlineData("2025-05-12T08:00:00%2B07:00", "2025-05-12T01:00:00Z")]
    [InlineData("2025-05-12T08:00:00+07:00", "2025-05-12T01:00:00Z")]
    [InlineData("2025-05-12T08:00:00-07:00", "2025-05-12T15:00:00Z")]
    public void Instants_are_read_with_their_offset(string text, string utc) =>
        Assert.Equal(DateTimeOffset.Parse(utc, System.Globalization.CultureInfo.InvariantCulture), Visits($"?updatedSince={text}").UpdatedSince);

    [Theory]
    [InlineData("", FactOrder.LatestFirst)]
    [InlineData("?sort=-date&q=rail", FactOrder.LatestFirst)]
    [InlineData("?sort=date", FactOrder.EarliestFirst)]
    [InlineData("?sort=-updated", FactOrder.LastChangedFirst)]
    [InlineData("?sort=updated", FactOrder.FirstChangedFirst)]
    [InlineData("?sort=date&q=rail", FactOrder.EarliestFirst)]
    public void The_order_is_read(string query, FactOrder expected) => Assert.Equal(expected, Visits(query).Order);

    [Theory]
    [InlineData("?dateFrom=2025-02-30", "dateFrom", "a date that does not exist")]
    [InlineData("?dateTo=2025-13", "dateTo", "a date that does not exist")]
    [InlineData("?dateTo=0000", "dateTo", "a date that does not exist")]
    [InlineData("?dateTo=12/05/2025", "dateTo", "give a year, a month or a day")]
    [InlineData("?dateTo=2025-5", "dateTo", "give a year, a month or a day")]
    [InlineData("?updatedSince=2025-02-30", "updatedSince", "a date that does not exist")]
    [InlineData("?updatedSince=2025-05-12T08:00:00", "updatedSince", "with its offset")]
    [InlineData("?updatedSince=2025-05-12T25:00:00Z", "updatedSince", "with its offset")]
    [InlineData("?updatedSince=yesterday", "updatedSince", "with its offset")]
    [InlineData("?minConfidence=1.1", "minConfidence", "from 0 to 1")]
    [InlineData("?minConfidence=-0.5", "minConfidence", "from 0 to 1")]
    [InlineData("?minConfidence=0,8", "minConfidence", "from 0 to 1")]
    [InlineData("?minConfidence=NaN", "minConfidence", "from 0 to 1")]
    [InlineData("?background=1", "background", "true or false")]
    [InlineData("?article=v0123456789abcdef0123", "article", "no article's id")]
    [InlineData("?q=%2B%2B", "q", "no letter")]
    [InlineData("?q=", "q", "is empty")]
    [InlineData("?q=di", "q", "too short or too common")]
    [InlineData("?sort=name", "sort", "-date, date, -updated, updated")]
    [InlineData("?fields=id,nothing", "fields", "'nothing'; there are id, visitor")]
    [InlineData("?fields=id,,to", "fields", "''")]
    [InlineData("?fields=id&format=ics", "fields", "cannot be told for ics")]
    [InlineData("?format=xml", "format", "json, ndjson, csv, atom, ics, geojson")]
    [InlineData("?format=CSV", "format", "give one of json")]
    [InlineData("?field=defence", "field", "is not known here")]
    [InlineData("?level=strategic", "level", "is not known here")]
    public void A_bad_parameter_is_named_with_what_to_give_instead(string query, string parameter, string expected)
    {
        var error = Assert.Single(Refused(query));

        Assert.Equal(parameter, error.Parameter);
        Assert.Contains(expected, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Days_in_the_wrong_order_name_both() =>
        Assert.Equal(["dateFrom", "dateTo"], Refused("?dateFrom=2025-06&dateTo=2025-05-31").Select(error => error.Parameter));

    [Fact]
    public void Days_of_one_partial_date_are_in_order() =>
        Assert.Equal(new DateOnly(2025, 5, 31), Visits("?dateFrom=2025-05&dateTo=2025-05").LastDay);

    [Fact]
    public void Thousands_of_bad_parameters_get_a_short_answer() =>
        Assert.Equal(50, Refused("?" + string.Join('&', Enumerable.Range(0, 5000).Select(i => $"x{i}=1"))).Count);

    [Fact]
    public void Meetings_have_no_calendar() =>
        Assert.Equal("format", Assert.Single(Assert.Throws<RequestException>(() => FactQuestions.Read(
            Asked.Request("?format=ics"), MeetingView.View, MeetingConditions.Names, MeetingConditions.Read)).Errors).Parameter);

    [Theory]
    [InlineData("", "2025-01-02", "2026-08-05")]
    [InlineData("?dateFrom=2024", "2024-01-01", "2026-08-05")]
    [InlineData("?dateTo=2025-02", "2025-01-02", "2025-02-28")]
    [InlineData("?dateTo=2024", null, "2024-12-31")]
    [InlineData("?dateFrom=2027", "2027-01-01", null)]
    public void A_calendar_shows_the_days_around_today_unless_told(string query, string? first, string? last)
    {
        var window = CalendarWindow.Around(new DateOnly(2025, 7, 1), Visits(query));

        Assert.Equal((first, last), (TextOf(window.FirstDay), TextOf(window.LastDay)));
    }

    private static string? TextOf(DateOnly? day) => day is { } known ? PartialDate.Of(known).ToString() : null;

    private static VisitQuery Visits(string query) =>
        FactQuestions.Read(Asked.Request(query), VisitView.View, VisitConditions.Names, VisitConditions.Read).Query;

    private static AgreementQuery Agreements(string query) =>
        FactQuestions.Read(Asked.Request(query), AgreementView.View, AgreementConditions.Names, AgreementConditions.Read).Query;

    private static IReadOnlyList<ParameterError> Refused(string query) => Assert.Throws<RequestException>(() => Visits(query)).Errors;
}
