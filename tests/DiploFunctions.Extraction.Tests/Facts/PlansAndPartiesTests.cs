using Xunit;

namespace DiploFunctions.Extraction.Tests.Facts;

/// <summary>What is planned, put off or denied; whom "they", "the leaders" and long lists of signers mean; where words stand in another order.</summary>
public sealed class PlansAndPartiesTests
{
    [Theory]
    [InlineData("en", "Kenyan President William Ruto paid Iceland a two-day visit from 5 May 2025. The talks were short.", "William Ruto KE>IS unspecified 2025-05-05..2025-05-06 completed")]
    [InlineData("en", "A planned trip by Kenyan President William Ruto to Oslo, due to start on 22 May 2025, has been put off. No new dates were given.", "William Ruto KE>NO unspecified 2025-05-22 cancelled")]
    [InlineData("en", "Jose Ramos-Horta, the president of Timor-Leste, left Dili on 17 May 2025 for Lisbon, where he will meet Portuguese President Marcelo Rebelo de Sousa on 21 May 2025.", "Jose Ramos-Horta TL>PT unspecified 2025-05-17 completed")]
    [InlineData("en", "Among those who flew to Reykjavik on 8 May 2025 were Kenya's William Ruto and Ghana's John Mahama. They stayed for a night.", "John Mahama GH>IS unspecified 2025-05-08 completed")]
    [InlineData("en", "Kenyan President William Ruto began his tour in Reykjavik on 19 May 2025, continues to Oslo on Wednesday and ends it in Helsinki on Friday.", "William Ruto KE>NO unspecified 2025-05-21 planned")]
    [InlineData("en", "Norwegian Foreign Minister Espen Barth Eide, who arrived in India on Sunday on a three-day official visit, called on Indian President Droupadi Murmu on Monday.", "2025-05-18..2025-05-20")]
    [InlineData("vi", "Tổng thống Kenya William Ruto đã hoãn chuyến thăm Việt Nam dự kiến diễn ra từ 12-14/5/2025. Lý do là lũ lụt.", "William Ruto KE>VN unspecified 2025-05-12..2025-05-14 cancelled")]
    public void A_visit_has_its_days_and_its_status(string language, string text, string expected) => Assert.Contains(expected, Told.Visits(text, language), StringComparison.Ordinal);

    [Theory]
    [InlineData("en", "Norwegian Prime Minister Jonas Gahr Støre denied that he had met Belarusian President Alexander Lukashenko in Minsk. The report had appeared on Monday.", "")]
    [InlineData("en", "Ethiopian Prime Minister Abiy Ahmed and his host, Kenyan President William Ruto, opened a road on 5 May 2025. They also held talks.", "Abiy Ahmed + William Ruto talks 2025-05-05")]
    [InlineData("en", "Ethiopian Prime Minister Abiy Ahmed awaited Somali President Hassan Sheikh Mohamud at the airport on 5 May 2025. The leaders later held bilateral talks.", "Abiy Ahmed + Hassan Sheikh Mohamud talks 2025-05-05")]
    [InlineData("en", "Sheikh Tamim bin Hamad Al Thani, the Emir of Qatar, received in his office at the palace on 5 May 2025 HE the Foreign Minister of Kenya Musalia Mudavadi.", "Musalia Mudavadi + Sheikh Tamim bin Hamad Al Thani reception 2025-05-05")]
    [InlineData("en", "In separate phone calls on 5 May 2025, Egyptian Foreign Minister Badr Abdelatty discussed the war with Kenya's Musalia Mudavadi. He gave no details.", "Badr Abdelatty + Musalia Mudavadi call 2025-05-05")]
    public void Who_met_is_read_across_sentences_and_insertions(string language, string text, string expected) => Assert.Equal(expected, Told.Meetings(text, language));

    [Theory]
    [InlineData("en", "The accord, which Kenyan President William Ruto and Icelandic Prime Minister Kristrún Frostadóttir signed on 5 May 2025, covers fish.", "agreement IS,KE signed 2025-05-05")]
    [InlineData("en", "Iceland became the fifth country to sign a geothermal accord with Kenya on 5 May 2025. The other four are in Africa.", "agreement IS,KE signed 2025-05-05")]
    [InlineData("en", "Fijian Prime Minister Sitiveni Rabuka and Australian Prime Minister Anthony Albanese announced the start of negotiations on a new treaty on 5 May 2025.", "")]
    [InlineData("en", "The leaders of Norway, Sweden and Finland, Jonas Gahr Støre, Ulf Kristersson and Petteri Orpo, met on 5 May 2025. They issued a joint statement on defence.", "joint-statement FI,NO,SE adopted 2025-05-05")]
    [InlineData("en", "Vietnam and Kenya established diplomatic relations in 1995 and a comprehensive partnership in 2019. Trade has grown since.", "partnership comprehensive KE,VN adopted 2019")]
    [InlineData("id", "Menteri Luong Tam Quang dari Vietnam bertemu Menteri Keamanan Publik Laos Vilay Lakhamphong pada 5 Mei 2025. Keduanya menandatangani rencana kerja sama tahun 2025.", "agreement LA,VN signed 2025-05-05")]
    [InlineData("id", "Vietnam dan Selandia Baru sepakat menjadikan 2025 sebagai tahun persahabatan. Perdagangan terus tumbuh.", "declaration NZ,VN adopted")]
    public void Who_concluded_what_and_when(string language, string text, string expected)
    {
        var told = Told.Agreements(text, language);
        Assert.True(expected.Length == 0 ? told.Length == 0 : told.Contains(expected, StringComparison.Ordinal), told);
    }

    [Theory]
    [InlineData("en", "Kenyan President William Ruto conferred with Finnish President Alexander Stubb on Thursday.", "en")]
    [InlineData("en", "Le président kényan William Ruto a rencontré le président finlandais Alexander Stubb jeudi à Helsinki pour parler de la paix.", null)]
    public void A_sentence_full_of_names_has_the_language_that_the_file_states(string stated, string text, string? language)
    {
        var article = $"---\nlanguage: {stated}\n---\n{text}\n";
        Assert.Equal(language, ArticleReader.Read(System.Text.Encoding.UTF8.GetBytes(article), "a.md").Article?.Language);
    }
}
