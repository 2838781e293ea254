using Xunit;

namespace DiploFunctions.Extraction.Tests.Facts;

/// <summary>Groups of whom a sentence goes on, relative clauses, numbers that are no days, and whose occasion it is, in the press of Indonesia and Vietnam.</summary>
public sealed class GroupsAndRoundsTests
{
    [Theory]
    [InlineData("id", "Presiden Kenya William Ruto, Presiden Uganda Yoweri Museveni, dan Perdana Menteri Ethiopia Abiy Ahmed tiba di Arusha pada 10 Mei 2025. Mereka bertemu Presiden Tanzania Samia Suluhu Hassan.", "Abiy Ahmed + Samia Suluhu Hassan meeting 2025-05-10; Samia Suluhu Hassan + William Ruto meeting 2025-05-10; Samia Suluhu Hassan + Yoweri Museveni meeting 2025-05-10")]
    [InlineData("id", "Presiden Kenya William Ruto dan Presiden Uganda Yoweri Museveni tiba di Arusha pada 10 Mei 2025. Mereka bertemu Presiden Tanzania Samia Suluhu Hassan.", "Samia Suluhu Hassan + William Ruto meeting 2025-05-10; Samia Suluhu Hassan + Yoweri Museveni meeting 2025-05-10")]
    [InlineData("vi", "Tổng thống Kenya William Ruto và Tổng thống Uganda Yoweri Museveni đã tới Hà Nội hôm 15/5/2025. Cả hai được Tổng Bí thư Tô Lâm tiếp.", "Tô Lâm + William Ruto reception 2025-05-15; Tô Lâm + Yoweri Museveni reception 2025-05-15")]
    [InlineData("vi", "Ngày 17/5/2025, bên lề lễ nhậm chức của Tổng thống Kenya William Ruto, Tổng thống Ghana John Mahama đã có cuộc gặp với Tổng thống Uganda Yoweri Museveni. Lễ nhậm chức diễn ra ở Nairobi.", "John Mahama + Yoweri Museveni meeting 2025-05-17")]
    [InlineData("vi", "Thủ tướng Nhật Bản Ishiba Shigeru mà Thủ tướng Phạm Minh Chính gặp tại Hà Nội hôm 28/4/2025 cam kết hỗ trợ Việt Nam. Hai nước còn nhiều dư địa hợp tác.", "Ishiba Shigeru + Phạm Minh Chính meeting 2025-04-28")]
    [InlineData("id", "Menteri Luar Negeri, Sugiono, bertemu Menlu Qatar, Mohammed bin Abdulrahman Al Thani, di Doha, Senin (19/5). Mereka membahas Gaza.", "Mohammed bin Abdulrahman Al Thani + Sugiono meeting 2025-05-19")]
    [InlineData("id", "Pertemuan puncak dengan Presiden Amerika Serikat Donald Trump sedang diupayakan. Presiden Korea Selatan Lee Jae-myung berbicara lewat telepon dengan Perdana Menteri Jepang Shigeru Ishiba pada 9 Mei 2025.", "Lee Jae-myung + Shigeru Ishiba call 2025-05-09")]
    [InlineData("id", "Presiden AS Donald Trump menjamu Raja Yordania Abdullah II pada 11 Mei 2025. Seminggu sebelumnya, Trump bertemu Perdana Menteri Israel Benjamin Netanyahu.", "Abdullah II + Donald Trump reception 2025-05-11; Benjamin Netanyahu + Donald Trump meeting 2025-05-04")]
    [InlineData("id", "Pertemuan trilateral antara Menlu China Wang Yi, Menlu Pakistan Ishaq Dar, dan Penjabat Menlu Afghanistan Amir Khan Muttaqi digelar di Kabul pada 10 Mei 2025. Ketiganya membahas perdagangan.", "Amir Khan Muttaqi + Ishaq Dar meeting 2025-05-10; Amir Khan Muttaqi + Wang Yi meeting 2025-05-10; Ishaq Dar + Wang Yi meeting 2025-05-10")]
    [InlineData("id", "Presiden Rusia Vladimir Putin dan Presiden Kongo Denis Sassou-Nguesso akan bertemu di Moskow pada akhir Mei. Putin pernah menerimanya di Saint Petersburg pada Juli 2023.", "Denis Sassou-Nguesso + Vladimir Putin reception 2023-07")]
    [InlineData("id", "Ketua MPR Ahmad Muzani tiba di Kairo pada 17 Mei 2025. Ia bertemu Grand Syekh Al-Azhar Ahmed el-Tayeb.", "Ahmad Muzani + Ahmed el-Tayeb meeting 2025-05-17")]
    public void Who_met_whom_and_when(string language, string text, string expected) => Assert.Equal(expected, Told.Meetings(text, language));

    [Theory]
    [InlineData("vi", "Thủ tướng Slovakia Robert Fico tới Matxcơva dự lễ kỷ niệm 80 năm Ngày Chiến thắng hôm 9/5/2025. Ông về nước trong đêm.", "Robert Fico SK>RU attendance 2025-05-09 completed")]
    [InlineData("vi", "Chuyến thăm Nhật Bản của Tổng thống Hàn Quốc Lee Jae Myung, do vướng lịch họp Quốc hội, đã bị lùi lại sang tháng 7. Lý do khác không được nêu.", "Lee Jae Myung KR>JP unspecified 2025-07 planned")]
    [InlineData("vi", "Ngoại trưởng Iran Abbas Araghchi cho biết sẽ tới Doha trước khi sang Muscat dự vòng đàm phán thứ tư với Mỹ. Vòng trước diễn ra tại Rome.", "Abbas Araghchi IR>OM attendance - planned; Abbas Araghchi IR>QA unspecified - planned")]
    [InlineData("vi", "Phái đoàn do Bộ trưởng Thương mại Indonesia Budi Santoso dẫn đầu đến Hà Nội hôm 12/5/2025. Đoàn có 20 doanh nghiệp.", "Budi Santoso ID>VN unspecified 2025-05-12 completed")]
    [InlineData("vi", "Bộ trưởng Ngoại giao Thái Lan Maris Sangiampongsa cùng phái đoàn tới Tokyo ngày 16/5/2025. Đoàn ở lại hai ngày.", "Maris Sangiampongsa TH>JP unspecified 2025-05-16 completed")]
    [InlineData("vi", "Quốc vương Malaysia Ibrahim Iskandar sẽ sang Nga theo lời mời của Tổng thống Vladimir Putin. Chuyến thăm cấp nhà nước sẽ diễn ra từ ngày 22 đến ngày 24/5.", "Ibrahim Iskandar MY>RU state 2025-05-22..2025-05-24 planned")]
    [InlineData("id", "Raja Malaysia Ibrahim Iskandar akan berkunjung ke Rusia atas undangan Presiden Vladimir Putin. Kunjungan kenegaraan itu akan berlangsung pada 22 hingga 24 Mei.", "Ibrahim Iskandar MY>RU state 2025-05-22..2025-05-24 planned")]
    [InlineData("id", "Selama kunjungan ke Hungaria pada awal Mei, Perdana Menteri Vietnam Pham Minh Chinh bertemu Perdana Menteri Viktor Orban. Kedua negara bersahabat.", "Pham Minh Chinh VN>HU unspecified 2025-05 completed")]
    [InlineData("id", "Menteri Keuangan Indonesia Sri Mulyani Indrawati menghadiri pertemuan menteri keuangan G7 di Banff, Kanada, pada 12-13 Mei 2025. Ia pulang sehari kemudian.", "Sri Mulyani Indrawati ID>CA attendance 2025-05-12..2025-05-13 completed")]
    [InlineData("id", "Wakil Presiden Vietnam Vo Thi Anh Xuan akan memimpin delegasi ke Rwanda dan Maroko dari tanggal 23 hingga 28 Mei. Rombongan berangkat malam hari.", "Vo Thi Anh Xuan VN>MA unspecified 2025-05-23..2025-05-28 planned; Vo Thi Anh Xuan VN>RW unspecified 2025-05-23..2025-05-28 planned")]
    [InlineData("vi", "Thủ tướng Phạm Minh Chính điện đàm với Thủ tướng Mông Cổ Luvsannamsrain Oyun-Erdene chiều 15/5/2025. Hai Thủ tướng nhắc lại kết quả chuyến thăm cấp Nhà nước của Chủ tịch nước tới Mông Cổ tháng 9/2024.", "")]
    [InlineData("vi", "Trong chuyến thăm của Tổng thống Kenya William Ruto, Thủ tướng Phạm Minh Chính đã hội đàm với ông Ruto tại Hà Nội ngày 12/5/2025. Hai bên bàn về thương mại.", "William Ruto KE>VN unspecified 2025-05-12 completed")]
    [InlineData("id", "Perdana Menteri Thailand Paetongtarn Shinawatra bertandang ke Kuala Lumpur pekan depan. Rinciannya belum diumumkan.", "Paetongtarn Shinawatra TH>MY unspecified - planned")]
    public void Who_travels_where_and_when(string language, string text, string expected) => Assert.Equal(expected, Told.Visits(text, language));

    [Theory]
    [InlineData("vi", "Hiệp định biên giới mà Việt Nam và Lào ký năm 1977 là nền tảng của quan hệ hai nước. Biên giới dài hơn 2.300 km.", "agreement LA,VN signed 1977")]
    [InlineData("vi", "Việt Nam và Lào đánh giá việc thực hiện thỏa thuận hợp tác giai đoạn 2018 - 2022 mà hai nước ký tại Huế vào tháng 3/2018. Kết quả khá tốt.", "agreement LA,VN signed 2018-03")]
    [InlineData("id", "Indonesia dan Turki menandatangani sejumlah dokumen kerja sama, antara lain nota kesepahaman tentang energi dan perjanjian tentang pertahanan, di Ankara pada 10 Mei 2025.", "agreement ID,TR signed 2025-05-10; mou ID,TR signed 2025-05-10")]
    [InlineData("vi", "Ngày 20/5/2025, hai Thủ tướng của Việt Nam và Hungary chứng kiến lễ trao các văn kiện hợp tác giữa hai nước: Thỏa thuận về hợp tác hạt nhân; Bản ghi nhớ về thể thao.", "agreement HU,VN signed 2025-05-20; mou HU,VN signed 2025-05-20")]
    [InlineData("id", "Menteri Luar Negeri Belarus Maxim Ryzhenkov bertemu Ketua Parlemen Vietnam Tran Thanh Man pada 1 Mei 2025. Kedua pihak menandatangani perjanjian kerja sama antara kedua badan legislatif.", "agreement BY,VN signed 2025-05-01")]
    [InlineData("id", "Kunjungan Raja Kamboja Norodom Sihamoni ke Beijing ditunda. Presiden Sri Lanka menandatangani sejumlah perjanjian ketika melawat ke Beijing pada April 2025.", "documents CN,LK signed 2025-04")]
    [InlineData("id", "Presiden Joko Widodo berkunjung ke Hanoi pada Januari 2024.\n\nSaat itu, Indonesia dan Vietnam menandatangani nota kesepahaman tentang perikanan. Presiden Vietnam saat itu ialah Vo Van Thuong.", "mou ID,VN signed 2024-01")]
    [InlineData("id", "Wakil Perdana Menteri China He Lifeng dan Menteri Keuangan AS Scott Bessent mencapai kesepakatan penurunan tarif di Jenewa pada 12 Mei 2025. Pasar menyambutnya.", "agreement CN,US agreed 2025-05-12")]
    [InlineData("id", "India dan Selandia Baru mengumumkan dimulainya kembali perundingan perjanjian perdagangan bebas pada 17 Mei 2025. Lima perjanjian lain ditandatangani kedua negara.", "documents IN,NZ signed 2025-05-17 x5")]
    [InlineData("vi", "Việt Nam và Kenya ngày 12/5/2025 công bố khởi động đàm phán Hiệp định thương mại tự do. Hai bên ký Bản ghi nhớ về cà phê.", "mou KE,VN signed 2025-05-12")]
    public void Who_concluded_what_and_when(string language, string text, string expected) => Assert.Equal(expected, Told.Agreements(text, language));
}
