using System.Globalization;
using DiploFunctions.Model;
using static DiploFunctions.Digest.Tests.SampleFacts;

namespace DiploFunctions.Digest.Tests;

/// <summary>Whole weeks of a given size, always the same.</summary>
internal static class SampleWeeks
{
    private static readonly string[] Names =
    [
        "Tô Lâm", "Phạm Minh Chính", "Lương Cường", "Bùi Thanh Sơn", "Prabowo Subianto", "Sugiono", "Airlangga Hartarto", "Anwar Ibrahim",
        "Emmanuel Macron", "Miguel Díaz-Canel Bermúdez", "Kassym-Jomart Tokayev", "Shigeru Ishiba", "Lawrence Wong", "Ferdinand Marcos Jr.",
    ];

    private static readonly string[] Offices =
    [
        "Tổng Bí thư Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam", "Perdana Menteri", "Presiden", "Menteri Luar Negeri",
        "Wakil Ketua Majelis Nasional sekaligus ketua kelompok parlemen persahabatan", "Duta Besar",
    ];

    private static readonly string[] Countries = ["ID", "VN", "MY", "SG", "TH", "FR", "KZ", "JP", "CN", "US", "PH", "AU", "IN", "DE"];

    private static readonly string[] Subjects =
    [
        "kerja sama perikanan berkelanjutan dan pemberantasan penangkapan ikan ilegal", "tiêu chuẩn Halal cho nông sản và thực phẩm",
        "mutual visa exemption for holders of ordinary passports", "energi bersih", "hợp tác quốc phòng giai đoạn 2025–2030, bao gồm huấn luyện, công nghiệp quốc phòng và gìn giữ hòa bình",
    ];

    private static readonly string[] Titles =
    [
        "Presiden menyambut tamu negara di Istana Merdeka dengan upacara kehormatan", "Thủ tướng tiếp Bộ trưởng Ngoại giao các nước ASEAN",
        "Leaders agree to raise trade to 18 billion dollars within three years", "Kunjungan membuka babak baru hubungan kedua negara",
    ];

    /// <summary>About that many facts: half visits, the rest meetings and agreements; a sixth of the visits lie ahead.</summary>
    public static DigestInput Of(int facts, string language)
    {
        var visits = Enumerable.Range(0, facts / 2).Select(VisitOf).DistinctBy(v => v.Fact.Id).ToList();
        var meetings = Enumerable.Range(0, facts - (facts / 2) - (facts / 4)).Select(MeetingOf).DistinctBy(m => m.Fact.Id).ToList();
        var agreements = Enumerable.Range(0, facts / 4).Select(AgreementOf).DistinctBy(a => a.Fact.Id).ToList();
        return Input(language, visits, meetings, agreements, articles: (facts / 3) + 2) with
        {
            Previous = facts > 5 ? new DigestFigures(9, 4, 7, 6, 21) : null,
        };
    }

    private static MergedFact<Visit> VisitOf(int i)
    {
        var planned = i % 6 == 2;
        var start = new DateOnly(2025, 5, planned ? 22 : 8).AddDays(i % 9);
        var kinds = Enum.GetValues<VisitKind>();
        return Told(
            new Visit
            {
                Visitor = new Person(NameOf(i), i % 5 == 4 ? null : Offices[i % Offices.Length], Party.Of(Countries[(i + 1) % Countries.Length])),
                To = Party.Of(Countries[i * i % Countries.Length]),
                Place = i % 3 == 0 ? "Jakarta" : null,
                Kind = kinds[i % kinds.Length],
                Status = planned ? VisitStatus.Planned : (VisitStatus)(1 + (i % 3)),
                Start = i % 7 == 6 ? PartialDate.Of(2025, 5) : PartialDate.Of(start),
                End = i % 2 == 0 && i % 7 != 6 ? PartialDate.Of(start.AddDays(i % 5)) : null,
                Occasion = i % 4 == 1 ? "Konferensi Tingkat Tinggi ke-46 ASEAN" : null,
                Evidence = new Evidence("kutipan", 0, 7),
            },
            SourcesOf(i));
    }

    private static MergedFact<Meeting> MeetingOf(int i)
    {
        var kinds = Enum.GetValues<MeetingKind>();
        var meeting = Meeting(NameOf(i), NameOf(i + 5), i % 6 == 5 ? null : $"2025-05-{12 + (i % 7):D2}");
        return Told(meeting with { Kind = kinds[i % kinds.Length], Place = i % 2 == 0 ? "Istana Merdeka, Jakarta" : null }, SourcesOf(i + 3));
    }

    private static MergedFact<Agreement> AgreementOf(int i)
    {
        var kinds = Enum.GetValues<AgreementKind>();
        var kind = kinds[i % kinds.Length];
        var agreement = Agreement(
            i < Subjects.Length ? Subjects[i] : $"{Subjects[i % Subjects.Length]} ({i})",
            kind,
            kind == AgreementKind.Partnership ? (PartnershipLevel)(i % 3) : null,
            i % 5 == 4 ? "2025" : $"2025-05-{12 + (i % 7):D2}",
            [Countries[i % Countries.Length], Countries[(i + 3) % Countries.Length]]);
        return Told(
            agreement with { Status = (AgreementStatus)(i % 4), Count = kind == AgreementKind.Documents ? i + 6 : null },
            SourcesOf(i + 7));
    }

    private static string NameOf(int i) => i < Names.Length ? Names[i] : $"{Names[i % Names.Length]} {(char)('A' + (i / Names.Length))}.";

    private static FactSource[] SourcesOf(int i) =>
        [.. Enumerable.Range(i, 1 + (i % 5 == 0 ? 4 : i % 2)).Select(n => n % 30)
            .Select(n => Source(
                $"article-{n.ToString("D3", CultureInfo.InvariantCulture)}",
                published: n % 9 == 8 ? "2025-05-02" : $"2025-05-{12 + (n % 7):D2}",
                received: $"2025-05-{12 + (n % 7):D2}T05:00:00Z",
                title: Titles[n % Titles.Length],
                url: n % 8 == 7 ? null : $"https://example.org/berita/{n}"))];
}
