using DiploFunctions.Model;

namespace DiploFunctions.Digest.Tests;

/// <summary>Facts to make digests of; every part that a test does not name is some plain value.</summary>
internal static class SampleFacts
{
    public static readonly TimeZoneInfo Jakarta = TimeZoneInfo.CreateCustomTimeZone("UTC+7", TimeSpan.FromHours(7), "UTC+7", "UTC+7");

    /// <summary>12 to 18 May 2025.</summary>
    public static readonly IsoWeek Week = IsoWeek.Of(new DateOnly(2025, 5, 14));

    /// <summary>The Monday after it, 07:00 in Jakarta.</summary>
    public static readonly DateTimeOffset After = new(2025, 5, 19, 0, 0, 0, TimeSpan.Zero);

    public static DigestInput Input(
        string language,
        IReadOnlyList<MergedFact<Visit>>? visits = null,
        IReadOnlyList<MergedFact<Meeting>>? meetings = null,
        IReadOnlyList<MergedFact<Agreement>>? agreements = null,
        IReadOnlyList<MergedFact<Visit>>? coming = null,
        int articles = 3) => new()
        {
            Week = Week,
            Language = language,
            TimeZone = Jakarta,
            RenderedAt = After,
            Visits = visits ?? [],
            Meetings = meetings ?? [],
            Agreements = agreements ?? [],
            Coming = coming ?? [],
            Articles = articles,
        };

    public static MergedFact<TFact> Told<TFact>(TFact fact, params FactSource[] sources)
        where TFact : Fact => new(fact, sources is [] ? [Source("a1")] : sources, After);

    public static FactSource Source(
        string id,
        string? published = "2025-05-13",
        string received = "2025-05-13T05:00:00Z",
        string? title = "Judul artikel",
        string? url = "https://example.org/berita",
        string quote = "kutipan") =>
        new(id, title, url, "example.org", Date(published), DateTimeOffset.Parse(received, null), new Evidence(quote, 0, quote.Length));

    public static Visit Visit(
        string visitor = "Tô Lâm",
        string to = "ID",
        string? start = "2025-05-12",
        string? end = null,
        VisitStatus status = VisitStatus.Completed,
        VisitKind kind = VisitKind.State) => new()
        {
            Visitor = new Person(visitor, "Sekretaris Jenderal", Party.Of("VN")),
            To = Party.Of(to),
            Kind = kind,
            Status = status,
            Start = Date(start),
            End = Date(end),
            Evidence = new Evidence("kutipan", 0, 7),
        };

    public static Meeting Meeting(string a = "Prabowo Subianto", string b = "Tô Lâm", string? date = "2025-05-13") => new()
    {
        Participants = [new Person(a, "Presiden Indonesia", Party.Of("ID")), new Person(b, null, Party.Of("VN"))],
        Kind = MeetingKind.Talks,
        Date = Date(date),
        Place = "Jakarta",
        Evidence = new Evidence("kutipan", 0, 7),
    };

    public static Agreement Agreement(
        string subject = "kerja sama perikanan",
        AgreementKind kind = AgreementKind.Mou,
        PartnershipLevel? level = null,
        string? date = "2025-05-13",
        params string[] parties) => new()
        {
            Kind = kind,
            Parties = [.. (parties is [] ? ["VN", "ID"] : parties).Select(Party.Of)],
            Subject = subject,
            Level = level,
            Date = Date(date),
            Evidence = new Evidence("kutipan", 0, 7),
        };

    public static PartialDate? Date(string? text) => PartialDate.TryParse(text, out var date) ? date : null;
}
