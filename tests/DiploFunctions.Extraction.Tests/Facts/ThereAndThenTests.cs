using Xunit;

namespace DiploFunctions.Extraction.Tests.Facts;

/// <summary>Places and people told elsewhere, offices behind names, and quoted words.</summary>
public sealed class ThereAndThenTests
{
    [Theory]
    [InlineData(
        "KAMPALA - The news came while Foreign Minister Jeje Odongo of Uganda was still in Baghdad. He had arrived there on Wednesday, and on Thursday was received by President Abdul Latif Rashid.",
        "Jeje Odongo UG>IQ unspecified 2025-05-14 completed")]
    [InlineData(
        "NAIROBI - Kenya and the United Arab Emirates signed a treaty in Abu Dhabi in the presence of their ministers.\n\n\"We came late,\" said Kenyan President William Ruto, who arrived on Sunday and was due to leave on Tuesday.",
        "William Ruto KE>AE unspecified 2025-05-18 completed")]
    public void There_is_where_something_was_last_told_to_happen(string text, string visits) => Assert.Equal(visits, Told.Visits(text, "en"));

    [Theory]
    [InlineData("id", "Ketua Badan Kerja Sama Antar-Parlemen (BKSAP) DPR RI Mardani Ali Sera tiba di Baku pada 5 Mei. Ia diterima Ketua Milli Majlis Sahiba Gafarova.", "Mardani Ali Sera + Sahiba Gafarova reception -")]
    [InlineData("id", "Ketua Komisi Pemberantasan Korupsi (KPK) RI Setyo Budiyanto bertemu dengan Menteri Hukum Singapura Edwin Tong pada 5 Mei.", "Edwin Tong + Setyo Budiyanto meeting 2025-05-05")]
    [InlineData("vi", "Thượng tướng Hoàng Xuân Chiến, Thứ trưởng Bộ Quốc phòng và ngài Paweł Zalewski đồng chủ trì Đối thoại Chính sách Quốc phòng ngày 16/5.", "Hoàng Xuân Chiến + Paweł Zalewski dialogue 2025-05-16")]
    [InlineData("en", "Kenyan Trade Minister Lee Kinyanjui, the chairman of the commission, and Ugandan Trade Minister Francis Mwebesa met on 5 May.", "Francis Mwebesa + Lee Kinyanjui meeting 2025-05-05")]
    public void What_somebody_is_head_of_is_no_name_and_parts_no_list(string language, string text, string meetings) =>
        Assert.Equal(meetings.Replace(" -", string.Empty, StringComparison.Ordinal), Told.Meetings(text, language)[..meetings.Replace(" -", string.Empty, StringComparison.Ordinal).Length]);

    [Theory]
    [InlineData("King Tupou VI of Tonga has \"no plans whatever\" to travel to Beijing.", "")]
    [InlineData("\"We will not wait,\" Kenyan President William Ruto said before he left for Beijing on Monday.", "William Ruto KE>CN unspecified 2025-05-19 completed")]
    public void Quoted_words_deny_and_quoted_sentences_do_not(string text, string visits) => Assert.Equal(visits, Told.Visits(text, "en"));

    [Theory]
    [InlineData("en", "Kenya and Uganda signed a memorandum of understanding on fisheries, another on tourism, and an agreement on power lines on Monday.", "memorandum of understanding on fisheries|tourism|agreement on power lines")]
    [InlineData("vi", "Kenya và Uganda đã ký bản ghi nhớ về thủy sản, một văn kiện khác về du lịch và hiệp định dẫn độ ngày 5/5.", "bản ghi nhớ về thủy sản|du lịch|hiệp định dẫn độ")]
    public void Another_stands_for_a_second_document(string language, string text, string subjects) =>
        Assert.Equal(subjects.Split('|').Order(StringComparer.Ordinal), Told.Facts(text, language).Agreements.Select(a => a.Subject).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("Senegalese President Bassirou Diomaye Faye and his host, John Dramani Mahama of Ghana, spent most of Monday at Jubilee House, where talks ran to four hours.", "Bassirou Diomaye Faye + John Dramani Mahama talks 2025-05-19")]
    [InlineData("Kenyan President William Ruto, who was told of the decision in a telephone call from Ugandan President Yoweri Museveni on Friday, was not surprised.", "William Ruto + Yoweri Museveni call 2025-05-16")]
    public void Talks_and_calls_are_of_those_whom_the_clause_before_tells(string text, string meetings) => Assert.Equal(meetings, Told.Meetings(text, "en"));

    [Fact]
    public void What_exists_is_not_concluded() =>
        Assert.Empty(Told.Agreements("Indonesia dan Arab Saudi dekat. Menurutnya, kemitraan strategis yang telah terjalin tidak otomatis membuat udang laku.", "id"));

    [Theory]
    [InlineData("en", "Kenyan Trade Minister Lee Kinyanjui witnessed the signing of a contract between fishermen and a bank. Uganda welcomed it.")]
    [InlineData("id", "Menteri Perdagangan Budi Santoso menyaksikan penandatanganan kontrak antara petambak dan bank daerah. Amerika Serikat adalah pasar utama.")]
    public void What_no_countries_sign_is_no_agreement(string language, string text) => Assert.Empty(Told.Agreements(text, language));

    [Fact]
    public void A_meeting_that_could_not_take_place_is_none() =>
        Assert.Empty(Told.Meetings("Tổng thống Umaro Sissoco Embaló phải về nước ngày 15/5. Cuộc hội kiến với Tổng thống Angola João Lourenço không thể diễn ra.", "vi"));
}
