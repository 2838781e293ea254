using Xunit;

namespace DiploFunctions.Extraction.Tests.Facts;

/// <summary>Who is sent, who leaves, whose stay the days count, and where parliaments and airports are.</summary>
public sealed class SentAndLeavingTests
{
    [Theory]
    [InlineData("en", "Zambia sent Vice President Mutale Nalumango to the summit in Kampala on 12 May.", "Mutale Nalumango ZM>UG attendance 2025-05-12 completed")]
    [InlineData("id", "Zambia mengutus Wakil Presiden Mutale Nalumango ke KTT di Kampala pada 12 Mei.", "Mutale Nalumango ZM>UG attendance 2025-05-12 completed")]
    [InlineData("vi", "Zambia cử Phó Tổng thống Mutale Nalumango dự hội nghị thượng đỉnh tại Kampala ngày 12/5.", "Mutale Nalumango ZM>UG attendance 2025-05-12 completed")]
    [InlineData("en", "Kenyan President William Ruto left Accra on 17 April after a two-day stay.", "William Ruto KE>GH unspecified 2025-04-16..2025-04-17 completed")]
    [InlineData("id", "Setelah merampungkan kunjungan kenegaraan dua hari di Ghana, Presiden Kenya William Ruto bertolak menuju Oslo, Selasa (13/5).", "William Ruto KE>NO unspecified 2025-05-13 completed")]
    [InlineData("en", "Australian Prime Minister Anthony Albanese addressed the Indian parliament on 12 May.", "Anthony Albanese AU>IN unspecified 2025-05-12 completed")]
    [InlineData("en", "Japanese Prime Minister Shigeru Ishiba travels often. The last leg of the tour took him to Phnom Penh on 16 May.", "Shigeru Ishiba JP>KH unspecified 2025-05-16 completed")]
    [InlineData("en", "On 12 May Ghana's President John Mahama welcomed William Ruto, the Kenyan president, to Accra.", "William Ruto KE>GH unspecified 2025-05-12 completed")]
    [InlineData("en", "On the morning of 14 May, on the occasion of his official visit to Laos (13-14 May), Kenyan President William Ruto was received by President Thongloun Sisoulith.", "William Ruto KE>LA official 2025-05-13..2025-05-14 completed")]
    [InlineData("vi", "Đây là chuyến thăm Việt Nam đầu tiên của một Thủ tướng Đức trong 11 năm, sau chuyến thăm của bà Angela Merkel vào tháng 10/2011.", "Angela Merkel DE>VN unspecified 2011-10 completed")]
    [InlineData("vi", "Đây là chuyến thăm Đức đầu tiên của Chủ tịch nước Việt Nam kể từ chuyến thăm của Chủ tịch nước Trương Tấn Sang năm 2015.", "Trương Tấn Sang VN>DE unspecified 2015 completed")]
    [InlineData("vi", "Tổng thống Kenya William Ruto thăm Ghana ngày 5/5, hai tháng sau chuyến thăm Kenya của Tổng thống Ghana John Mahama vào tháng 3.", "John Mahama GH>KE unspecified 2025-03 completed")]
    [InlineData("en", "BEIJING — Kenyan President William Ruto's four-day state visit, which ends today, has borne fruit.", "William Ruto KE>CN state - completed")]
    public void Journeys_are_those_of_whom_the_words_tell(string language, string text, string visit) => Assert.Contains(visit, Told.Visits(text, language), StringComparison.Ordinal);

    [Fact]
    public void Another_pope_of_the_same_name_is_somebody_else() => Assert.Equal(
        "Yohanes Paulus II VA>ID unspecified 1989-10 completed",
        Told.Visits("Pemimpin Gereja terakhir yang datang ke Indonesia adalah Paus Yohanes Paulus II, Oktober 1989. Sebelumnya, Paulus VI singgah di Jakarta pada 3 Desember 1970.", "id"));

    [Theory]
    [InlineData("en", "Kenyan President William Ruto held talks in Accra on 12 May with his host, President John Mahama.", "John Mahama + William Ruto talks 2025-05-12")]
    [InlineData("en", "Malaysian Foreign Minister Mohamad Hasan accompanied Prime Minister Anwar Ibrahim to Manila on 12 May and met Secretary Enrique Manalo of the Philippines.", "Enrique Manalo + Mohamad Hasan meeting 2025-05-12")]
    [InlineData("en", "Kenyan President William Ruto called on Premier Li Qiang of China and on Zhao Leji, chairman of the Standing Committee, on 12 May.", "Li Qiang + William Ruto meeting 2025-05-12; William Ruto + Zhao Leji meeting 2025-05-12")]
    [InlineData("en", "Kenyan President William Ruto arrived in Accra on 12 May. The programme included talks with Vice President Jane Naana Opoku-Agyemang and a courtesy call on President John Mahama of Ghana.", "Jane Naana Opoku-Agyemang + William Ruto talks 2025-05-12; John Mahama + William Ruto meeting 2025-05-12")]
    [InlineData("en", "On Wednesday in New Delhi Prime Minister Narendra Modi met Kenyan President William Ruto at the airport.", "")]
    [InlineData("id", "Presiden Kenya William Ruto disambut Menlu Sugiono di Halim Perdanakusuma, Selasa.", "")]
    [InlineData("id", "Presiden Joko Widodo bertemu Presiden Kenya William Ruto di Seoul, Senin. Keduanya lalu menggelar pertemuan bilateral di Blue House.", "Joko Widodo + William Ruto meeting 2025-05-19")]
    [InlineData("id", "Presiden Kenya William Ruto bertemu Presiden Ghana John Mahama, yang Maret lalu mengirim kembali duta besarnya.", "John Mahama + William Ruto meeting -")]
    public void Those_met_are_people_and_not_places_or_greeters(string language, string text, string meetings) => Assert.Equal(meetings, Told.Meetings(text, language));

    // The place of the sentence before has its words there, and not in the sentence that goes back to it.
    [Theory]
    [InlineData("en", "Kenyan President William Ruto flew on Tuesday, 13 May, with a delegation of ministers, envoys and traders from Nairobi to Accra. He met President John Mahama there.", "William Ruto KE>GH unspecified 2025-05-13 completed")]
    [InlineData("id", "Perdana Menteri India Narendra Modi tiba di Wina Selasa malam dari Moskwa. Di sana ia bertemu Presiden Vladimir Putin.", "Narendra Modi IN>RU")]
    [InlineData("en", "Indian Prime Minister Narendra Modi arrived in Vienna on Tuesday from Moscow. There he had met President Vladimir Putin.", "Narendra Modi IN>RU")]
    [InlineData("vi", "Ngày 14/5, Tổng thống Kenya William Ruto rời Hà Nội, kết thúc chuyến thăm Việt Nam từ ngày 12-14/5 và lên đường thăm chính thức UAE.", "William Ruto KE>AE official - completed")]
    [InlineData("vi", "Ngày 16/5, Thủ tướng Phạm Minh Chính kết thúc chuyến thăm Luxembourg, Hà Lan, Bỉ từ ngày 9 đến 15/5.\n\nTại Hà Lan từ ngày 11-13/5, Thủ tướng hội đàm với Thủ tướng Hà Lan Dick Schoof.", "Phạm Minh Chính VN>NL unspecified 2025-05-11..2025-05-13 completed")]
    [InlineData("id", "Presiden Joko Widodo bertemu Presiden Xi Jinping di Chengdu, Kamis. Kunjungan sebelumnya pada Juli 2022, ketika ia menemui Xi di Beijing sebelum bertolak ke Tokyo.", "Joko Widodo ID>JP unspecified 2022-07 completed")]
    [InlineData("en", "Indian Prime Minister Narendra Modi visited Fiji on Wednesday, closing a ten-day, three-nation trip.", "Narendra Modi IN>FJ unspecified 2025-05-14 completed")]
    public void Places_and_days_told_elsewhere_are_found(string language, string text, string visit) => Assert.Contains(visit, Told.Visits(text, language), StringComparison.Ordinal);

    [Fact]
    public void A_meeting_that_is_yet_to_be_held_is_none() =>
        Assert.Empty(Told.Meetings("JAKARTA - Pertemuan Presiden Joko Widodo dan PM Lee Hsien Loong dalam Leaders' Retreat baru akan digelar Oktober di Singapura.", "id"));

    [Fact]
    public void The_two_prime_ministers_are_not_one_who_is_named_later() => Assert.Contains(
        "documents FJ,IN signed 2025-05-14 x3",
        Told.Agreements("Indian Prime Minister Narendra Modi visited Fiji on 14 May. He was received by his counterpart, Sitiveni Rabuka. The two prime ministers signed three agreements.\n\nNew Zealand Prime Minister Christopher Luxon spoke.", "en"),
        StringComparison.Ordinal);
}
