using Xunit;

namespace DiploFunctions.Extraction.Tests.Reading;

public sealed class FormatTests
{
    private const string Title = "Menlu Retno berkunjung ke Oslo";

    [Fact]
    public void Plain_text_keeps_every_word_and_mark()
    {
        const string Text = "# Bukan judul\n\n*Menlu* _Rina_ [tiba](x) <b>di</b> Oslo &amp; Bergen.";
        Assert.Equal(Text, Sample.Read(Text).Text);
    }

    [Fact]
    public void The_name_of_the_article_is_that_of_the_file_without_folders() =>
        Assert.Equal("kabar #1 'Đà Nẵng' 50%.txt", Sample.Read(Sample.Indonesian, "2031/w20/kabar #1 'Đà Nẵng' 50%.txt").File);

    [Fact]
    public void Markdown_loses_its_markup_and_keeps_its_words()
    {
        const string Markdown = """
            # Menlu Retno *berkunjung* ke Oslo

            **Menlu Retno Marsudi** tiba di [Oslo](https://a.example/x_(y) "Kota") pada
            _Senin_, kata `juru bicara` kementerian. Berkas rapat_pleno_akhir dibagikan.

            ![foto](a.jpg)
            > Kami \*senang\* berada di sini &ndash; sungguh.

            - pelayaran
            - perikanan [^1] dan [dialog][1]

            ---
            [1]: https://a.example
            """;
        var article = Sample.Read(Markdown, "a.md");
        Assert.Equal(Title, article.Title);
        Assert.Equal(
            [
                Title,
                "Menlu Retno Marsudi tiba di Oslo pada Senin, kata juru bicara kementerian. Berkas rapat_pleno_akhir dibagikan.",
                "Kami *senang* berada di sini – sungguh.",
                "pelayaran",
                "perikanan [^1] dan dialog",
            ],
            Lines(article.Text));
    }

    [Fact]
    public void Front_matter_of_markdown_is_metadata()
    {
        var article = Sample.Read($"---\ntitle: \"{Title}\"\ndate: 2031-05-12T08:00:00+07:00\nurl: https://kabar.example/a\n---\n{Sample.Indonesian}", "a.md");
        Assert.Equal((Title, "2031-05-12", "kabar.example"), (article.Title, article.Published?.ToString(), article.Source));
        Assert.Equal([Title, Sample.Indonesian], Lines(article.Text));
    }

    [Fact]
    public void Json_gives_title_body_and_metadata()
    {
        var article = Sample.Read($$"""{"title": "{{Title}}", "url": "https://www.kabar.example/a", "published": "2031-05-12T23:50:00+07:00", "language": "en", "body": "{{Sample.Indonesian}}\n\nSelesai."}""", "a.json");
        Assert.Equal([Title, Sample.Indonesian, "Selesai."], Lines(article.Text));
        Assert.Equal((Title, "2031-05-12", "kabar.example", "id"), (article.Title, article.Published?.ToString(), article.Source, article.Language));
    }

    [Fact]
    public void A_body_of_json_may_be_html()
    {
        var article = Sample.Read("""{"body": "<p>Menlu <b>Retno</b> &amp;quot;tiba&amp;quot;.</p><figure><figcaption>Retno di Oslo</figcaption></figure><p>Selesai.</p><script>x()</script>"}""", "a.json");
        Assert.Equal(["Menlu Retno \"tiba\".", "Retno di Oslo", "Selesai."], Lines(article.Text));
    }

    [Theory]
    [InlineData("<p>Menlu <b>Retno</b> tiba di Oslo.</p>", "Menlu Retno tiba di Oslo.")]
    [InlineData("{\"body\": \"Menlu Retno tiba di Oslo.\"}", "Menlu Retno tiba di Oslo.")]
    [InlineData("# Oslo\nMenlu **Retno** tiba di Oslo.", "Oslo\n\nMenlu Retno tiba di Oslo.")]
    [InlineData("Menlu Retno tiba di Oslo.", "Menlu Retno tiba di Oslo.")]
    public void Files_of_other_names_are_read_by_their_content(string content, string text)
    {
        Assert.Equal(text, Sample.Read(content, "artikel").Text);
        Assert.Equal(text, Sample.Read(content, "artikel.2031").Text);
    }

    [Fact]
    public void A_page_saved_under_the_name_of_a_text_is_a_page() =>
        Assert.Equal("Menlu tiba di Oslo.", Sample.Read(Sample.Page("<p>Menlu tiba di Oslo.</p>")).Text);

    [Fact]
    public void Text_under_the_name_of_a_page_keeps_its_lines() =>
        Assert.Equal("Menlu tiba.\nIa pergi.", Sample.Read("Menlu tiba.\nIa pergi.", "a.html").Text);

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
