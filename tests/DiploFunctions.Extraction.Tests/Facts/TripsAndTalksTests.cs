using Xunit;

namespace DiploFunctions.Extraction.Tests.Facts;

/// <summary>Trips as a whole, who held the talks, who tells a statement, and what is still to come.</summary>
public sealed class TripsAndTalksTests
{
    [Theory]
    [InlineData("en", "Kenyan President William Ruto left on 12 May for official visits to Belarus and Bulgaria. The trip lasts until 17 May.", "William Ruto KE>BG official 2025-05-12..2025-05-17")]
    [InlineData("id", "Presiden Kenya William Ruto tiba di Beijing pada 12 Mei. Kunjungan itu akan berakhir pada 17 Mei.", "William Ruto KE>CN unspecified 2025-05-12..2025-05-17")]
    [InlineData("vi", "Chủ tịch Quốc hội Trần Thanh Mẫn lên đường ngày 12/5 thăm chính thức Belarus và Bulgaria. Chuyến thăm kéo dài đến ngày 17/5.", "Trần Thanh Mẫn VN>BG official 2025-05-12..2025-05-17")]
    [InlineData("en", "In Singapore, from 12 to 14 May, Kenyan President William Ruto delivered a speech. He had flown to Singapore from Kuala Lumpur.", "William Ruto KE>SG unspecified 2025-05-12..2025-05-14")]
    [InlineData("en", "En route to Singapore, Kenyan President William Ruto will make a brief halt in Kuala Lumpur on 24 May.", "William Ruto KE>MY transit 2025-05-24 planned")]
    [InlineData("id", "Presiden Kenya William Ruto tiba di Bandara Hamburg, Jerman, Kamis (15/5/2025) pukul 17.25 waktu setempat, untuk menghadiri KTT G20.", "William Ruto KE>DE attendance 2025-05-15")]
    [InlineData("en", "Australian Defence Minister Richard Marles arrived in Indonesia on Wednesday after attending the Pacific Islands Forum in Tonga.", "Richard Marles AU>ID unspecified 2025-05-14")]
    [InlineData("en", "Former presidents George W. Bush and Bill Clinton of the United States visited Ghana in 2008 and 1998 respectively.", "Bill Clinton US>GH unspecified 1998")]
    [InlineData("id", "Menlu Selandia Baru Nanaia Mahuta telah lebih dulu ke Beijing pada Maret.", "Nanaia Mahuta NZ>CN unspecified 2025-03")]
    [InlineData("id", "Phnom Penh (ANTARA) - Presiden AS Joe Biden akan tiba Sabtu. Setelah Kamboja ia melanjutkan perjalanan ke Bali untuk KTT G20.", "Joe Biden US>ID attendance - planned")]
    [InlineData("en", "Zambian President Hakainde Hichilema will travel to Angola on Monday. A planned stop in Windhoek was dropped because of other plans, Foreign Minister Stanley Kakubo added.", "Hakainde Hichilema ZM>NA unspecified - cancelled")]
    public void Days_and_kinds_are_those_of_the_trip(string language, string text, string visit) => Assert.Contains(visit, Told.Visits(text, language), StringComparison.Ordinal);

    // The days of one clause are not those of the other, nor those since when somebody holds office.
    [Theory]
    [InlineData("en", "Before heading to Doha, Kenyan President William Ruto visited Romania on 8-10 May.", "William Ruto KE>QA unspecified - completed")]
    [InlineData("id", "Sebelum menuju Doha, Presiden Kenya William Ruto berkunjung ke Rumania pada 8-10 Mei.", "William Ruto KE>QA unspecified - completed")]
    [InlineData("vi", "Trước khi tới Doha, Tổng thống Kenya William Ruto đã thăm Romania từ ngày 8 đến 10/5.", "William Ruto KE>QA unspecified - completed")]
    [InlineData("id", "Perdana Menteri Selandia Baru Chris Hipkins tiba di Beijing, Senin (19/5/2025). Kunjungan Hipkins merupakan lawatan pertamanya ke China sejak menjabat pada Januari.", "Chris Hipkins NZ>CN unspecified 2025-05-19 completed")]
    [InlineData("vi", "Thủ tướng New Zealand Chris Hipkins tới Bắc Kinh ngày 19/5. Đây là chuyến thăm Trung Quốc đầu tiên của ông kể từ khi nhậm chức hồi tháng 1.", "Chris Hipkins NZ>CN unspecified 2025-05-19 completed")]
    [InlineData("vi", "Tổng thống Mỹ Joe Biden kết thúc chuyến công du châu Âu tám ngày, bắt đầu tại Anh rồi sang Brussels dự thượng đỉnh NATO hôm 14/5.", "Joe Biden US>BE attendance 2025-05-14 completed")]
    [InlineData("en", "BELGRADE - Serbian President Aleksandar Vucic hosted Albanian Prime Minister Edi Rama in Novi Sad last month, and the two agreed to meet again in Ohrid on Sunday.", "Edi Rama AL>RS unspecified 2025-04 completed")]
    public void Days_of_another_clause_stay_there(string language, string text, string visit) => Assert.Contains(visit, Told.Visits(text, language), StringComparison.Ordinal);

    [Theory]
    [InlineData("id", "Presiden Serbia Aleksandar Vucic menjamu Perdana Menteri Albania Edi Rama di Novi Sad bulan lalu, dan keduanya sepakat bertemu lagi di Ohrid pada Minggu.", "Aleksandar Vucic + Edi Rama reception 2025-04")]
    [InlineData("id", "Presiden Kenya William Ruto dan Kanselir Jerman Olaf Scholz sepakat memperkuat pendidikan vokasi. Kesepakatan itu dicapai dalam pertemuan bilateral di Kantor Kanselir, Berlin, pada 12 Mei.", "Olaf Scholz + William Ruto meeting 2025-05-12")]
    [InlineData("en", "Greek Prime Minister Kyriakos Mitsotakis, who was not invited, received Kenyan President William Ruto in Athens on Friday.", "Kyriakos Mitsotakis + William Ruto reception 2025-05-16")]
    [InlineData("en", "ULAANBAATAR, May 12 (Montsame). President of Mongolia Ukhnaagiin Khurelsukh held talks with French President Emmanuel Macron.", "Emmanuel Macron + Ukhnaagiin Khurelsukh talks -")]
    [InlineData("en", "Senator the Hon Penny Wong, Minister for Foreign Affairs of Australia\n\nLast month I met President José Ramos-Horta of Timor-Leste in Dili.", "")]
    public void Meetings_are_those_held(string language, string text, string meetings) => Assert.Equal(meetings, Told.Meetings(text, language));

    [Theory]
    [InlineData("en", "Foreign Minister Penny Wong visits Timor-Leste\n\nSenator the Hon Penny Wong, Minister for Foreign Affairs of Australia, 20 May 2025\n\nLast month I met President José Ramos-Horta of Timor-Leste in Dili.", "José Ramos-Horta + Penny Wong meeting 2025-04")]
    [InlineData("en", "Foreign Minister Penny Wong visits Timor-Leste\n\nLast month I met President José Ramos-Horta of Timor-Leste in Dili.", "")]
    public void A_statement_is_told_by_whoever_stands_above_it(string language, string text, string meetings) => Assert.Equal(meetings, Told.Meetings(text, language));

    [Theory]
    [InlineData("en", "Vietnamese Prime Minister Pham Minh Chinh held talks with Chinese Premier Li Qiang in Beijing on 12 May. He also met New Zealand's Prime Minister Christopher Luxon and Barbadian Prime Minister Mia Mottley. Following the talks, the two prime ministers witnessed the signing of four documents.", "documents CN,VN signed 2025-05-12 x4")]
    [InlineData("en", "Kenyan President William Ruto visited Accra on 12 May. In September last year the two countries raised their ties. Kenya and Ghana will sign a plan of action under the partnership that they raised in September last year.", "agreement GH,KE planned 2025-05")]
    [InlineData("id", "Indonesia dan Rusia menandatangani lima perjanjian pada 12 Mei. Penandatanganan dilakukan di istana.\n\nKelima dokumen itu antara lain Nota Kesepahaman di bidang perhutanan.", "mou ID,RU signed 2025-05-12")]
    [InlineData("en", "Kenya and Ghana signed five documents on 12 May. The five texts include a memorandum of understanding on forestry.", "mou GH,KE signed 2025-05-12")]
    [InlineData("id", "Pada 12 Mei, Menlu Retno Marsudi menandatangani Mutual Legal Assistance Treaty dengan Menteri Kehakiman Swiss Simonetta Sommaruga di Bern.", "agreement CH,ID signed 2025-05-12")]
    [InlineData("en", "Chilean President Sebastián Piñera arrived in Italy on Wednesday. In Rome on Thursday the President and Prime Minister Silvio Berlusconi signed an agreement on police cooperation.", "agreement CL,IT signed 2025-05-15")]
    public void Documents_are_of_those_who_signed(string language, string text, string agreement) => Assert.Contains(agreement, Told.Agreements(text, language), StringComparison.Ordinal);

    [Theory]
    [InlineData("id", "Presiden Marcos dari Filipina berada di Jepang untuk kunjungan resmi sejak Rabu (14/5/2025) hingga Minggu (18/5/2025).", "official 2025-05-14..2025-05-18")]
    [InlineData("id", "Presiden Vietnam Nguyen Xuan Phuc mengenang kunjungan resmi yang beliau lakukan ke Selandia Baru pada bulan Maret 2018.", "Nguyen Xuan Phuc VN>NZ official 2018-03")]
    [InlineData("id", "Kunjungan terakhir presiden Kenya ke Ghana berlangsung pada 2014, ketika Uhuru Kenyatta datang ke Accra.", "Uhuru Kenyatta KE>GH unspecified 2014")]
    [InlineData("en", "Argentine President Mauricio Macri visited Madrid on 12 May. His policy has brought guests to Buenos Aires: French President François Hollande and Italian Prime Minister Matteo Renzi both came in February 2016.", "François Hollande FR>AR unspecified 2016-02")]
    [InlineData("en", "New Zealand's Prime Minister Christopher Luxon visited Suva on 12 May. The last New Zealand prime minister to come was Jacinda Ardern, in February 2020.", "Jacinda Ardern NZ>FJ unspecified 2020-02")]
    [InlineData("en", "In February 2017 the European development commissioner, Neven Mimica, travelled to Banjul.", "Neven Mimica EU>GM unspecified 2017-02")]
    [InlineData("en", "Latvian Foreign Minister Baiba Braže visited Moldova on 12 May. Baiba Braže and the Moldovan Foreign Minister, Mihai Popșoi, co-chaired a dialogue. Baiba Braže said that it succeeds. Baiba Braže was happy. On 3 June, the Minister will make a working visit to Bucharest, Romania.", "Baiba Braže LV>RO working 2025-06-03 planned")]
    public void Those_who_were_somewhere_are_found(string language, string text, string visit) => Assert.Contains(visit, Told.Visits(text, language), StringComparison.Ordinal);

    // Who is met on the sidelines of an event has come for it, but the words tell of no journey.
    [Theory]
    [InlineData("en", "Singapore's Minister Vivian Balakrishnan met Chilean Foreign Minister Roberto Ampuero on the margins of the United Nations General Assembly in New York on 12 May.")]
    [InlineData("id", "Menlu Retno Marsudi bertemu Menlu Cile Roberto Ampuero di sela-sela KTT APEC di Lima pada 12 Mei.")]
    [InlineData("en", "Gambian President Yahya Jammeh, who had ruled for 22 years, left for exile in Equatorial Guinea.")]
    public void No_journey_is_told(string language, string text) => Assert.Empty(Told.Visits(text, language));

    [Theory]
    [InlineData("id", "Sultan Brunei Hassanal Bolkiah menerima Perdana Menteri Vietnam Pham Minh Chinh pada 12 Mei. Sultan mengenang kunjungan kenegaraannya ke Vietnam pada bulan Maret 2019, ketika kedua negara mendirikan Kemitraan Komprehensif.", "partnership comprehensive BN,VN adopted 2019-03")]
    [InlineData("id", "Presiden Kenya William Ruto bertemu Presiden Ghana John Mahama di Accra pada 12 Mei. Dalam pernyataan bersama, kedua pemimpin mengecam kekerasan itu.", "joint-statement GH,KE adopted 2025-05-12")]
    [InlineData("vi", "Tổng thống Kenya William Ruto hội đàm với Tổng thống Ghana John Mahama tại Accra ngày 12/5. Trong tuyên bố chung, hai nhà lãnh đạo lên án vụ việc.", "joint-statement GH,KE adopted 2025-05-12")]
    public void Texts_have_the_day_on_which_they_came_about(string language, string text, string agreement) => Assert.Contains(agreement, Told.Agreements(text, language), StringComparison.Ordinal);
}
