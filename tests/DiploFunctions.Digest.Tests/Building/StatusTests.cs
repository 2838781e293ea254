using DiploFunctions.Model;
using Xunit;
using static DiploFunctions.Digest.Tests.SampleFacts;

namespace DiploFunctions.Digest.Tests.Building;

/// <summary>The digest of 12 to 18 May is read from the 19th on.</summary>
public class StatusTests
{
    [Theory]
    [InlineData(VisitStatus.Planned, "2025-05-18", null, "was planned", StatusTone.Past)]
    [InlineData(VisitStatus.Planned, "2025-05-17", "2025-05-19", "planned", StatusTone.Ahead)]
    [InlineData(VisitStatus.Planned, "2024-11", null, "was planned", StatusTone.Past)]
    [InlineData(VisitStatus.Planned, null, null, "planned", StatusTone.Ahead)]
    [InlineData(VisitStatus.Ongoing, "2025-05-16", "2025-05-18", "was under way", StatusTone.Past)]
    [InlineData(VisitStatus.Ongoing, "2025-05-16", "2025-05-19", "under way", StatusTone.Open)]
    [InlineData(VisitStatus.Ongoing, "2025-05-12", null, "was under way", StatusTone.Past)]
    [InlineData(VisitStatus.Ongoing, "2025-05-13", null, "under way", StatusTone.Open)]
    [InlineData(VisitStatus.Completed, "2025-05-12", null, "completed", StatusTone.Done)]
    [InlineData(VisitStatus.Cancelled, "2025-05-12", null, "cancelled", StatusTone.Off)]
    public void A_visit_whose_days_are_over_is_not_told_as_if_they_were_not(
        VisitStatus status, string? start, string? end, string text, StatusTone tone)
    {
        Assert.Equal(new FactStatus(text, tone), RowOf(Input("en", [Told(Visit(start: start, end: end, status: status))])).Status);
    }

    [Theory]
    [InlineData(AgreementStatus.Planned, "2025-05-18", "was planned", StatusTone.Past)]
    [InlineData(AgreementStatus.Planned, "2025-05-19", "planned", StatusTone.Ahead)]
    [InlineData(AgreementStatus.Planned, "2025", "planned", StatusTone.Ahead)]
    [InlineData(AgreementStatus.Agreed, "2025-05-12", "agreed", StatusTone.Open)]
    public void So_is_an_agreement(AgreementStatus status, string date, string text, StatusTone tone)
    {
        Assert.Equal(new FactStatus(text, tone), RowOf(Input("en", agreements: [Told(Agreement(date: date) with { Status = status })])).Status);
    }

    [Theory]
    [InlineData("id", VisitStatus.Planned, "Tô Lâm (Vietnam) saat itu dijadwalkan melakukan kunjungan kenegaraan ke Indonesia pada 7 November 2024.")]
    [InlineData("en", VisitStatus.Planned, "Tô Lâm (Vietnam) was to make a state visit to Indonesia on 7 November 2024.")]
    [InlineData("en", VisitStatus.Ongoing, "Tô Lâm (Vietnam) was on a state visit to Indonesia on 7 November 2024.")]
    [InlineData("vi", VisitStatus.Ongoing, "Tô Lâm (Việt Nam) khi đó đang thăm cấp nhà nước Indonesia ngày 7/11/2024.")]
    public void The_lead_tells_what_is_over_as_past(string language, VisitStatus status, string sentence)
    {
        var model = DigestBuilder.Build(Input(language, [Told(Visit(start: "2024-11-07", status: status), Source("old", "2024-11-07"))]));

        Assert.Equal(sentence, Assert.Single(model.Lead!.Lines).Text);
    }

    [Fact]
    public void What_is_meant_is_said_below_and_only_where_it_stands()
    {
        Assert.Contains("“was planned” and “was under way” tell", MethodOf(Visit(status: VisitStatus.Planned)), StringComparison.Ordinal);
        Assert.DoesNotContain("was planned", MethodOf(Visit()), StringComparison.Ordinal);
    }

    private static string MethodOf(Visit visit) => DigestBuilder.Build(Input("en", [Told(visit)])).Method.Paragraphs[0];

    private static FactRow RowOf(DigestInput input) => DigestBuilder.Build(input).Sections[0].Groups[0].Rows[0];
}
