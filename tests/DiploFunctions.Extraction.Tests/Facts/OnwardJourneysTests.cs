using Xunit;

namespace DiploFunctions.Extraction.Tests.Facts;

/// <summary>Where a journey goes on to, which days are those of which stay, and who else was along.</summary>
public sealed class OnwardJourneysTests
{
    [Theory]
    [InlineData("en", "Indian Prime Minister Narendra Modi's two-day trip to Russia, his first in years, ended on Tuesday with nine agreements.", "Narendra Modi IN>RU unspecified 2025-05-19..2025-05-20 completed")]
    [InlineData("en", "Russian President Vladimir Putin, who said Hungarian Prime Minister Viktor Orban's visit had been useful, will see Argentina's Alberto Fernández on Thursday and then leave for Beijing.", "Vladimir Putin RU>CN unspecified 2025-05-22 planned")]
    [InlineData("en", "Hungarian Prime Minister Viktor Orban visited Moscow on Monday. Foreign Minister Péter Szijjártó of Hungary, who flew to Moscow with the prime minister, was silent.", "Péter Szijjártó HU>RU unspecified 2025-05-19 completed")]
    [InlineData("en", "António Guterres, the UN Secretary-General, arrived in Dubai from Kathmandu, where he had been on an official visit from 9 to 11 May.", "António Guterres UN>AE unspecified - completed; António Guterres UN>NP official 2025-05-09..2025-05-11 completed")]
    [InlineData("en", "The council met in Ankara in April 2018 during the visit of Nursultan Nazarbayev.", "Nursultan Nazarbayev KZ>TR unspecified 2018-04 completed")]
    [InlineData("en", "French Foreign Minister Jean-Yves Le Drian's own visit to Canberra, planned for June, is now off.", "Jean-Yves Le Drian FR>AU unspecified 2025-06 cancelled")]
    [InlineData("en", "Indonesian President Prabowo Subianto will leave for Peru for the APEC summit, then Brazil for the G20 summit, and finally Britain.", "Prabowo Subianto ID>BR attendance - planned; Prabowo Subianto ID>GB")]
    [InlineData("id", "Dari Amerika Serikat, tempat ia dijadwalkan menemui Presiden Donald Trump pada Rabu (21/5), Presiden Prabowo Subianto akan bertolak ke Peru untuk KTT APEC, lalu Brasil untuk KTT G20, dan terakhir Inggris.", "Prabowo Subianto ID>BR attendance - planned; Prabowo Subianto ID>GB unspecified - planned; Prabowo Subianto ID>PE attendance - planned")]
    [InlineData("id", "Presiden Prabowo Subianto menutup lawatan dua harinya ke Tiongkok dengan bertemu Perdana Menteri Li Qiang, Minggu (18/5). Ini merupakan lawatan kenegaraan pertama Prabowo sejak dilantik 20 Oktober lalu.", "Prabowo Subianto ID>CN state 2025-05-17..2025-05-18 completed")]
    [InlineData("vi", "Rời Hà Nội trưa 15/5, Chủ tịch Trung Quốc Tập Cận Bình tiếp tục chuyến công du Đông Nam Á với chặng dừng chân tại Malaysia (15 - 17/5) và Campuchia (17 - 18/5).", "Tập Cận Bình CN>KH unspecified 2025-05-17..2025-05-18 completed; Tập Cận Bình CN>MY unspecified 2025-05-15..2025-05-17 completed")]
    [InlineData("vi", "Đây là lần thứ tư Chủ tịch Trung Quốc Tập Cận Bình thăm Việt Nam, sau các chuyến thăm vào tháng 11/2015, tháng 11/2017 và tháng 12/2023.", "Tập Cận Bình CN>VN unspecified 2017-11 completed")]
    [InlineData("vi", "Thủ tướng Ấn Độ Narendra Modi lên đường tới Ba Lan ngày 12/5, rồi từ đó đi tàu hỏa sang Kiev gặp Tổng thống Ukraine Volodymyr Zelensky vào ngày 14/5.", "Narendra Modi IN>UA unspecified 2025-05-14 completed")]
    [InlineData("vi", "Ngày 12/5, Thủ tướng Quốc vụ viện Trung Quốc Lý Cường thăm Việt Nam. Người tiền nhiệm Lý Khắc Cường từng thăm Việt Nam vào tháng 10/2013.", "Lý Khắc Cường CN>VN unspecified 2013-10 completed")]
    public void Journeys(string language, string text, string visits) => Assert.Contains(visits, Told.Visits(text, language), StringComparison.Ordinal);

    [Theory]
    [InlineData("vi", "Thủ tướng Malaysia Anwar Ibrahim thăm Ấn Độ ngày 12/5. Đây sẽ là chuyến thăm Ukraine đầu tiên của một Thủ tướng Ấn Độ.", "Anwar Ibrahim MY>IN unspecified 2025-05-12 completed")]
    [InlineData("en", "NEW DELHI: Indian Prime Minister Narendra Modi touched down at Vnukovo airport in Moscow on Monday, where First Deputy Prime Minister Denis Manturov was on hand to greet him.", "Narendra Modi IN>RU unspecified 2025-05-19 completed")]
    public void No_others(string language, string text, string visits) => Assert.Equal(visits, Told.Visits(text, language));

    [Theory]
    [InlineData("en", "Indian Prime Minister Narendra Modi flew to Vienna on Monday. He was met on arrival by Foreign Minister Alexander Schallenberg of Austria, and dined with Chancellor Karl Nehammer the same night.", "Karl Nehammer + Narendra Modi meeting 2025-05-19")]
    [InlineData("en", "Australian Prime Minister Scott Morrison had been received at the Elysee by French President Emmanuel Macron in March, and the two countries' ministers issued a joint statement on 12 May.", "Emmanuel Macron + Scott Morrison reception 2025-03")]
    [InlineData("en", "As part of his visit to Türkiye, Kassym-Jomart Tokayev will hold talks with Recep Tayyip Erdoğan. The council met in April 2018 during the visit of Nursultan Nazarbayev. In November 2021 the two Presidents met in Istanbul.", "Kassym-Jomart Tokayev + Recep Tayyip Erdoğan meeting 2021-11")]
    [InlineData("id", "Presiden Prabowo Subianto bertemu Perdana Menteri China Li Qiang pada Minggu (18/5). Sehari sebelumnya, mantan Menteri Pertahanan itu disambut Presiden China Xi Jinping.", "Prabowo Subianto + Xi Jinping reception 2025-05-17")]
    [InlineData("en", "Russian President Vladimir Putin and Indian Prime Minister Narendra Modi were in the Kremlin. On Tuesday the two leaders sat for formal talks.", "Narendra Modi + Vladimir Putin talks 2025-05-20")]
    public void Meetings(string language, string text, string meetings) => Assert.Contains(meetings, Told.Meetings(text, language), StringComparison.Ordinal);

    // The days of a guest are not those on which two others met.
    [Fact]
    public void Days_of_a_guest_are_his_own() => Assert.Contains(
        "Antony Blinken + Chris Hipkins meeting 2025-05;",
        Told.Meetings("Indian Prime Minister Narendra Modi visited Papua New Guinea on Monday.\n\nNew Zealand's prime minister, Chris Hipkins, met US Secretary of State Antony Blinken. Modi met Prime Minister James Marape of Papua New Guinea.", "en"),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("vi", "Tháng 8/2024, chỉ ba tuần sau khi được bầu, Tổng Bí thư Tô Lâm thăm Trung Quốc. Hai nước đã ký 16 văn kiện hợp tác.", "documents CN,VN signed 2024-08 x16")]
    [InlineData("en", "ASEAN and New Zealand issued a joint leaders' vision statement on Sunday.", "joint-statement ASEAN,NZ adopted 2025-05-18")]
    public void Agreements(string language, string text, string agreements) => Assert.Contains(agreements, Told.Agreements(text, language), StringComparison.Ordinal);
}
