using Xunit;

namespace DiploFunctions.Extraction.Tests.Recognition;

/// <summary>Dates as the articles write them, read on Tuesday, 20 May 2025.</summary>
public sealed class DateTests
{
    [Theory]
    [InlineData("id", "Ia tiba pada 5 Mei 2025.", "2025-05-05")]
    [InlineData("id", "Ia tiba pada tanggal 5 Mei.", "2025-05-05")]
    [InlineData("id", "Ia tiba pada Mei 2025.", "2025-05")]
    [InlineData("id", "Ia lahir pada bulan Agustus 1957.", "1957-08")]
    [InlineData("id", "Ia lahir pada tahun 1957.", "1957")]
    [InlineData("id", "Ia tiba pada 12/11/2024.", "2024-11-12")]
    [InlineData("id", "Ia tiba pada 12.11.2024.", "2024-11-12")]
    [InlineData("id", "Ia tiba pada 12-11-2024.", "2024-11-12")]
    [InlineData("id", "Ia tiba pada 2024-11-12.", "2024-11-12")]
    [InlineData("id", "Ia tiba pada 12/11/24.", "2024-11-12")]
    [InlineData("id", "Ia tiba Selasa (13/5).", "2025-05-13")]
    [InlineData("id", "Ia tiba Selasa (12/11/2024).", "2024-11-12")]
    [InlineData("id", "Ia tiba (2024-11-12).", "2024-11-12")]
    [InlineData("id", "Ia tiba pada 5 Mei 2025. Perjalanan 12 hari itu panjang.", "2025-05-05")]
    [InlineData("en", "He came on March 29, 2025.", "2025-03-29")]
    [InlineData("en", "He came on March 29.", "2025-03-29")]
    [InlineData("en", "He came on 29 March 2025.", "2025-03-29")]
    [InlineData("en", "He came in March 2025.", "2025-03")]
    [InlineData("en", "He came in 2008.", "2008")]
    [InlineData("en", "He came on Friday, May 16.", "2025-05-16")]
    [InlineData("vi", "Ông đến ngày 4 tháng 10 năm 2024.", "2024-10-04")]
    [InlineData("vi", "Ông đến ngày 4/10/2024.", "2024-10-04")]
    [InlineData("vi", "Ông đến ngày 4/5.", "2025-05-04")]
    [InlineData("vi", "Ông đến tháng 6/2013.", "2013-06")]
    [InlineData("vi", "Ông đến tháng 6 năm 2013.", "2013-06")]
    [InlineData("vi", "Ông sinh năm 1957.", "1957")]
    public void Days_months_and_years_are_read_in_every_form(string language, string text, string expected) =>
        Assert.Equal(expected, Told.Dates(text, language));

    [Theory]
    [InlineData("id", "Ia di sana pada 5-12 Mei 2025.", "2025-05-05..2025-05-12")]
    [InlineData("id", "Ia di sana 5 hingga 12 Mei 2025.", "2025-05-05..2025-05-12")]
    [InlineData("id", "Ia di sana dari 5 Mei sampai 12 Mei.", "2025-05-05..2025-05-12")]
    [InlineData("id", "Ia di sana 30 April - 2 Mei 2025.", "2025-04-30..2025-05-02")]
    [InlineData("id", "Ia di sana 30 Desember 2024 sampai 2 Januari 2025.", "2024-12-30..2025-01-02")]
    [InlineData("id", "Ia di sana 30 Desember - 2 Januari 2025.", "2024-12-30..2025-01-02")]
    [InlineData("en", "He is there from December 30 to January 2.", "2024-12-30..2025-01-02")]
    [InlineData("en", "He is there on July 3 and 4, 2024.", "2024-07-03..2024-07-04")]
    [InlineData("en", "He is there from March 24 to 27.", "2025-03-24..2025-03-27")]
    [InlineData("en", "He is there from 24 to 27 March 2024.", "2024-03-24..2024-03-27")]
    [InlineData("en", "He is there from March 30 to April 2.", "2025-03-30..2025-04-02")]
    [InlineData("vi", "Ông ở đó từ 30/9 - 1/10/2024.", "2024-09-30..2024-10-01")]
    [InlineData("vi", "Ông ở đó từ 1 - 3/5.", "2025-05-01..2025-05-03")]
    [InlineData("vi", "Ông ở đó từ ngày 1 đến ngày 3/5/2025.", "2025-05-01..2025-05-03")]
    [InlineData("vi", "Ông ở đó từ ngày 1 đến 3 tháng 5 năm 2025.", "2025-05-01..2025-05-03")]
    public void Spans_fill_each_other_and_cross_months_and_years(string language, string text, string expected) =>
        Assert.Equal(expected, Told.Dates(text, language));

    [Theory]
    [InlineData("id", "Ia tiba pada 12 November.", "2024-11-12")]
    [InlineData("id", "Ia tiba pada 20 Mei.", "2025-05-20")]
    [InlineData("id", "Ia akan tiba pada 12 November.", "2025-11-12")]
    [InlineData("id", "Ia akan tiba pada 3 Januari.", "2026-01-03")]
    [InlineData("en", "He will come on June 2.", "2025-06-02")]
    [InlineData("en", "He came on June 2, 2024, and left on June 4.", "2024-06-02; 2024-06-04")]
    [InlineData("vi", "Ông sẽ đến ngày 3/1.", "2026-01-03")]
    public void A_day_without_a_year_is_the_last_one_or_the_next_for_what_is_to_come(string language, string text, string expected) =>
        Assert.Equal(expected, Told.Dates(text, language));

    [Fact]
    public void Without_a_day_of_publication_the_year_is_that_of_the_nearest_full_date() =>
        Assert.Equal("2023-12-30; 2024-01-02", Told.Dates("Ia tiba pada 30 Desember 2023. Ia pulang pada 2 Januari.", "id", null));

    [Fact]
    public void Without_any_day_a_day_without_a_year_is_not_told() =>
        Assert.Equal(string.Empty, Told.Dates("Ia tiba pada 30 Desember.", "id", null));

    [Theory]
    [InlineData("id", "Ia tiba pada Senin.", "2025-05-19")]
    [InlineData("id", "Ia tiba pada Selasa.", "2025-05-20")]
    [InlineData("id", "Ia tiba pada Rabu.", "2025-05-14")]
    [InlineData("id", "Ia akan tiba pada Rabu.", "2025-05-21")]
    [InlineData("en", "She came on Sunday.", "2025-05-18")]
    [InlineData("en", "She will come on Monday.", "2025-05-26")]
    [InlineData("vi", "Thứ Hai, bà đến.", "2025-05-19")]
    [InlineData("vi", "Bà đến hôm Chủ nhật.", "2025-05-18")]
    [InlineData("vi", "Bà đến hôm thứ Hai.", "2025-05-19")]
    [InlineData("vi", "Đây là kỳ họp lần thứ tư.", "")]
    public void Weekdays_are_the_last_ones_or_the_next_for_what_is_to_come(string language, string text, string expected) =>
        Assert.Equal(expected, Told.Dates(text, language));

    [Theory]
    [InlineData("id", "Pagi ini ia tiba.", "2025-05-20")]
    [InlineData("id", "Kemarin ia tiba.", "2025-05-19")]
    [InlineData("id", "Besok ia tiba.", "2025-05-21")]
    [InlineData("id", "Ia tiba pada 5 Mei. Keesokan harinya ia pulang.", "2025-05-05; 2025-05-06")]
    [InlineData("id", "Ia tiba pada 5 Mei. Sehari sebelumnya ia pulang.", "2025-05-05; 2025-05-04")]
    [InlineData("id", "Ia tiba pada 5 Mei. Dua hari kemudian ia pulang.", "2025-05-05; 2025-05-07")]
    [InlineData("id", "Ia tiba pada 5 Mei. Pada hari yang sama ia pulang.", "2025-05-05; 2025-05-05")]
    [InlineData("en", "She came on May 5. The next day she left.", "2025-05-05; 2025-05-06")]
    [InlineData("en", "She came on May 5. 3 days later she left.", "2025-05-05; 2025-05-08")]
    [InlineData("en", "She came on May 5. Two days earlier she slept.", "2025-05-05; 2025-05-03")]
    [InlineData("vi", "Bà đến ngày 5/5. Cùng ngày, bà về nước.", "2025-05-05; 2025-05-05")]
    [InlineData("vi", "Bà đến ngày 5/5. Ngày hôm sau, bà về nước.", "2025-05-05; 2025-05-06")]
    [InlineData("vi", "Bà đến ngày 5/5. Hai ngày sau, bà về nước.", "2025-05-05; 2025-05-07")]
    [InlineData("vi", "Sáng nay, bà về nước.", "2025-05-20")]
    public void Relative_words_count_from_publication_or_from_the_last_day_told(string language, string text, string expected) =>
        Assert.Equal(expected, Told.Dates(text, language));

    [Theory]
    [InlineData("id", "Skornya 31/13 dan 45/46.")]
    [InlineData("id", "Ia tiba pada 31 Februari 2025.")]
    [InlineData("id", "Pukul 10.30 ia pulang.")]
    [InlineData("en", "He paid 1,500 for 12 books.")]
    [InlineData("vi", "Có 2000 người.")]
    public void Other_numbers_are_no_dates(string language, string text) => Assert.Equal(string.Empty, Told.Dates(text, language));
}
