using Xunit;

namespace DiploFunctions.Extraction.Tests.Facts;

/// <summary>English ways to tell of a visit, each with what looks like it and tells of none. Read on Tuesday, 20 May 2025.</summary>
public sealed class EnglishVisitTests
{
    private const string Visitor = "Danish Prime Minister Mette Frederiksen";
    private const string End = "\n\nIt was not clear what would follow from all of this, and the ministry had no more to say about it.";

    [Theory]
    [InlineData("{0} left Vilnius on Monday.", "LT unspecified - completed")]
    [InlineData("{0} left Lithuania with no choice.", "")]
    [InlineData("{0} came home on Monday from Vilnius with two contracts.", "LT unspecified - completed")]
    [InlineData("{0} returned to Vilnius on Monday.", "LT unspecified 2025-05-19 completed")]
    [InlineData("{0} returned to Copenhagen on Monday.", "")]
    public void Whoever_leaves_a_foreign_country_was_there(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("Lithuania on Monday welcomed {0} for a two-day visit.", "LT unspecified 2025-05-19..2025-05-20 completed")]
    [InlineData("A guard of honour welcomed {0} to Vilnius on Monday.", "LT unspecified 2025-05-19 completed")]
    [InlineData("Lithuanian President Gitanas Nausėda will host {0} in Vilnius on June 3.", "LT unspecified 2025-06-03 planned")]
    [InlineData("{0} was received in Vilnius on Monday with full honours.", "LT unspecified 2025-05-19 completed")]
    [InlineData("Lithuania welcomed the decision of {0}.", "")]
    public void A_country_or_a_host_has_guests(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("Lithuanian President Gitanas Nausėda held talks on Monday with {0}, who is on a two-day visit.", "LT unspecified - ongoing")]
    [InlineData("Lithuanian President Gitanas Nausėda met visiting {0} on Monday.", "LT unspecified 2025-05-19 completed")]
    [InlineData("Lithuanian President Gitanas Nausėda held talks on Monday with {0}.", "")]
    public void A_visit_without_a_place_leads_to_the_host(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("{0} used her Vilnius visit on Monday to promise aid.", "LT unspecified 2025-05-19 completed")]
    [InlineData("{0} paid Lithuania a visit on Monday.", "LT unspecified 2025-05-19 completed")]
    [InlineData("{0} chose Lithuania for her first trip abroad this year.", "LT unspecified - completed")]
    [InlineData("{0} spoke of the Lithuania of her youth.", "")]
    public void The_place_may_stand_before_the_noun(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("On Monday, the second day of a three-day visit to Lithuania, {0} promised aid.", "LT unspecified 2025-05-18..2025-05-20 completed")]
    [InlineData("{0}'s May 12-14 visit to Lithuania was a success.", "LT unspecified 2025-05-12..2025-05-14 completed")]
    [InlineData("{0} visited Lithuania from Monday, May 12, until Wednesday, May 14.", "LT unspecified 2025-05-12..2025-05-14 completed")]
    [InlineData("{0} visited Lithuania between May 12 and May 14.", "LT unspecified 2025-05-12..2025-05-14 completed")]
    [InlineData("{0} visited Lithuania on her first trip since she took office in June 2019.", "LT unspecified - completed")]
    [InlineData("{0} visited Lithuania in late 2023.", "LT unspecified 2023 completed")]
    [InlineData("{0} visited Lithuania two years ago.", "LT unspecified 2023 completed")]
    public void Days_are_told_in_many_ways(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("{0}'s visit to Lithuania is planned for June.", "LT unspecified 2025-06 planned")]
    [InlineData("{0} announced a visit to Lithuania in June.", "LT unspecified 2025-06 planned")]
    [InlineData("{0} accepted an invitation to visit Lithuania on June 3.", "LT unspecified 2025-06-03 planned")]
    [InlineData("{0} accepted an invitation to visit Lithuania.", "")]
    [InlineData("{0} would go to Vilnius if invited.", "")]
    [InlineData("{0} will no longer travel to Lithuania on Thursday.", "LT unspecified 2025-05-22 cancelled")]
    [InlineData("{0}'s planned visit to Lithuania fell through.", "LT unspecified - cancelled")]
    public void Plans_are_told_from_invitations_and_from_what_is_called_off(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("The crisis brought {0} to Vilnius on Monday.", "LT unspecified 2025-05-19 completed")]
    [InlineData("The crisis brought {0} to the table on Monday.", "")]
    [InlineData("{0} spent Monday in Vilnius and Tuesday in Riga.", "LT unspecified 2025-05-19 completed; LV unspecified 2025-05-20 completed")]
    [InlineData("{0} arrived in Vilnius on Monday, the second stop of her tour, after Riga.", "LT unspecified 2025-05-19 completed; LV unspecified - completed")]
    [InlineData("{0} called for calm on Monday at the end of a visit to Lithuania.", "LT unspecified - completed")]
    [InlineData("{0} said the delegation that visited Lithuania in March was pleased.", "")]
    [InlineData("The team flew to Vilnius on Monday, {0} said.", "")]
    public void Journeys_are_told_with_other_subjects_and_around_them(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("At the climate summit in Vilnius on Monday, {0} promised aid.", "LT attendance 2025-05-19 completed")]
    [InlineData("Among those attending the climate summit in Vilnius on Monday were {0} and three others.", "LT attendance 2025-05-19 completed")]
    [InlineData("The climate summit opened in Vilnius on Monday. {0} is attending.", "LT attendance 2025-05-19 completed")]
    [InlineData("{0} sent a message to the climate summit in Vilnius on Monday.", "")]
    public void Whoever_is_at_an_event_has_travelled_there(string text, string expected) => Check(text, expected);

    [Fact]
    public void The_date_line_tells_where_somebody_arrives()
    {
        var article = Told.Facts($"VILNIUS, May 19 - {Visitor} arrived on Monday and was due to stay until Wednesday.{End}", "en");

        Assert.Equal("LT", Assert.Single(article.Visits).To.ToString());
    }

    [Fact]
    public void Members_of_a_delegation_who_do_more_have_the_days_of_the_one_they_came_with()
    {
        var told = Told.Visits($"{Visitor} was in Tokyo on a visit from 12 to 14 May. Danish Foreign Minister Lars Løkke Rasmussen, who travelled with the prime minister, "
            + $"met Japanese Foreign Minister Takeshi Iwaya.{End}", "en");

        Assert.Equal(
            "Lars Løkke Rasmussen DK>JP unspecified 2025-05-12..2025-05-14 completed; Mette Frederiksen DK>JP unspecified 2025-05-12..2025-05-14 completed",
            told);
    }

    private static void Check(string text, string expected)
    {
        var visits = expected.Length == 0 ? string.Empty : string.Join("; ", expected.Split("; ").Select(visit => $"Mette Frederiksen DK>{visit}"));
        Assert.Equal(visits, Told.Visits(string.Format(System.Globalization.CultureInfo.InvariantCulture, text, Visitor) + End, "en"));
    }
}
