using System.Globalization;
using DiploFunctions.Model;
using static DiploFunctions.Digest.Tests.SampleFacts;

namespace DiploFunctions.Digest.Tests;

/// <summary>Whole weeks of a given size, always the same.</summary>
internal static class SampleWeeks
{
    // As of May 2025; what the weeks tell of them never happened.
    private static readonly (string Name, string Office, string Country)[] People =
    [
        ("Tô Lâm", "Tổng Bí thư Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam", "VN"), ("Phạm Minh Chính", "Thủ tướng", "VN"),
        ("Lương Cường", "Chủ tịch nước", "VN"), ("Bùi Thanh Sơn", "Phó Thủ tướng kiêm Bộ trưởng Ngoại giao", "VN"), ("Prabowo Subianto", "Presiden", "ID"),
        ("Sugiono", "Menteri Luar Negeri", "ID"), ("Airlangga Hartarto", "Menteri Koordinator Bidang Perekonomian", "ID"),
        ("Anwar Ibrahim", "Perdana Menteri", "MY"), ("Emmanuel Macron", "Presiden", "FR"),
        ("Miguel Díaz-Canel Bermúdez", "Sekretaris Pertama Partai Komunis sekaligus Presiden", "CU"), ("Kassym-Jomart Tokayev", "Presiden", "KZ"),
        ("Shigeru Ishiba", "Prime Minister", "JP"), ("Lawrence Wong", "Prime Minister", "SG"), ("Ferdinand Marcos Jr.", "President", "PH"),
    ];

    private static readonly string[] Countries = ["ID", "VN", "MY", "SG", "TH", "FR", "KZ", "JP", "CN", "US", "PH", "AU", "IN", "DE"];

    private static readonly string[] Subjects =
    [
        "kerja sama perikanan berkelanjutan dan pemberantasan penangkapan ikan ilegal", "tiêu chuẩn Halal cho nông sản và thực phẩm",
        "mutual visa exemption for holders of ordinary passports", "energi bersih", "hợp tác quốc phòng giai đoạn 2025–2030, bao gồm huấn luyện, công nghiệp quốc phòng và gìn giữ hòa bình",
    ];

    private static readonly string[] Quotes =
    [
        "Presiden menyambut tamunya di Istana Merdeka dan kemudian memimpin pertemuan bilateral kedua delegasi",
        "Hai bên nhất trí nâng cấp quan hệ và giao các bộ xây dựng chương trình hành động trong năm nay",
        "The two ministers signed the memorandum before the guests of honour and spoke to the press",
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
        var articles = facts == 0 ? 2 : (facts / 3) + 8;
        return Input(language, visits, meetings, agreements, articles: articles) with
        {
            Previous = facts == 5 ? null : new DigestFigures(9, 4, 7, 6, 21),
            Rejected = facts > 5 ? 2 : 0,
            Languages = new Dictionary<string, int> { ["id"] = articles - (facts / 6), ["vi"] = facts / 6 },
            EarlierWeeks = [.. EarlierWeeks(facts == 0 ? 20 : facts)],
            Histories = visits.Where((_, i) => i % 16 == 3).ToDictionary(v => v.Id, HistoryOf),
            Links = new DigestLinks(
                new Uri("https://facts.example.org/api/visits?status=planned"),
                new Uri("https://facts.example.org/api/visits"),
                new Uri("https://facts.example.org/api/agreements"),
                new Uri("https://facts.example.org/api/meetings"))
            {
                Changed = new DigestLinks(
                    Visits: new Uri("https://facts.example.org/api/visits?updatedSince=2025-05-11T17:00:00Z"),
                    Agreements: new Uri("https://facts.example.org/api/agreements?updatedSince=2025-05-11T17:00:00Z")),
            },
        };
    }

    private static IEnumerable<WeekCount> EarlierWeeks(int facts)
    {
        var week = Week;
        for (var i = 1; i < 12; i++)
        {
            week = week.Previous;
            yield return new WeekCount(week, facts * (3 + (i * 5 % 7)) / 12, facts * (1 + (i * 3 % 5)) / 16);
        }
    }

    // An article from before the week told the visit; one of the week moved it, called it off or found another place.
    private static IReadOnlyList<HistoryEntry> HistoryOf(MergedFact<Visit> visit)
    {
        FieldChange[] changes = (visit.Id[^1] % 3) switch
        {
            0 => [new FieldChange("start", "2025-05-09", visit.Fact.Start?.ToString())],
            1 => [new FieldChange("status", "planned", "cancelled")],
            _ => [new FieldChange("status", "planned", "completed"), new FieldChange("place", "Bandung", "Jakarta")],
        };
        return [new HistoryEntry("earlier", PartialDate.Of(2025, 5), [new FieldChange("status", null, "planned")]), new HistoryEntry(visit.Sources[0].ArticleId, null, changes)];
    }

    private static MergedFact<Visit> VisitOf(int i)
    {
        var planned = i % 6 == 2;
        var start = new DateOnly(2025, 5, planned ? 22 : 8).AddDays(i % 9);
        var kinds = Enum.GetValues<VisitKind>();
        return Told(
            new Visit
            {
                Visitor = PersonOf(i, withOffice: i % 5 != 4),
                To = HostOf(i),
                Place = i % 3 == 0 ? "Jakarta" : null,
                Kind = kinds[i % kinds.Length],
                Status = planned ? VisitStatus.Planned : (VisitStatus)(1 + (i % 3)),
                Start = i % 7 == 6 ? PartialDate.Of(2025, 5) : PartialDate.Of(start),
                End = i % 2 == 0 && i % 7 != 6 ? PartialDate.Of(start.AddDays(i % 5)) : null,
                Occasion = i % 4 == 1 ? "Konferensi Tingkat Tinggi ke-46 ASEAN" : null,
                Confidence = i % 13 == 12 ? 0.6 : 0.9,
                Evidence = new Evidence("kutipan", 0, 7),
            },
            SourcesOf(i)) with
        { Conflicts = i % 10 == 5 ? [ConflictOf(i, start)] : [] };
    }

    private static Conflict ConflictOf(int i, DateOnly start)
    {
        var told = SourcesOf(i);
        return new Conflict("start", [new ConflictValue($"{start:yyyy-MM-dd}", [told[0].ArticleId]), new ConflictValue($"{start.AddDays(1):yyyy-MM-dd}", [told[1].ArticleId])]);
    }

    private static MergedFact<Meeting> MeetingOf(int i)
    {
        var kinds = Enum.GetValues<MeetingKind>();
        var meeting = Meeting(date: i % 6 == 5 ? null : $"2025-05-{12 + (i % 7):D2}") with
        {
            Participants = [PersonOf(i, withOffice: true), PersonOf(i + 5, withOffice: true)],
            Kind = kinds[i % kinds.Length],
            Place = i % 2 == 0 ? "Istana Merdeka, Jakarta" : null,
        };
        return Told(meeting, SourcesOf(i + 3));
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

    private static Person PersonOf(int i, bool withOffice)
    {
        var (name, office, country) = People[i % People.Length];
        return new Person(i < People.Length ? name : $"{name} {(char)('A' + (i / People.Length))}.", withOffice ? office : null, Party.Of(country));
    }

    // Nobody visits their own country.
    private static Party HostOf(int i)
    {
        var host = i * i % Countries.Length;
        return Party.Of(Countries[Countries[host] == People[i % People.Length].Country ? (host + 3) % Countries.Length : host]);
    }

    private static FactSource[] SourcesOf(int i) =>
        [.. Enumerable.Range(i, 1 + (i % 5 == 0 ? 4 : i % 2)).Select(n => n % 30)
            .Select(n => Source(
                $"article-{n.ToString("D3", CultureInfo.InvariantCulture)}",
                published: n % 9 == 8 ? "2025-05-02" : $"2025-05-{12 + (n % 7):D2}",
                received: $"2025-05-{12 + (n % 7):D2}T05:00:00Z",
                title: Titles[n % Titles.Length],
                url: n % 8 == 7 ? null : $"https://example.org/berita/{n}",
                quote: Quotes[n % Quotes.Length]))];
}
