using Xunit;

namespace DiploFunctions.Extraction.Tests.Facts;

/// <summary>On which day something happened, and which days around it are of something else; the day of publication is Tuesday 20 May 2025.</summary>
public sealed class DayOfFactTests
{
    private const string Visit = "Kenyan President William Ruto is paying a state visit to Norway from 17 to 19 May.\n\n";
    private const string Talks = "Kenyan President William Ruto held talks in Oslo on Monday with Norwegian Prime Minister Jonas Gahr Støre.\n\n";

    [Theory]
    [InlineData("Kenya and Norway signed a treaty on extradition that will enter into force on 1 January 2026.", "en", "agreement KE,NO signed -")]
    [InlineData("Kenya and Norway signed a treaty on extradition on Monday that enters into force on 1 June.", "en", "agreement KE,NO signed 2025-05-19")]
    [InlineData("Kenya and Norway signed a defence agreement valid until 31 December 2030.", "en", "agreement KE,NO signed -")]
    [InlineData("Kenya and Norway signed an agreement to double their trade by 2030.", "en", "agreement KE,NO signed -")]
    [InlineData("Kenya and Norway signed a protocol amending the tax treaty of 12 May 1998.", "en", "agreement KE,NO signed -")]
    [InlineData("Kenya and Norway issued a joint statement condemning the attack carried out on 5 May.", "en", "joint-statement KE,NO adopted -")]
    [InlineData("Kenya and Norway signed a treaty on extradition, five years after talks began in March 2020.", "en", "agreement KE,NO signed -")]
    [InlineData("Kenya and Norway have signed a treaty on extradition, the foreign ministry said on Monday.", "en", "agreement KE,NO signed -")]
    [InlineData("Kenya dan Norwegia menandatangani perjanjian ekstradisi yang mulai berlaku pada 1 Januari 2026.", "id", "agreement KE,NO signed -")]
    [InlineData("Kenya dan Norwegia menandatangani perjanjian pertahanan yang berlaku hingga 31 Desember 2030.", "id", "agreement KE,NO signed -")]
    [InlineData("Ngày 19/5, Kenya và Na Uy ký hiệp định dẫn độ, có hiệu lực từ ngày 1/6/2025.", "vi", "agreement KE,NO signed 2025-05-19")]
    [InlineData("Kenya và Na Uy đã ký hiệp định dẫn độ, Bộ Ngoại giao Kenya cho biết ngày 19/5.", "vi", "agreement KE,NO signed -")]
    public void A_document_is_not_signed_on_the_day_of_something_else(string text, string language, string expected) =>
        Assert.Equal(expected, Told.Agreements(text, language));

    [Theory]
    [InlineData("Kenya and Norway signed a tax treaty in 1998, an investment treaty in 2005 and an extradition treaty on Monday.", "agreement KE,NO signed 1998; agreement KE,NO signed 2005; agreement KE,NO signed 2025-05-19")]
    [InlineData("The joint statement issued on Monday by Kenya and Norway welcomes the treaty signed in March 2024.", "agreement KE,NO signed 2024-03; joint-statement KE,NO adopted 2025-05-19")]
    [InlineData("The memorandum of understanding signed last month by Kenya and Norway covers ports.", "mou KE,NO signed 2025-04")]
    [InlineData("The memorandum of understanding signed yesterday by Kenya and Norway covers ports.", "mou KE,NO signed 2025-05-19")]
    public void Each_document_has_the_date_told_with_it(string text, string expected) => Assert.Equal(expected, Told.Agreements(text, "en"));

    [Theory]
    [InlineData("Kenya and Norway signed a fisheries agreement in Nairobi. The signing ceremony took place on Monday.", "en", "agreement KE,NO signed 2025-05-19")]
    [InlineData("Kenya and Norway signed a fisheries agreement in Nairobi. The fish market opened on Monday.", "en", "agreement KE,NO signed -")]
    [InlineData("Kenya dan Norwegia menandatangani perjanjian perikanan di Nairobi. Penandatanganan berlangsung pada Senin (19/5).", "id", "agreement KE,NO signed 2025-05-19")]
    [InlineData("Kenya và Na Uy đã ký hiệp định nghề cá tại Nairobi. Lễ ký diễn ra hôm 19/5.", "vi", "agreement KE,NO signed 2025-05-19")]
    public void The_next_sentence_may_tell_the_day_of_signing(string text, string language, string expected) => Assert.Equal(expected, Told.Agreements(text, language));

    [Theory]
    [InlineData("Following the talks, the energy ministers of the two countries exchanged a memorandum of understanding on hydrogen.", "mou KE,NO signed 2025-05-19")]
    [InlineData("At the close of the talks, a joint communique was issued and three agreements were signed.", "documents KE,NO signed 2025-05-19 x3; joint-statement KE,NO adopted 2025-05-19")]
    public void What_is_done_after_the_talks_has_their_day(string text, string expected) => Assert.Equal(expected, Told.Agreements(Talks + text, "en"));

    [Theory]
    [InlineData("On the first day of the visit, Ruto met Norwegian Prime Minister Jonas Gahr Støre.", "2025-05-17")]
    [InlineData("On the second day of the visit, Ruto met Norwegian Prime Minister Jonas Gahr Støre.", "2025-05-18")]
    [InlineData("On the last day of his visit, Ruto met Norwegian Prime Minister Jonas Gahr Støre.", "2025-05-19")]
    [InlineData("Hours after landing, Ruto met Norwegian Prime Minister Jonas Gahr Støre.", "2025-05-17")]
    [InlineData("During the visit, Ruto met Norwegian Prime Minister Jonas Gahr Støre.", "2025-05")]
    public void The_days_of_a_visit_are_counted(string text, string day) =>
        Assert.Equal($"Jonas Gahr Støre + William Ruto meeting {day}", Told.Meetings(Visit + text, "en"));

    [Theory]
    [InlineData("Kenyan President William Ruto met Norwegian Prime Minister Jonas Gahr Støre in Paris and invited him to visit Nairobi in October 2025.", "en", "-")]
    [InlineData("Kenyan President William Ruto met Norwegian Prime Minister Jonas Gahr Støre in Paris ahead of the summit on 30 May.", "en", "-")]
    [InlineData("Kenyan President William Ruto met Norwegian Prime Minister Jonas Gahr Støre in Paris on Monday, ahead of the summit on 30 May.", "en", "2025-05-19")]
    [InlineData("Kenyan President William Ruto met Norwegian Prime Minister Jonas Gahr Støre in Paris, his office announced on Monday.", "en", "-")]
    [InlineData("Kenyan President William Ruto met Norwegian Prime Minister Jonas Gahr Støre in Oslo. The meeting took place on Monday.", "en", "2025-05-19")]
    [InlineData("Presiden Kenya William Ruto bertemu Perdana Menteri Norwegia Jonas Gahr Støre di Paris menjelang KTT pada 30 Mei.", "id", "-")]
    [InlineData("Presiden Kenya William Ruto bertemu Perdana Menteri Norwegia Jonas Gahr Støre di Oslo. Pertemuan itu berlangsung pada 19 Mei.", "id", "2025-05-19")]
    [InlineData("Tổng thống Kenya William Ruto gặp Thủ tướng Na Uy Jonas Gahr Støre tại Paris trước thềm hội nghị thượng đỉnh ngày 30/5.", "vi", "-")]
    public void A_meeting_has_its_own_day_and_none_of_something_else(string text, string language, string day) =>
        Assert.Equal($"Jonas Gahr Støre + William Ruto meeting {day}", Told.Meetings(text, language));

    [Theory]
    [InlineData("In the afternoon, the Speaker of the Norwegian parliament, Masud Gharahkhani, received Ruto.", "2025-05-19")]
    [InlineData("In the afternoon of 12 May, the Speaker of the Norwegian parliament, Masud Gharahkhani, received Ruto.", "2025-05-12")]
    public void A_part_of_the_day_is_of_the_day_told_last(string text, string day) =>
        Assert.Equal($"Jonas Gahr Støre + William Ruto talks 2025-05-19; Masud Gharahkhani + William Ruto reception {day}", Told.Meetings(Talks + text, "en"));

    [Fact]
    public void A_day_as_a_line_of_its_own_dates_what_follows() => Assert.Equal(
        "Jonas Gahr Støre + William Ruto talks 2025-05-19",
        Told.Meetings("The court tells of its week.\n\nMonday 19 May\n\nKenyan President William Ruto arrived in Oslo.\n\nPrime Minister Jonas Gahr Støre of Norway held talks with President Ruto.", "en"));

    [Fact]
    public void The_day_of_the_meeting_goes_before_the_span_of_the_visit_told_beside_it() => Assert.Equal(
        "agreement KE,NO signed 2025-05-13",
        Told.Agreements("Norwegian Foreign Minister Espen Barth Eide on 13 May received his Kenyan counterpart Musalia Mudavadi, who was in Norway from 12 to 15 May. Mudavadi and Eide signed a programme of consultations.", "en"));

    [Theory]
    [InlineData("Kenya and Norway signed a five-year defence agreement on Monday.", "agreement KE,NO signed 2025-05-19")]
    [InlineData("Kenya and Norway signed five defence agreements on Monday.", "documents KE,NO signed 2025-05-19 x5")]
    public void The_length_of_a_document_counts_none(string text, string expected) => Assert.Equal(expected, Told.Agreements(text, "en"));

    [Theory]
    [InlineData("Kenyan President William Ruto ended his visit to Norway on Monday.\n\nRuto arrived in Oslo on Saturday.", "2025-05-17..2025-05-19")]
    [InlineData("Kenyan President William Ruto arrived in Oslo on Saturday.\n\nHe left for Nairobi on Monday, ending his visit to Norway.", "2025-05-17..2025-05-19")]
    [InlineData("Kenyan President William Ruto ended his visit to Norway on Monday.", "2025-05-19")]
    public void The_last_day_of_a_visit_may_be_told_apart_from_the_first(string text, string days) =>
        Assert.Equal($"William Ruto KE>NO unspecified {days} completed", Told.Visits(text, "en"));
}
