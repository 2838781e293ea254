using Xunit;

namespace DiploFunctions.Extraction.Tests.Facts;

/// <summary>Facts that are told in a roundabout way: who, where or when stands elsewhere than usual.</summary>
public sealed class RoundaboutTests
{
    private const string Indonesia = "Indonesian President Megawati Soekarnoputri";
    private const string Norway = "Norwegian Prime Minister Jonas Støre";
    private const string Both = "Jonas Støre + Megawati Soekarnoputri";

    [Theory]
    [InlineData("en", $"{Indonesia} exchanged views with {Norway} on fisheries by telephone.", $"{Both} call -")]
    [InlineData("id", "Presiden Indonesia Megawati Soekarnoputri berbicara dengan Perdana Menteri Norwegia Jonas Støre melalui sambungan telepon.", $"{Both} call -")]
    [InlineData("en", $"{Indonesia} called on {Norway} to resign.", "")]
    [InlineData("en", $"{Indonesia} called on {Norway} on Monday.", $"{Both} meeting 2025-05-19")]
    [InlineData("en", $"{Indonesia} landed in Oslo. {Norway} and his guest held talks.", $"{Both} talks -")]
    [InlineData("vi", "Tổng thống Indonesia Megawati Soekarnoputri thăm Oslo và được Thủ tướng Na Uy Jonas Støre tiếp.", $"{Both} reception -")]
    [InlineData("en", "Indonesian Foreign Minister Hassan Wirajuda, who came with Indonesian President Megawati Soekarnoputri, met Norwegian Prime Minister Jonas Støre.", "Hassan Wirajuda + Jonas Støre meeting -")]
    [InlineData("en", $"{Norway} welcomed {Indonesia} at the palace and held talks with her.", $"{Both} talks -")]
    [InlineData("en", $"{Indonesia} was in Oslo. On 5 May she held talks with her Norwegian counterpart, Jonas Støre.", $"{Both} talks 2025-05-05")]
    [InlineData("vi", "Thủ tướng Na Uy Jonas Støre đón Tổng thống Indonesia Megawati Soekarnoputri. Sau hội đàm, hai nhà lãnh đạo gặp báo chí.", $"{Both} talks -")]
    public void Meetings_are_found(string language, string text, string expected) => Assert.Equal(expected, Told.Meetings(text, language));

    [Theory]
    [InlineData("en", $"The climate conference in Oslo opened on May 5. A week earlier {Indonesia} had promised to come. {Indonesia} attended the conference.", "Megawati Soekarnoputri ID>NO attendance - completed")]
    [InlineData("id", "Forum Laut (5-7 Mei) di Oslo dibuka. Presiden Indonesia Megawati Soekarnoputri menghadiri Forum tersebut.", "Megawati Soekarnoputri ID>NO attendance 2025-05-05..2025-05-07 completed")]
    [InlineData("en", $"A trip to Oslo that {Indonesia} was due to make on May 5 was called off.", "Megawati Soekarnoputri ID>NO unspecified 2025-05-05 cancelled")]
    [InlineData("id", "Kunjungan Presiden Indonesia Megawati Soekarnoputri ke Norwegia dibatalkan.", "Megawati Soekarnoputri ID>NO unspecified - cancelled")]
    [InlineData("en", $"{Indonesia} visited Norway on May 5. Indonesian Foreign Minister Hassan Wirajuda met {Norway}.", "Hassan Wirajuda ID>NO unspecified 2025-05-05 completed; Megawati Soekarnoputri ID>NO unspecified 2025-05-05 completed")]
    [InlineData("en", "Philippine President Rodrigo \"Digong\" Duterte arrived in Oslo on May 5.", "Rodrigo \"Digong\" Duterte PH>NO unspecified 2025-05-05 completed")]
    [InlineData("id", "Presiden Indonesia Megawati Soekarnoputri tiba di Oslo untuk kunjungan resmi, Senin-Selasa (5-6/5/2025).", "Megawati Soekarnoputri ID>NO official 2025-05-05..2025-05-06 completed")]
    public void Visits_are_found(string language, string text, string expected) => Assert.Equal(expected, Told.Visits(text, language));

    [Fact]
    public void Who_made_the_journey_before_has_a_visit_with_its_own_date() => Assert.Equal(
        "Megawati Soekarnoputri ID>NO unspecified 2025-05-05 completed; Susilo Bambang Yudhoyono ID>NO unspecified 2006 completed",
        Told.Visits($"On May 5, {Indonesia} travelled to Norway after President Susilo Bambang Yudhoyono in 2006. President Susilo Bambang Yudhoyono of Indonesia sent her word.", "en"));

    [Theory]
    [InlineData("en", "The treaty that Indonesia and Norway signed in 2019 is in force.", "agreement ID,NO signed 2019")]
    [InlineData("en", "Indonesia and Norway hailed a treaty that could not be signed.", "")]
    [InlineData("en", "Indonesia and the IMF signed an agreement on statistics.", "agreement ID,IMF signed -")]
    [InlineData("en", "Indonesia and Norway declared 2026 the Year of Friendship.", "declaration ID,NO adopted -")]
    [InlineData("en", "Indonesia and Norway announced a strategic partnership.", "partnership strategic ID,NO adopted -")]
    [InlineData("id", "Indonesia dan Norwegia menandatangani Perjanjian Kerja Sama Perikanan, dokumen pertama dari jenis ini.", "agreement ID,NO signed -")]
    [InlineData("en", "Indonesia and Norway signed a protocol amending their tax convention and an agreement on fisheries.", "agreement ID,NO signed -; agreement ID,NO signed -")]
    public void Agreements_are_found(string language, string text, string expected) => Assert.Equal(expected, Told.Agreements(text, language));

    [Theory]
    [InlineData("vi", "Thỏa thuận có từ tháng 3 năm ngoái.", "2024-03")]
    [InlineData("vi", "Bà đến Oslo chiều 5-5 và ở lại từ ngày 5 đến 7-5-2025.", "2025-05-05; 2025-05-05..2025-05-07")]
    [InlineData("vi", "Tháng 7-2020, hai nước gặp nhau.", "2020-07")]
    [InlineData("id", "Kunjungan itu berlangsung bulan lalu.", "2025-04")]
    [InlineData("en", "She went there last year, and on 5 May 2025 again; a month earlier the two had met.", "2024; 2025-05-05; 2025-04")]
    [InlineData("id", "Pertemuan berlangsung pada sore hari tanggal 26 April.", "2025-04-26")]
    public void Dates_are_read(string language, string text, string expected) => Assert.Equal(expected, Told.Dates(text, language));

    [Fact]
    public void Without_a_day_of_publication_weekdays_are_those_before_the_first_full_date() =>
        Assert.Equal("2024-08-23; 2024-07-08; 2024-08-22", Told.Dates("Ia tiba Jumat (23/8/2024). Ia pergi ke sana pada 8 Juli. Pada Kamis mereka berunding.", "id", published: null));

    [Fact]
    public void In_a_text_all_in_capitals_small_words_end_a_name() => Assert.Equal(
        "ANTHONY ALBANESE + PRABOWO SUBIANTO meeting 2025-05-12",
        Told.Meetings("PRESIDEN INDONESIA PRABOWO SUBIANTO BERTEMU DENGAN PERDANA MENTERI AUSTRALIA ANTHONY ALBANESE DI JAKARTA PADA 12 MEI 2025.", "id"));

    [Fact]
    public void A_headline_in_capitals_founds_no_name()
    {
        var facts = Told.Reading("Menlu Retno Perkuat Kemitraan\n\nMenlu Retno Marsudi tiba di Oslo.", "id");

        Assert.DoesNotContain(facts.People.People, p => p.Name.Contains("Perkuat", StringComparison.Ordinal));
    }
}
