using DiploFunctions.Model;

namespace DiploFunctions.Tests;

/// <summary>Facts for tests; all of it invented. Several projects of tests share them.</summary>
internal static partial class Told
{
    public static Visit Visit(
        string name = "Ana Lim",
        string? from = "VN",
        string to = "KZ",
        string? start = "2025-05-05",
        VisitKind kind = VisitKind.State,
        VisitStatus status = VisitStatus.Completed,
        string? place = "Astana") => new()
        {
            Visitor = new Person(name, "President", from is null ? null : Party.Of(from)),
            To = Party.Of(to),
            Start = Date(start),
            Kind = kind,
            Status = status,
            Place = place,
            Confidence = 0.9,
            Evidence = new Evidence($"{name} visits", 0, name.Length + 7),
        };

    public static Meeting Meeting(string first = "Ana Lim", string second = "Bora Tek", string? date = "2025-05-06", MeetingKind kind = MeetingKind.Talks) => new()
    {
        Participants = [new Person(first, null, Party.Of("VN")), new Person(second, null, Party.Of("KZ"))],
        Date = Date(date),
        Kind = kind,
        Evidence = new Evidence($"{first} meets", 20, first.Length + 6),
    };

    public static Agreement Agreement(
        string subject = "trade",
        string[]? parties = null,
        string? date = "2025-05-06",
        AgreementKind kind = AgreementKind.Mou,
        AgreementStatus status = AgreementStatus.Signed) => new()
        {
            Kind = kind,
            Parties = [.. (parties ?? ["VN", "KZ"]).Select(Party.Of)],
            Subject = subject,
            Date = Date(date),
            Status = status,
            Evidence = new Evidence($"on {subject}", 40, subject.Length + 3),
        };

    private static PartialDate? Date(string? text) => PartialDate.TryParse(text, out var date) ? date : null;
}
