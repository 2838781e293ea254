using DiploFunctions.Extraction.Reading;
using Xunit;

namespace DiploFunctions.Extraction.Tests.Reading;

public sealed class MetadataTests
{
    [Theory]
    [InlineData(Sample.Indonesian, "id")]
    [InlineData(Sample.English, "en")]
    [InlineData(Sample.Vietnamese, "vi")]
    [InlineData("Menteri Luar Retno Marsudi tiba di Oslo pada hari Isnin kerana mesyuarat rasmi. Beliau berkata bahawa kerjasama dua hala akan diperkukuh oleh Timbalan Menteri.", null)]
    [InlineData("La ministre des Affaires étrangères est arrivée lundi à Oslo pour une visite de travail et elle rencontrera son homologue dans la journée.", null)]
    [InlineData("De minister van Buitenlandse Zaken is maandag in Oslo aangekomen voor een werkbezoek en ontmoet daar haar collega in het ministerie.", null)]
    [InlineData("外交部长周一抵达奥斯陆进行工作访问，并将会见挪威外交大臣。", null)]
    public void Language_is_told_by_the_text(string text, string? language) => Assert.Equal(language, Sample.Read(text).Language);

    [Theory]
    [InlineData("<html lang='en'>", Sample.Indonesian, "id")]
    [InlineData("<html lang='vi-VN'>", "Retno Marsudi, Oslo", "vi")]
    [InlineData("<html lang='fr'>", "Retno Marsudi, Oslo", null)]
    public void What_a_page_says_of_its_language_counts_only_for_texts_too_short(string html, string text, string? language) =>
        Assert.Equal(language, Sample.Read($"{html}<body><p>{text}</p></body></html>", "a.html").Language);

    [Theory]
    [InlineData("Selasa, 8 April 2031 19:42 WIB", "2031-04-08")]
    [InlineData("Jumat, 03 Okt 2031", "2031-10-03")]
    [InlineData("Senin, 1 Desember 2031 | 10.20 WIB", "2031-12-01")]
    [InlineData("28/11/2031", "2031-11-28")]
    [InlineData("Thứ Hai, ngày 12 tháng 5 năm 2031", "2031-05-12")]
    [InlineData("Thứ Bảy, 12 tháng 12, 2031", "2031-12-12")]
    [InlineData("Monday, May 12th, 2031", "2031-05-12")]
    [InlineData("Updated on 12 Sept 2031 at 14:05 GMT", "2031-09-12")]
    [InlineData("05.12.2031", "2031-12-05")]
    [InlineData("12/31/2031", "2031-12-31")]
    [InlineData("30/02/2031", null)]
    [InlineData("12/2031", null)]
    public void Day_of_publication_stands_in_the_date_line(string line, string? day) =>
        Assert.Equal(day, Sample.Read($"Menlu Retno berkunjung ke Oslo\n{line}\n\n{Sample.Indonesian}").Published?.ToString());

    [Fact]
    public void Dates_in_the_prose_are_not_the_day_of_publication() =>
        Assert.Null(Sample.Read($"Menlu Retno berkunjung ke Oslo\n\nPada Selasa (12/11/2030), Menlu Retno tiba.\nOslo, Senin (11/11/2030), dingin sekali bagi rombongan.\n{Sample.Indonesian}").Published);

    [Theory]
    [InlineData("OSLO, May 12, 2031 - ", "2031-05-12")]
    [InlineData("Jakarta, 12 Mei 2031 – ", "2031-05-12")]
    [InlineData("OSLO, May 12 (Contoh) - ", null)]
    public void Day_of_publication_stands_in_the_dateline(string dateline, string? day) =>
        Assert.Equal(day, Sample.Read($"Menlu Retno berkunjung ke Oslo\n\n{dateline}{Sample.Indonesian}").Published?.ToString());

    [Theory]
    [InlineData("https://a.example/b-185310928233045742.htm", "2031-09-28")]
    [InlineData("https://a.example/b-20310526214018.htm", "2031-05-26")]
    [InlineData("https://a.example/b-20310526214018123.htm", "2031-05-26")]
    [InlineData("https://a.example/b-210630071522901.htm", "2021-06-30")]
    [InlineData("https://a.example/b-185210630071522.htm", "2021-06-30")]
    [InlineData("https://a.example/b-999999999999999.htm", null)]
    [InlineData("https://a.example/b-20310526.html", "2031-05-26")]
    [InlineData("https://a.example/asia/2031/08/05/visit", "2031-08-05")]
    [InlineData("https://a.example/2031-08-05-visit", "2031-08-05")]
    [InlineData("https://a.example/b-213457.html", null)]
    [InlineData("https://a.example/b-2442844.html", null)]
    [InlineData("https://a.example/b-185319928233045742.htm", null)]
    [InlineData("https://a.example/2031/02/30/visit", null)]
    [InlineData("https://a.example/b-99999999.htm", null)]
    public void Ids_in_the_address_tell_the_day_when_nothing_else_does(string url, string? day)
    {
        var article = Sample.Read($"{Sample.Indonesian}\nSumber: {url}");
        Assert.Equal(day, article.Published?.ToString());
        Assert.Equal(url, article.Url);
    }

    [Fact]
    public void The_date_line_counts_before_the_address() =>
        Assert.Equal("2031-05-27", Sample.Read($"Menlu Retno berkunjung ke Oslo\n27/05/2031\n{Sample.Indonesian}\nSumber: https://a.example/b-20310526.html").Published?.ToString());

    [Theory]
    [InlineData("Sumber: https://www.kabar.example/a/b.html?utm_source=x&id=7", "kabar.example", "https://www.kabar.example/a/b.html?utm_source=x&id=7")]
    [InlineData("Nguồn: https://bao.example/a.htm.", "bao.example", "https://bao.example/a.htm")]
    [InlineData("(Source: https://Post.example/a_(b).html)", "post.example", "https://Post.example/a_(b).html")]
    [InlineData("Sumber: Kabar.example.com", "kabar.example.com", null)]
    [InlineData("Thanhmau.vn", "thanhmau.vn", null)]
    [InlineData("https://kabar.example/a/b.html", "kabar.example", "https://kabar.example/a/b.html")]
    [InlineData("Sumber: Kantor Kabar", null, null)]
    [InlineData("rapat-4.jpg", null, null)]
    [InlineData("Sumber: ftp://kabar.example/a", null, null)]
    public void Source_is_the_host_of_the_named_address(string line, string? source, string? url)
    {
        var article = Sample.Read($"{Sample.Indonesian}\n{line}");
        Assert.Equal((source, url), (article.Source, article.Url));
    }

    [Theory]
    [InlineData("Menlu Retno berkunjung ke Oslo", "Menlu Retno berkunjung ke Oslo")]
    [InlineData("Apa hasil kunjungan Menlu Retno ke Oslo?", "Apa hasil kunjungan Menlu Retno ke Oslo?")]
    [InlineData("Menlu Retno berkunjung ke Oslo.", null)]
    [InlineData("Menlu Retno mengatakan:", null)]
    [InlineData("Foto: Kemlu", null)]
    [InlineData("8 April 2031", null)]
    public void A_first_line_in_the_form_of_a_headline_is_the_title(string line, string? title) =>
        Assert.Equal(title, Sample.Read($"{line}\n{Sample.Indonesian}").Title);

    [Fact]
    public void A_date_line_may_stand_above_the_headline()
    {
        var article = Sample.Read($"Senin, 12 Mei 2031\n[iklan_1]\nMenlu Retno berkunjung ke Oslo\n{Sample.Indonesian}");
        Assert.Equal(("Menlu Retno berkunjung ke Oslo", "2031-05-12"), (article.Title, article.Published?.ToString()));
    }

    [Theory]
    [InlineData("2031-05-05T23:30:00+07:00", "2031-05-05", false)]
    [InlineData("2031-05-05T23:30:00Z", "2031-05-05", true)]
    [InlineData("2031-05-05 23:30", "2031-05-05", false)]
    [InlineData("20310505", "2031-05-05", false)]
    [InlineData("12 Mei 2031", "2031-05-12", false)]
    [InlineData("2031-13-05", null, false)]
    [InlineData("yesterday", null, false)]
    public void Time_stamps_give_the_day_of_their_own_offset(string stamp, string? day, bool isUtc)
    {
        Assert.Equal(day, PublicationDay.Read(stamp, out var utc)?.ToString());
        Assert.Equal(isUtc, utc);
    }
}
