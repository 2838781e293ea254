using DiploFunctions.Model;
using Xunit;
using static DiploFunctions.Digest.Tests.SampleFacts;

namespace DiploFunctions.Digest.Tests.Mail;

public class DigestMessageTests
{
    private const string Hostile = "<script>alert('x')</script> & \"<b>\"";

    [Fact]
    public void The_text_tells_the_week_as_a_reader_would_expect()
    {
        var mail = DigestMessage.Compose(DigestBuilder.Build(Input("id", [Told(Visit(end: "2025-05-14") with { Place = "Jakarta" })])));

        Assert.Equal("Ringkasan diplomasi mingguan, Minggu 20 tahun 2025 (12–18 Mei 2025): 1 kunjungan", mail.Subject);
        Assert.StartsWith(
            """
            Ringkasan diplomasi mingguan
            Minggu 20 tahun 2025 (12–18 Mei 2025)

            Intisari minggu ini
            ===================
            - Tô Lâm (Vietnam) melakukan kunjungan kenegaraan ke Indonesia pada 12–14 Mei 2025. [1]

            1 kunjungan
            0 pertemuan
            0 kesepakatan
            2 negara
            3 artikel

            Kunjungan menurut negara tujuan
            ===============================

            Indonesia
            - 12–14 Mei 2025: Tô Lâm (Sekretaris Jenderal, Vietnam) – Kunjungan kenegaraan, Jakarta; selesai [1]
              “kutipan”

            Sumber
            ======
            [1] Judul artikel (example.org, 13 Mei 2025)
                https://example.org/berita

            Ringkasan lengkap terlampir sebagai PDF.

            """,
            mail.Text,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("id", "Ringkasan diplomasi mingguan, Minggu 20 tahun 2025 (12–18 Mei 2025): 2 kunjungan, 1 kesepakatan")]
    [InlineData("en", "Weekly diplomatic digest, Week 20, 2025 (12–18 May 2025): 2 visits, 1 agreement")]
    [InlineData("vi", "Bản tin ngoại giao hằng tuần, Tuần 20 năm 2025 (12–18/5/2025): 2 chuyến thăm, 1 thỏa thuận")]
    public void The_subject_tells_the_week_and_its_figures(string language, string subject)
    {
        var input = Input(language, [Told(Visit()), Told(Visit("Sugiono", to: "VN"))], agreements: [Told(Agreement())]);

        Assert.Equal(subject, DigestMessage.Compose(DigestBuilder.Build(input)).Subject);
    }

    [Theory]
    [InlineData("id", "tidak ada fakta baru")]
    [InlineData("en", "nothing new")]
    [InlineData("vi", "không có thông tin mới")]
    public void The_subject_of_an_empty_week_says_so(string language, string words)
    {
        Assert.EndsWith(words, DigestMessage.Compose(DigestBuilder.Build(Input(language))).Subject, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_of_an_article_is_taken_for_HTML()
    {
        var visit = Visit(Hostile) with { Place = Hostile, Occasion = Hostile, Visitor = new Person(Hostile, Hostile) };
        var html = DigestMessage.Compose(DigestBuilder.Build(Input(
            "en",
            [Told(visit, Source("a1", title: Hostile, url: "https://example.org/?a=\"><script>"))],
            [Told(Meeting(Hostile))],
            [Told(Agreement(Hostile))]))).Html;

        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<b>", html, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("&lt;script&gt;alert(&#x27;x&#x27;)&lt;/script&gt; &amp; &quot;&lt;b&gt;&quot;", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("id")]
    [InlineData("en")]
    [InlineData("vi")]
    public void The_HTML_names_its_language_and_loads_nothing(string language)
    {
        var html = DigestMessage.Compose(DigestBuilder.Build(SampleWeeks.Of(40, language))).Html;

        Assert.Contains($"<html lang=\"{language}\">", html, StringComparison.Ordinal);
        Assert.Contains("<a href=\"https://example.org/berita/", html, StringComparison.Ordinal);
        foreach (var tag in new[] { "<img", "<script", "<link", "src=", "url(", "@import" })
        {
            Assert.DoesNotContain(tag, html, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public void The_HTML_has_colours_for_dark_clients_for_everything_that_it_colours()
    {
        var html = DigestMessage.Compose(DigestBuilder.Build(SampleWeeks.Of(40, "en"))).Html;
        var (sheet, body) = (html[..html.IndexOf("</style>", StringComparison.Ordinal)], html[html.IndexOf("<body", StringComparison.Ordinal)..]);

        Assert.Contains("prefers-color-scheme: dark", sheet, StringComparison.Ordinal);
        var coloured = System.Text.RegularExpressions.Regex.Matches(body, "<(?<tag>[a-z0-9]+)(?: class=\"(?<class>[a-z]+)\")? style=\"[^\"]*(?:color:|background:)");
        Assert.NotEmpty(coloured);
        Assert.All(coloured.Select(match => match.Groups["class"] is { Success: true } kind ? $".{kind.Value}" : match.Groups["tag"].Value).Distinct(), name =>
            Assert.Matches($"{System.Text.RegularExpressions.Regex.Escape(name)}[ ,]", sheet));
    }

    [Fact]
    public void A_fact_without_a_date_has_no_dash_in_its_place()
    {
        var mail = DigestMessage.Compose(DigestBuilder.Build(Input("en", meetings: [Told(Meeting(date: null))])));

        Assert.Contains("\n- Prabowo Subianto and Tô Lâm (Indonesia, Vietnam) – Talks, Jakarta [1]\n", mail.Text, StringComparison.Ordinal);
        Assert.Contains("<br>Talks, Jakarta", mail.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void Coming_visits_are_told_with_the_days_that_are_looked_ahead_to()
    {
        var mail = DigestMessage.Compose(DigestBuilder.Build(Input("en", coming: [Told(Visit(start: "2025-05-22", status: VisitStatus.Planned))])));

        Assert.Contains("\n=============\nThe 30 days ahead: 19 May – 17 June 2025\n- 22 May 2025: Tô Lâm", mail.Text, StringComparison.Ordinal);
        Assert.Contains(">The 30 days ahead: 19 May – 17 June 2025</p>", mail.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_mail_has_no_room_for_is_a_link_away()
    {
        var links = new DigestLinks(Visits: new Uri("https://facts.example.org/api/visits?dateFrom=2025-05-12&dateTo=2025-05-18"));
        var mail = DigestMessage.Compose(DigestBuilder.Build(
            Input("en", [.. Enumerable.Range(0, 12).Select(i => Told(Visit($"Visitor {i}")))]) with { Links = links }));

        Assert.Contains("\nand 2 more: https://facts.example.org/api/visits?dateFrom=2025-05-12&dateTo=2025-05-18\n", mail.Text, StringComparison.Ordinal);
        Assert.Contains("href=\"https://facts.example.org/api/visits?dateFrom=2025-05-12&amp;dateTo=2025-05-18\"", mail.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mail_shows_ten_rows_of_a_section_and_counts_the_rest()
    {
        var mail = DigestMessage.Compose(DigestBuilder.Build(Input("en", [.. Enumerable.Range(0, 100).Select(i => Told(Visit($"Visitor {i}")))])));

        Assert.Equal(10, mail.Text.Split('\n').Count(line => line.StartsWith("- 12 May 2025: ", StringComparison.Ordinal)));
        Assert.Contains("\nand 90 more\n", mail.Text, StringComparison.Ordinal);
        Assert.Contains(">and 90 more<", mail.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_number_in_the_mail_is_in_its_list_of_sources()
    {
        var text = DigestMessage.Compose(DigestBuilder.Build(SampleWeeks.Of(300, "vi"))).Text;
        var lines = text.Split('\n');
        var listed = lines.Where(line => line.StartsWith('[')).Select(line => line[..(line.IndexOf(']', StringComparison.Ordinal) + 1)]).ToHashSet();
        var named = lines.Where(line => line.StartsWith("- ", StringComparison.Ordinal))
            .SelectMany(line => line.Split(' ').Where(word => word is ['[', .., ']']));

        Assert.NotEmpty(listed);
        Assert.Equal(listed.Order(), named.Distinct().Order());
    }
}
