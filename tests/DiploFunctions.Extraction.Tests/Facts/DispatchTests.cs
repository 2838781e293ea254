using Xunit;

namespace DiploFunctions.Extraction.Tests.Facts;

/// <summary>What only several sentences of a dispatch tell together: returns, next legs, sides led, chairs, guests at home.</summary>
public sealed class DispatchTests
{
    [Theory]
    [InlineData(
        "en",
        "Sri Lankan President Anura Kumara Dissanayake returned home on Tuesday from Vietnam, wrapping up a three-day state visit that began on Sunday. In Hanoi he held talks with President Luong Cuong.",
        "Anura Kumara Dissanayake LK>VN state 2025-05-18..2025-05-20 completed")]
    [InlineData(
        "en",
        "\"I spoke to Ukrainian President Volodymyr Zelenskyy last night,\" Norwegian Prime Minister Jonas Gahr Støre told reporters after returning from Tirana on 3 May 2025.",
        "Jonas Gahr Støre NO>AL unspecified")]
    [InlineData(
        "en",
        "SANTIAGO, May 20 - Chilean President Gabriel Boric received Jordanian Foreign Minister Ayman Safadi on Monday. The minister, who arrived on Sunday, travels to Buenos Aires on Wednesday.",
        "Ayman Safadi JO>CL unspecified 2025-05-18 completed")]
    [InlineData(
        "en",
        "BELGRADE, May 20 - Portuguese President Marcelo Rebelo de Sousa began a two-day visit to Serbia on Monday. Rebelo de Sousa is to fly to Novi Sad on Tuesday.",
        "Marcelo Rebelo de Sousa PT>RS unspecified 2025-05-19..2025-05-20 completed")]
    [InlineData(
        "en",
        "Canadian Prime Minister Mark Carney travelled to Washington on 6 May 2025 for talks with US President Donald Trump and to Rome on 18 May 2025 for the inauguration of the Pope.",
        "Mark Carney CA>IT attendance 2025-05-18 completed")]
    [InlineData(
        "en",
        "HAVANA, May 20 - Cuban President Miguel Díaz-Canel welcomed Vietnamese Party chief To Lam on Monday. To Lam had flown in from New York, where he attended the UN General Assembly.",
        "To Lam VN>US attendance")]
    [InlineData(
        "en",
        "MUSCAT, May 20 - Omani Sultan Haitham bin Tarik on Monday hosted a lunch in honour of Kazakh President Kassym-Jomart Tokayev. Tokayev's state visit, the first by a Kazakh leader, ends on Wednesday.",
        "Kassym-Jomart Tokayev KZ>OM state 2025-05-19 completed")]
    [InlineData(
        "id",
        "Presiden Prabowo Subianto memulai lawatannya di Abu Dhabi pada Rabu (9/4/2025), lalu ke Ankara, sebelum berakhir di Amman pada Senin (14/4/2025). Ia kembali ke Jakarta pada 15 April.",
        "Prabowo Subianto ID>AE unspecified 2025-04-09 completed")]
    [InlineData("id", "Menteri Luar Negeri RI Sugiono mengakhiri kunjungan kerja dua harinya di Kenya pada Selasa (20/5/2025). Ia puas.", "Sugiono ID>KE working 2025-05-19..2025-05-20 completed")]
    [InlineData("vi", "Bộ trưởng Ngoại giao Kenya Musalia Mudavadi dự hội nghị ở Hà Nội từ ngày 12 đến 14/5/2025, nhưng chuyến đi bị hủy do bão. Hai bên bàn về thương mại.", "Musalia Mudavadi KE>VN attendance 2025-05-12..2025-05-14 cancelled")]
    public void Visits(string language, string text, string expected) => Assert.Contains(expected, Told.Visits(text, language), StringComparison.Ordinal);

    [Theory]
    [InlineData(
        "id",
        "Wakil Menteri Luar Negeri RI Arrmanatha Nasir memimpin delegasi Indonesia pada Konsultasi Bilateral dengan Chile di Santiago, Jumat (16/5/2025). Delegasi Chile dipimpin Wakil Menteri Luar Negeri Gloria de la Fuente.",
        "Arrmanatha Nasir + Gloria de la Fuente dialogue 2025-05-16")]
    [InlineData(
        "id", "Komisi bersama Indonesia-Kenya digelar di Jakarta, Senin (19/5/2025), dipimpin Menlu RI Sugiono dan Menlu Kenya Musalia Mudavadi.", "Musalia Mudavadi + Sugiono dialogue 2025-05-19")]
    [InlineData(
        "en",
        "The second session was co-chaired on 6 May 2025 by Ghanaian Foreign Minister Samuel Okudzeto Ablakwa and Kenyan Foreign Minister Musalia Mudavadi.",
        "Musalia Mudavadi + Samuel Okudzeto Ablakwa dialogue 2025-05-06")]
    [InlineData(
        "en", "Kenyan President William Ruto visited former Indonesian President Megawati Soekarnoputri at her home in Jakarta on 5 May 2025.", "Megawati Soekarnoputri + William Ruto meeting 2025-05-05")]
    [InlineData(
        "vi",
        "Ngày 5/5/2025, Thủ tướng Việt Nam Phạm Minh Chính đã gặp Chủ tịch Thượng viện Dominica Ricardo de los Santos và Chủ tịch Hạ viện Dominica Alfredo Pacheco.",
        "Alfredo Pacheco + Phạm Minh Chính meeting 2025-05-05; Phạm Minh Chính + Ricardo de los Santos meeting 2025-05-05")]
    [InlineData("id", "Selain Presiden Prabowo Subianto, tamu dari Kenya itu juga bertemu Ketua DPR RI Puan Maharani pada 5 Mei 2025.", "")]
    public void Meetings(string language, string text, string expected) => Assert.Equal(expected, Told.Meetings(text, language));
}
