using Xunit;

namespace DiploFunctions.Extraction.Tests.Facts;

/// <summary>What a sentence leaves to those before it: the place, the day, the country, who leads.</summary>
public sealed class ToldElsewhereTests
{
    [Theory]
    [InlineData("id", "Kanselir Jerman Olaf Scholz datang ke Brasilia pada Senin (19/5). Pada 1 Mei, Presiden Jerman Frank-Walter Steinmeier menghadiri pelantikan Lula di kota yang sama.", "Frank-Walter Steinmeier DE>BR attendance 2025-05-01 completed")]
    [InlineData("en", "German Chancellor Olaf Scholz came to Brasilia on Monday. On 1 May German President Frank-Walter Steinmeier attended an inauguration in the same city.", "Frank-Walter Steinmeier DE>BR attendance 2025-05-01 completed")]
    [InlineData("id", "Kanselir Jerman Olaf Scholz datang ke Brasilia pada Senin (19/5). Kunjungan terakhir seorang kanselir Jerman dilakukan Angela Merkel pada Agustus 2015.", "Angela Merkel DE>BR unspecified 2015-08 completed")]
    [InlineData("en", "German Chancellor Olaf Scholz came to Brasilia on Monday. The last visit by a German chancellor was made by Angela Merkel in August 2015.", "Angela Merkel DE>BR unspecified 2015-08 completed")]
    [InlineData("id", "Kanselir Jerman Olaf Scholz mengunjungi Argentina dan Chile. Lawatan tersebut dimulai pada Sabtu (17/5) di Buenos Aires.", "Olaf Scholz DE>AR unspecified 2025-05-17 completed")]
    [InlineData("en", "Indian Prime Minister Narendra Modi was in Papua New Guinea on 11 and 12 May for a summit of the forum.\n\nOn 16 May, South Korean President Yoon Suk Yeol opened a summit in Seoul. Vanuatu's Prime Minister Ishmael Kalsakau was among the leaders who made the journey.", "Ishmael Kalsakau VU>KR attendance")]
    [InlineData("en", "US President Joe Biden was to have visited Kenya on 12 May.", "Joe Biden US>KE unspecified 2025-05-12 cancelled")]
    [InlineData("en", "Botswanan President Mokgweetsi Masisi met Kenyan President William Ruto in Gaborone on Monday. Botswana's foreign minister Lemogang Kwape signed a treaty. Ruto invited Mr Masisi to Nairobi. The Botswana leader last came to Kenya in November 2019.", "Mokgweetsi Masisi BW>KE unspecified 2019-11 completed")]
    [InlineData("en", "Kenyan Foreign Minister Musalia Mudavadi had travelled to Gaborone on May 10, two days ahead of the president.", "Musalia Mudavadi KE>BW unspecified 2025-05-10 completed")]
    [InlineData("id", "Dari Rio, Presiden Prabowo Subianto melanjutkan penerbangan ke London untuk bertemu Raja Charles III pada Kamis (15/5), lalu ke Abu Dhabi.", "Prabowo Subianto ID>AE unspecified")]
    public void Visits(string language, string text, string visits) => Assert.Contains(visits, Told.Visits(text, language), StringComparison.Ordinal);

    [Fact]
    public void A_country_that_joined_did_not_travel() => Assert.Empty(Told.Visits("Swedish Prime Minister Ulf Kristersson was content. Finland, which joined in April 2023, and Sweden signed a treaty.", "en"));

    [Theory]
    [InlineData("vi", "Tổng thống Kenya William Ruto sẽ thăm Việt Nam vào tháng 6 tới.", "William Ruto KE>VN unspecified 2025-06 planned")]
    [InlineData("id", "Presiden Kenya William Ruto berkunjung ke Indonesia pada Juni mendatang.", "William Ruto KE>ID unspecified 2025-06 planned")]
    [InlineData("en", "Kenyan President William Ruto visits Ghana next June.", "William Ruto KE>GH unspecified 2025-06 planned")]
    [InlineData("vi", "Tổng thống Kenya William Ruto đã thăm Việt Nam vào tháng 4.", "William Ruto KE>VN unspecified 2025-04 completed")]
    public void The_next_month_of_a_name_is_to_come(string language, string text, string visits) => Assert.Equal(visits, Told.Visits(text, language));

    [Theory]
    [InlineData("id", "Presiden Argentina Alberto Fernández menerima Ketua Majelis Nasional Vuong Dinh Hue. Presiden Argentina menyatakan akan senang mengunjungi Hanoi apabila jadwal memungkinkan.")]
    [InlineData("en", "Argentine President Alberto Fernández said he would be happy to visit Hanoi.")]
    public void Wishes_are_no_visits(string language, string text) => Assert.Empty(Told.Visits(text, language));

    [Theory]
    [InlineData("en", "Kenyan President William Ruto was in Botswana. On Wednesday, the Speaker of Botswana's National Assembly, Phandu Skelemani, called on the President at his hotel.", "Phandu Skelemani + William Ruto meeting 2025-05-14")]
    [InlineData("id", "Menteri Pertahanan Vietnam Phan Van Giang bertemu Menteri Pertahanan India Rajnath Singh. Keduanya membahas kemitraan sampai 2030.", "Phan Van Giang + Rajnath Singh meeting -")]
    [InlineData("en", "German Chancellor Olaf Scholz held talks with President Luiz Inácio Lula da Silva in Brasilia on Monday.\n\nOn 1 January German President Frank-Walter Steinmeier had attended an inauguration there.\n\nBrazilian Environment Minister Marina Silva met German minister Svenja Schulze on the same day.", "Marina Silva + Svenja Schulze meeting 2025-05-19")]
    public void Meetings(string language, string text, string meetings) => Assert.Contains(meetings, Told.Meetings(text, language), StringComparison.Ordinal);

    [Theory]
    [InlineData("en", "Hanoi (VNA) - President Nguyen Xuan Phuc paid a state visit to Oman from May 6 to 8 and an official visit to Jordan from May 8 to 10. Jordan and Jordan again.\n\nIn Muscat, President Phuc held talks with Sultan Haitham bin Tarik on May 7.\n\nLater that day, the Vietnamese leader received Deputy Prime Minister Fahd bin Mahmoud Al Said.\n\nThe two sides issued a joint statement the same day.", "joint-statement OM,VN adopted 2025-05-07")]
    [InlineData("id", "Kunjungan Presiden Nguyen Minh Triet ke Argentina pada April 2010, ketika kedua negara menetapkan Kemitraan Komprehensif, dan kunjungan Presiden Mauricio Macri ke Vietnam pada 2019 dikenang.", "partnership comprehensive AR,VN adopted 2010-04")]
    [InlineData("en", "Finland, which joined in April 2023, and Sweden signed a defence agreement in December 2024.", "agreement FI,SE signed 2024-12")]
    [InlineData("vi", "Nhân dịp Đối thoại Chiến lược Việt Nam - Anh, hai bên đã ký gia hạn Bản ghi nhớ về phòng, chống mua bán người; hai bên hướng tới hội nghị vào tháng 6 tới.", "mou GB,VN signed -")]
    public void Agreements(string language, string text, string agreements) => Assert.Contains(agreements, Told.Agreements(text, language), StringComparison.Ordinal);
}
