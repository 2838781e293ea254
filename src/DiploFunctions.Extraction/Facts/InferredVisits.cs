using DiploFunctions.Extraction.Recognition.People;
using DiploFunctions.Extraction.Text;
using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Facts;

/// <summary>Visits that no word of travel tells: whoever meets a host at home has travelled there.</summary>
internal static class InferredVisits
{
    private const double AtTheHosts = 0.6;
    private const double InTheParty = 0.5;

    public static IEnumerable<VisitTelling> From(
        ArticleContext context, IReadOnlyList<MeetingTelling> meetings, IReadOnlyList<VisitTelling> told) =>
        From(meetings, told.Where(v => !context.IsBackground(v.End ?? v.Start)).ToLookup(v => (v.To, v.Visitor.Country)));

    private static IEnumerable<VisitTelling> From(IReadOnlyList<MeetingTelling> meetings, ILookup<(Party To, Party? From), VisitTelling> told) =>
        meetings.Where(m => m.Kind != MeetingKind.Call)
            .SelectMany(m => new[] { (Meeting: m, Host: m.First, Guest: m.Second), (Meeting: m, Host: m.Second, Guest: m.First) })
            .Where(x => x.Host.Country is { IsCountry: true } && x.Guest.Country is { } from && from != x.Host.Country)
            .Select(x => AtHome(x.Meeting, x.Host, x.Guest) ?? WithParty(x.Meeting, x.Guest, told[(x.Host.Country!.Value, x.Guest.Country)]))
            .OfType<VisitTelling>();

    private static VisitTelling? AtHome(MeetingTelling meeting, KnownPerson host, KnownPerson guest) =>
        meeting.Country is { } country && country == host.Country && meeting.Kind != MeetingKind.Reception
            ? Telling(meeting, guest, country) with
            {
                City = meeting.Place is { IsCity: true } city ? meeting.Sentence.SpanOf(city) : (Span?)null,
                Start = meeting.Date?.Start,
                Confidence = AtTheHosts,
                Basis = meeting.Basis.By("meeting with a host at home"),
            }
            : null;

    // "told": the visits that lead from the guest's country to the host's. A minister who comes with the head of government and has a meeting of their own has a visit of their own.
    private static VisitTelling? WithParty(MeetingTelling meeting, KnownPerson guest, IEnumerable<VisitTelling> told)
    {
        if (meeting.Country is not null || guest.Offices.Count == 0 || told.Any(v => v.Visitor == guest))
        {
            return null;
        }

        var leader = told.FirstOrDefault(v => v.Visitor != guest && v.IsLeg
            && v.Status is VisitStatus.Completed or VisitStatus.Ongoing && IsWithin(v, meeting.Date?.Start));
        return leader is null ? null : Telling(meeting, guest, leader.To) with
        {
            Status = leader.Status,
            Start = leader.Start,
            End = leader.End,
            Confidence = InTheParty,
            Basis = meeting.Basis.By("meeting of somebody in a visitor's party"),
        };
    }

    private static bool IsWithin(VisitTelling visit, PartialDate? day) =>
        visit.Start is { } start && (day is not { } met || (met.Last >= start.First && met.First <= (visit.End ?? start).Last));

    private static VisitTelling Telling(MeetingTelling meeting, KnownPerson guest, Party to) => new()
    {
        Visitor = guest,
        To = to,
        Kind = VisitKind.Unspecified,
        Status = VisitStatus.Completed,
        Sentence = meeting.Sentence,
        Span = meeting.Span,
        Confidence = AtTheHosts,
        Basis = meeting.Basis,
        IsTold = false,
    };
}
