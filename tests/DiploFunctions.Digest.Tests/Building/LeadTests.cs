using DiploFunctions.Model;
using Xunit;
using static DiploFunctions.Digest.Tests.SampleFacts;

namespace DiploFunctions.Digest.Tests.Building;

public class LeadTests
{
    [Theory]
    [InlineData("id", "Tô Lâm (Vietnam) melakukan kunjungan kenegaraan ke Indonesia pada 12–14 Mei 2025.")]
    [InlineData("en", "Tô Lâm (Vietnam) made a state visit to Indonesia on 12–14 May 2025.")]
    [InlineData("vi", "Tô Lâm (Việt Nam) đã thăm cấp nhà nước Indonesia ngày 12–14/5/2025.")]
    public void A_visit_is_a_sentence_of_the_readers_language(string language, string sentence)
    {
        Assert.Equal(sentence, LineOf(Input(language, [Told(Visit(end: "2025-05-14"))])));
    }

    [Theory]
    [InlineData(VisitStatus.Planned, "Tô Lâm (Vietnam) is to make a state visit to Indonesia on 22 May 2025.")]
    [InlineData(VisitStatus.Ongoing, "Tô Lâm (Vietnam) is on a state visit to Indonesia on 22 May 2025.")]
    [InlineData(VisitStatus.Cancelled, "Cancelled: a state visit to Indonesia by Tô Lâm (Vietnam) on 22 May 2025.")]
    public void How_far_a_visit_has_come_is_told(VisitStatus status, string sentence)
    {
        Assert.Equal(sentence, LineOf(Input("en", [Told(Visit(start: "2025-05-22", status: status))])));
    }

    [Theory]
    [InlineData("id", "Indonesia dan Vietnam menjalin kemitraan strategis komprehensif pada 13 Mei 2025.")]
    [InlineData("en", "Indonesia and Vietnam entered a comprehensive strategic partnership on 13 May 2025.")]
    [InlineData("vi", "Indonesia và Việt Nam thiết lập quan hệ đối tác chiến lược toàn diện ngày 13/5/2025.")]
    public void A_partnership_is_told_by_its_level(string language, string sentence)
    {
        var agreement = Agreement("hubungan", AgreementKind.Partnership, PartnershipLevel.ComprehensiveStrategic);

        Assert.Equal(sentence, LineOf(Input(language, agreements: [Told(agreement)])));
    }

    [Theory]
    [InlineData("id", "Indonesia, Jepang dan Vietnam menandatangani nota kesepahaman pada 13 Mei 2025: kerja sama perikanan.")]
    [InlineData("en", "Indonesia, Japan and Vietnam signed a memorandum of understanding on 13 May 2025: kerja sama perikanan.")]
    [InlineData("vi", "Indonesia, Nhật Bản và Việt Nam đã ký biên bản ghi nhớ ngày 13/5/2025: kerja sama perikanan.")]
    public void A_document_is_told_with_its_parties_and_subject(string language, string sentence)
    {
        Assert.Equal(sentence, LineOf(Input(language, agreements: [Told(Agreement(parties: ["VN", "ID", "JP"]))])));
    }

    [Theory]
    [InlineData("id", "Amerika Serikat, Filipina dan Indonesia menandatangani nota kesepahaman pada 13 Mei 2025.", "Tô Lâm (Vietnam) melakukan kunjungan kenegaraan ke Amerika Serikat pada 12 Mei 2025.")]
    [InlineData("en", "Indonesia, the Philippines and the United States signed a memorandum of understanding on 13 May 2025.", "Tô Lâm (Vietnam) made a state visit to the United States on 12 May 2025.")]
    [InlineData("vi", "Hoa Kỳ, Indonesia và Philippines đã ký biên bản ghi nhớ ngày 13/5/2025.", "Tô Lâm (Việt Nam) đã thăm cấp nhà nước Hoa Kỳ ngày 12/5/2025.")]
    public void Countries_have_their_article_in_a_sentence(string language, string agreed, string visited)
    {
        Assert.Equal(agreed, LineOf(Input(language, agreements: [Told(Agreement(parties: ["US", "ID", "PH"]) with { Subject = "" })])));
        Assert.Equal(visited, LineOf(Input(language, [Told(Visit() with { To = Party.Of("US") })])));
    }

    [Fact]
    public void A_sentence_begins_with_a_capital() =>
        Assert.Equal("The European Union and Zambia signed a memorandum of understanding on 13 May 2025.",
            LineOf(Input("en", agreements: [Told(Agreement(parties: ["EU", "ZM"]) with { Subject = "" })])));

    [Theory]
    [InlineData("id", "Prabowo Subianto (Indonesia) dan Tô Lâm (Vietnam) mengadakan pembicaraan pada 13 Mei 2025.")]
    [InlineData("en", "Prabowo Subianto (Indonesia) and Tô Lâm (Vietnam) held talks on 13 May 2025.")]
    [InlineData("vi", "Prabowo Subianto (Indonesia) và Tô Lâm (Việt Nam) đã hội đàm ngày 13/5/2025.")]
    public void A_meeting_names_both(string language, string sentence)
    {
        Assert.Equal(sentence, LineOf(Input(language, meetings: [Told(Meeting())])));
    }

    [Theory]
    [InlineData("id", "Tô Lâm (Vietnam) melakukan kunjungan kenegaraan ke Indonesia pada Mei 2025.")]
    [InlineData("en", "Tô Lâm (Vietnam) made a state visit to Indonesia in May 2025.")]
    [InlineData("vi", "Tô Lâm (Việt Nam) đã thăm cấp nhà nước Indonesia vào tháng 5/2025.")]
    public void A_month_stands_as_the_language_has_it(string language, string sentence)
    {
        Assert.Equal(sentence, LineOf(Input(language, [Told(Visit(start: "2025-05"))])));
    }

    [Fact]
    public void An_occasion_stands_in_the_articles_words_and_an_unknown_day_is_left_out()
    {
        var visit = Visit(start: null, kind: VisitKind.Attendance) with { Occasion = "KTT ke-46 ASEAN" };

        Assert.Equal("Tô Lâm (Vietnam) made a trip to an event in Indonesia (“KTT ke-46 ASEAN”).", LineOf(Input("en", [Told(visit)])));
    }

    [Fact]
    public void State_visits_come_first_then_partnerships_then_treaties()
    {
        var lead = DigestBuilder.Build(Input(
            "en",
            [Told(Visit("Guest", kind: VisitKind.Working), Source("a1"), Source("a2"), Source("a3")), Told(Visit("Head"))],
            [Told(Meeting())],
            [
                Told(Agreement("visas", AgreementKind.Agreement)), Told(Agreement("fisheries")),
                Told(Agreement("relations", AgreementKind.Partnership, PartnershipLevel.Strategic)),
            ])).Lead!;

        Assert.Collection(
            lead.Lines,
            line => Assert.StartsWith("Head (Vietnam) made a state visit", line.Text, StringComparison.Ordinal),
            line => Assert.Contains("entered a strategic partnership", line.Text, StringComparison.Ordinal),
            line => Assert.Contains("signed an agreement on 13 May 2025: visas", line.Text, StringComparison.Ordinal),
            line => Assert.Contains("held talks", line.Text, StringComparison.Ordinal),
            line => Assert.Contains("Guest (Vietnam)", line.Text, StringComparison.Ordinal));
        Assert.Equal([1], lead.Lines[0].Sources);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("2025")]
    public void What_nobody_dates_stands_behind_what_is_dated_and_nearly_as_important(string? date)
    {
        var lead = DigestBuilder.Build(Input(
            "en",
            [Told(Visit("Undated", start: date), Source("a1"), Source("a2")), Told(Visit("Dated", kind: VisitKind.Official))],
            [Told(Meeting())],
            [Told(Agreement("visas", AgreementKind.Agreement))])).Lead!;

        Assert.Collection(
            lead.Lines,
            line => Assert.Contains("signed an agreement on 13 May 2025: visas", line.Text, StringComparison.Ordinal),
            line => Assert.StartsWith("Dated", line.Text, StringComparison.Ordinal),
            line => Assert.StartsWith("Undated", line.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void What_was_over_a_month_before_and_is_told_again_comes_last()
    {
        var lead = DigestBuilder.Build(Input("en", [Told(Visit("Old", start: "2025-04-10")), Told(Visit("Recent", start: "2025-04-12"))], [Told(Meeting())])).Lead!;

        Assert.Collection(
            lead.Lines,
            line => Assert.StartsWith("Recent", line.Text, StringComparison.Ordinal),
            line => Assert.Contains("held talks", line.Text, StringComparison.Ordinal),
            line => Assert.StartsWith("Old", line.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void What_has_no_date_is_as_old_as_its_latest_article()
    {
        var old = Source("a1", published: "2025-03-03");
        var lead = DigestBuilder.Build(Input(
            "en", [Told(Visit("Undated", start: null), old), Told(Visit("Dated", start: "2025-03-02", kind: VisitKind.Official), old)], [Told(Meeting())])).Lead!;

        Assert.Collection(
            lead.Lines,
            line => Assert.Contains("held talks", line.Text, StringComparison.Ordinal),
            line => Assert.StartsWith("Dated", line.Text, StringComparison.Ordinal),
            line => Assert.StartsWith("Undated", line.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void Not_more_than_two_alike_are_told_while_there_is_something_else()
    {
        var lead = DigestBuilder.Build(Input(
            "en", [.. Enumerable.Range(0, 20).Select(i => Told(Visit($"Head {i}")))], [Told(Meeting())], [Told(Agreement())])).Lead!;

        Assert.Equal(2, lead.Lines.Count(line => line.Text.Contains("state visit", StringComparison.Ordinal)));
        Assert.Equal(4, lead.Lines.Count);
    }

    [Fact]
    public void Three_alike_are_told_where_there_is_nothing_else()
    {
        var lead = DigestBuilder.Build(Input("en", [.. Enumerable.Range(0, 20).Select(i => Told(Visit($"Head {i}")))])).Lead!;

        Assert.Equal(3, lead.Lines.Count);
    }

    [Fact]
    public void What_is_unsure_does_not_lead_and_an_empty_week_has_no_lead()
    {
        Assert.Null(DigestBuilder.Build(Input("en", [Told(Visit() with { Confidence = 0.5 })])).Lead);
        Assert.Null(DigestBuilder.Build(Input("en")).Lead);
    }

    [Fact]
    public void The_facts_that_lead_are_shown_with_their_words()
    {
        var model = DigestBuilder.Build(Input(
            "en", [Told(Visit(), Source("a1", quote: "the guest was received with honours")), .. Enumerable.Range(0, 9).Select(i => Told(Visit($"Visitor {i}", kind: VisitKind.Transit)))]));

        var quotes = model.Sections[0].Groups[0].Rows.Select(row => row.Quote).OfType<string>().ToList();
        Assert.Equal(3, quotes.Count);
        Assert.Contains("“the guest was received with honours”", quotes);
    }

    private static string LineOf(DigestInput input) => Assert.Single(DigestBuilder.Build(input).Lead!.Lines).Text;
}
