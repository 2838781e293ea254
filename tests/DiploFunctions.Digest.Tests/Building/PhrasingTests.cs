using DiploFunctions.Model;
using Xunit;
using static DiploFunctions.Digest.Tests.SampleFacts;

namespace DiploFunctions.Digest.Tests.Building;

public class PhrasingTests
{
    [Theory]
    [InlineData("2025-05-12", null, "12 Mei 2025", "12 May 2025", "12/5/2025")]
    [InlineData("2025-05-12", "2025-05-12", "12 Mei 2025", "12 May 2025", "12/5/2025")]
    [InlineData("2025-05-05", "2025-05-12", "5–12 Mei 2025", "5–12 May 2025", "5–12/5/2025")]
    [InlineData("2025-08-30", "2025-09-02", "30 Agustus – 2 September 2025", "30 August – 2 September 2025", "30/8 – 2/9/2025")]
    [InlineData("2024-12-30", "2025-01-02", "30 Desember 2024 – 2 Januari 2025", "30 December 2024 – 2 January 2025", "30/12/2024 – 2/1/2025")]
    [InlineData("2025-05", null, "Mei 2025", "May 2025", "tháng 5/2025")]
    [InlineData("2025", null, "2025", "2025", "năm 2025")]
    [InlineData("2025-05-12", "2025-06", "12 Mei 2025 – Juni 2025", "12 May 2025 – June 2025", "12/5/2025 – tháng 6/2025")]
    [InlineData(null, null, "–", "–", "–")]
    public void Dates_are_written_as_each_language_writes_them(string? start, string? end, string indonesian, string english, string vietnamese)
    {
        Assert.Equal(indonesian, RowIn("id", Visit(start: start, end: end)).When);
        Assert.Equal(english, RowIn("en", Visit(start: start, end: end)).When);
        Assert.Equal(vietnamese, RowIn("vi", Visit(start: start, end: end)).When);
    }

    [Theory]
    [InlineData("en", 1, "visit", "1 visit, 1 meeting", "from 1 news article.")]
    [InlineData("en", 2, "visits", "2 visits, 2 meetings", "from 2 news articles.")]
    [InlineData("id", 2, "kunjungan", "2 kunjungan, 2 pertemuan", "dari 2 artikel berita.")]
    [InlineData("vi", 2, "chuyến thăm", "2 chuyến thăm, 2 cuộc gặp", "từ 2 bài báo.")]
    public void Numbers_take_the_form_of_their_word(string language, int n, string label, string subject, string method)
    {
        var model = DigestBuilder.Build(Input(
            language,
            [.. Enumerable.Range(0, n).Select(i => Told(Visit($"Visitor {i}")))],
            [.. Enumerable.Range(0, n).Select(i => Told(Meeting($"Guest {i}")))],
            articles: n));

        Assert.Equal(label, model.FigureTexts[0].Label);
        Assert.EndsWith($": {subject}", model.Mail.Subject, StringComparison.Ordinal);
        Assert.Contains(method, model.Method.Paragraphs[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Pernyataan Bersama", AgreementKind.JointStatement, null, "Joint statement", null, null)]
    [InlineData("Tuyên bố chung", AgreementKind.JointStatement, null, "Joint statement", null, null)]
    [InlineData("Comprehensive Strategic Partnership", AgreementKind.Partnership, PartnershipLevel.ComprehensiveStrategic, "Comprehensive strategic partnership", null, null)]
    [InlineData("fisheries", AgreementKind.Partnership, PartnershipLevel.Strategic, "Strategic partnership", "fisheries", null)]
    [InlineData("fisheries", AgreementKind.Mou, null, "fisheries", null, "Memorandum of understanding")]
    [InlineData("nota kesepahaman tentang perikanan", AgreementKind.Mou, null, "perikanan", null, "Memorandum of understanding")]
    [InlineData("Hiệp định về dẫn độ", AgreementKind.Agreement, null, "dẫn độ", null, "Agreement")]
    [InlineData("Agreement about", AgreementKind.Agreement, null, "Agreement about", null, "Agreement")]
    [InlineData("Agreement of principle", AgreementKind.Agreement, null, "Agreement of principle", null, "Agreement")]
    public void A_subject_that_only_repeats_the_sort_of_document_is_left_out(
        string subject, AgreementKind kind, PartnershipLevel? level, string what, string? detail, string? beside)
    {
        var row = DigestBuilder.Build(Input("en", agreements: [Told(Agreement(subject, kind, level))])).Sections[0].Groups[0].Rows[0];

        Assert.Equal((what, detail, beside), (row.What, row.WhatDetail, row.WhoDetail));
    }

    [Theory]
    [InlineData("en", "1,234", "987 last week")]
    [InlineData("id", "1.234", "minggu lalu 987")]
    [InlineData("vi", "1.234", "tuần trước 987")]
    public void Figures_stand_beside_those_of_the_week_before(string language, string value, string before)
    {
        var model = DigestBuilder.Build(Input(language, articles: 1234) with { Previous = new DigestFigures(0, 0, 0, 0, 987) });

        Assert.Equal((value, before), (model.FigureTexts[4].Value, model.FigureTexts[4].Before));
        Assert.Null(DigestBuilder.Build(Input(language, [Told(Visit())])).FigureTexts[4].Before);
    }

    [Fact]
    public void A_week_of_noughts_with_nothing_beside_them_has_no_figures() => Assert.Empty(DigestBuilder.Build(Input("en")).FigureTexts);

    [Fact]
    public void Countries_are_counted_once_and_organisations_not_at_all()
    {
        var figures = DigestFigures.Of([Visit(to: "ID")], [Meeting()], [Agreement(parties: ["VN", "ASEAN", "JP"])], 1);

        Assert.Equal(new DigestFigures(1, 1, 1, 3, 1), figures);
    }

    [Theory]
    [InlineData("Presiden", "VN", "Presiden, Vietnam")]
    [InlineData("Presiden Vietnam", "VN", "Presiden, Vietnam")]
    [InlineData("Ketua Persatuan Wanita Vietnam", "VN", "Ketua Persatuan Wanita Vietnam")]
    [InlineData("Chủ tịch Hội Hữu nghị Việt Nam", "VN", "Chủ tịch Hội Hữu nghị Việt Nam")]
    [InlineData(null, "VN", "Vietnam")]
    [InlineData(null, null, null)]
    public void The_country_is_named_unless_the_office_names_it(string? office, string? country, string? standing)
    {
        var person = new Person("Tô Lâm", office, country is null ? null : Party.Of(country));

        Assert.Equal(standing, RowIn("id", Visit() with { Visitor = person }).WhoDetail);
    }

    [Fact]
    public void Long_and_broken_lines_of_articles_become_short_ones()
    {
        var row = RowIn("en", Visit() with { Occasion = "the\n 46th\tSummit " + string.Join(' ', Enumerable.Repeat("of leaders", 50)) });

        Assert.StartsWith("the 46th Summit of leaders", row.WhatDetail, StringComparison.Ordinal);
        Assert.EndsWith("…", row.WhatDetail, StringComparison.Ordinal);
        Assert.InRange(row.WhatDetail!.Length, 100, 160);
    }

    [Fact]
    public void Articles_are_numbered_in_the_order_in_which_the_lead_and_then_the_rows_name_them()
    {
        var model = DigestBuilder.Build(Input(
            "en",
            [
                Told(Visit("A", start: "2025-05-12", kind: VisitKind.Transit), Source("x"), Source("y")),
                Told(Visit("B", start: "2025-05-13"), Source("y"), Source("z"), Source("w"), Source("v"), Source("u")),
            ]));

        var rows = model.Sections[0].Groups[0].Rows;
        Assert.Equal([1, 2, 3], model.Lead!.Lines[0].Sources);
        Assert.Equal([1, 4], rows[0].Sources);
        Assert.Equal([1, 2, 3], rows[1].Sources);
        Assert.Equal("+2", rows[1].MoreSources);
        Assert.Equal([1, 2, 3, 4], model.Sources!.Entries.Select(entry => entry.Number));
    }

    [Theory]
    [InlineData("https://example.org/a b", "https://example.org/a%20b")]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("file:///etc/passwd", null)]
    [InlineData("not an address", null)]
    [InlineData(null, null)]
    public void Only_addresses_of_the_web_become_links(string? url, string? address)
    {
        var model = DigestBuilder.Build(Input("en", [Told(Visit(), Source("a1", url: url))]));

        Assert.Equal(address, model.Sources!.Entries[0].Address);
    }

    [Fact]
    public void An_article_without_headline_is_known_by_its_address_or_outlet()
    {
        var model = DigestBuilder.Build(Input(
            "en",
            [Told(Visit(), Source("a1", title: null), Source("a2", title: " ", url: null))]));

        Assert.Equal(["https://example.org/berita", "example.org"], model.Sources!.Entries.Select(entry => entry.Title));
    }

    [Fact]
    public void An_unknown_language_is_refused_by_name()
    {
        var error = Assert.Throws<ArgumentException>(() => DigestBuilder.Build(Input("fr")));

        Assert.Contains("\"fr\"", error.Message, StringComparison.Ordinal);
    }

    private static FactRow RowIn(string language, Visit visit) =>
        DigestBuilder.Build(Input(language, [Told(visit)])).Sections[0].Groups[0].Rows[0];
}
