using System.Collections.Frozen;
using DiploFunctions.Extraction.Facts.Meetings;
using DiploFunctions.Extraction.Recognition;
using DiploFunctions.Extraction.Recognition.People;
using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Facts.Visits.Indirect;

/// <summary>Visits that no word of travel tells: whoever meets a host at home has travelled there.</summary>
internal sealed class InferredVisits
{
    private const double AtTheHosts = 0.6;
    private const double InThirdCountry = 0.5;
    private const double InTheParty = 0.5;
    private const double AtDateline = 0.5;
    private const string ForeignMinister = "foreign-minister";
    private const string Resident = "ambassador";

    // Of so many tellings of one country's people in another one, some tell the days; more are not looked at.
    private const int MostLeaders = 20;

    // A stay whose last day is untold takes in meetings up to so many days after the first.
    private const int OpenStayDays = 3;
    private const int NearParty = 8;
    private const int NearEvent = 8;

    // So many sentences behind the one that tells of an event, without a date and with one.
    private const int NearbyEvent = 4;
    private const int FarthestEvent = 12;

    private readonly Party? _home;
    private readonly Party? _dateline;

    // A language whose press belongs to no one country.
    private readonly bool _isOfWorld;
    private readonly ArticleContext _context;
    private readonly IReadOnlyList<Gathering> _events;
    private readonly HashSet<KnownPerson> _away = [];
    private readonly FrozenSet<string> _heads;
    private readonly HashSet<(KnownPerson, Party)> _travelled = [];
    private readonly HashSet<Party> _visited;
    private readonly Dictionary<(Party From, Party To), List<VisitTelling>> _leaders = [];

    private InferredVisits(ArticleContext context, ArticleReading reading, IReadOnlyList<VisitTelling> told, IReadOnlyList<Gathering> events)
    {
        (_context, _home, _dateline) = (context, reading.Home, reading.Lexicon.Press is null ? reading.Dateline : null);
        _isOfWorld = reading.Lexicon.Press is null;
        _events = events;
        (_heads, _visited) = (context.Lexicon.HeadOffices, [.. told.Select(v => v.To)]);
        foreach (var visit in told.Where(v => !context.IsBackground(v.End ?? v.Start)))
        {
            _travelled.Add((visit.Visitor, visit.To));
            if (visit.To != _dateline)
            {
                _away.Add(visit.Visitor);
            }

            if (visit is { IsLeg: true, Status: VisitStatus.Completed or VisitStatus.Ongoing, Visitor.Country: { } from })
            {
                AddLeader(from, visit);
            }
        }
    }

    public static IEnumerable<VisitTelling> From(
        ArticleContext context, ArticleReading reading, IReadOnlyList<MeetingTelling> meetings, IReadOnlyList<VisitTelling> told, IReadOnlyList<Gathering> events)
    {
        var inferred = new InferredVisits(context, reading, told, events);
        var pairs = meetings.Where(m => m.Kind != MeetingKind.Call)
            .SelectMany(m => new[] { (Meeting: m, Host: m.First, Guest: m.Second), (Meeting: m, Host: m.Second, Guest: m.First) })
            .Where(x => x.Host.Country is { IsCountry: true } && x.Guest.Country is { } from && from != x.Host.Country && !inferred.IsGuestThere(x.Host, x.Meeting, from))
            .ToList();
        var found = pairs.ConvertAll(x => inferred.AtHome(x.Meeting, x.Host, x.Guest) ?? inferred.Abroad(x.Meeting, x.Host, x.Guest) ?? inferred.AtScene(x.Meeting, x.Host, x.Guest) ?? inferred.AtEvent(x.Meeting, x.Host, x.Guest));
        inferred.NoteLeaders(found);
        return pairs.Select((x, i) => found[i] ?? inferred.WithParty(x.Meeting, x.Host.Country!.Value, x.Guest)).OfType<VisitTelling>();
    }

    // "A arrived in Singapore on Friday. He had dinner with B": who is in the other's country then is nobody's host at home.
    private bool IsGuestThere(KnownPerson host, MeetingTelling meeting, Party there) => host.Country is { } own && _leaders.GetValueOrDefault((own, there))?.Exists(v => v.Visitor == host && IsWithin(v, meeting.Date?.Start)) == true;

    // "President A received President B at the palace in Oslo. Foreign Minister C met his colleague D the same day": D came with B.
    private void NoteLeaders(List<VisitTelling?> found)
    {
        foreach (var visit in found)
        {
            if (visit is { Start.IsWholeDay: true, Visitor.Country: { } from } && visit.Visitor.Offices.Any(_heads.Contains) && !_context.IsBackground(visit.Start))
            {
                AddLeader(from, visit with { End = visit.End ?? visit.Start });
            }
        }
    }

    private void AddLeader(Party from, VisitTelling visit)
    {
        var leaders = _leaders.TryGetValue((from, visit.To), out var list) ? list : _leaders[(from, visit.To)] = [];
        if (leaders.Count < MostLeaders)
        {
            leaders.Add(visit);
        }
    }

    private VisitTelling? AtHome(MeetingTelling meeting, KnownPerson host, KnownPerson guest) =>
        meeting.Country is { } country && country == host.Country && !IsOfParty(meeting, host) && !guest.Offices.Contains(Resident) && (meeting.Kind != MeetingKind.Reception || HasCome(meeting, guest, country))
            ? At(meeting, guest, country) with { Confidence = AtTheHosts, Basis = meeting.Basis.By("meeting with a host at home") }
            : null;

    // "OSLO, 5 May - A met B on Monday": with a host from where the article was written, when it tells of no journey of either. Press that belongs to one country tells of
    // passing guests and of its leaders' meetings abroad alike.
    private VisitTelling? AtScene(MeetingTelling meeting, KnownPerson host, KnownPerson guest) =>
        _dateline is { IsCountry: true } here && here == host.Country && meeting.Country is null && meeting.Date?.Start is not { IsWholeDay: false } && !_context.IsBackground(meeting.Date?.Start)
        && guest.Offices.Any(o => _heads.Contains(o) || o == ForeignMinister) && host.IsHolder && !_away.Contains(host) && !_away.Contains(guest) && !IsLedAway(here, guest, meeting)
            ? At(meeting, guest, here) with { Confidence = AtDateline, Basis = meeting.Basis.By("meeting with a host where the article was written") }
            : null;

    // "The summit is held in Yerevan on 11 and 12 October. PM A received B at his office": B has come for the summit of A's country.
    private VisitTelling? AtEvent(MeetingTelling meeting, KnownPerson host, KnownPerson guest)
    {
        if (_events.Count == 0 || meeting.Place is not null || !host.IsHolder || guest.Offices.Count == 0 || guest.Offices.Contains(Resident) || guest.Country is not { IsCountry: true } from || _visited.Contains(from) || _away.Contains(host)
            || _travelled.Contains((guest, host.Country!.Value)) || _events.LastOrDefault(e => e.Country == host.Country && IsMetAt(e, meeting)) is not { } held)
        {
            return null;
        }

        return Telling(meeting, guest, held.Country) with
        {
            Kind = VisitKind.Attendance,
            City = held.City,
            Start = held.Start ?? meeting.Date?.Start,
            End = held.End,
            Confidence = AtDateline,
            Basis = meeting.Basis.By("meeting with the host of an event"),
        };
    }

    private static bool IsMetAt(Gathering held, MeetingTelling meeting)
    {
        var behind = meeting.Sentence.Number - held.Sentence.Number;
        return behind is >= 0 and <= FarthestEvent && (meeting.Date?.Start is { IsWholeDay: true } day && held.Start is { } first
            ? day.First >= first.First.AddDays(-1) && day.First <= (held.End ?? first).Last
            : behind <= NearbyEvent);
    }

    // "PM A was in Bishkek from 14 to 16 May. Foreign Minister B met C on the 15th": B was with A.
    private bool IsLedAway(Party here, KnownPerson guest, MeetingTelling meeting) => guest.Country is { } abroad && _leaders.GetValueOrDefault((here, abroad))?.Exists(v => IsWithin(v, meeting.Date?.Start) || IsShortlyBefore(v, meeting.Date?.Start)) == true;

    // "ended a four-day visit, in which he was received on Thursday. His minister met C on Wednesday": of a stay only a day in the middle may be told.
    private static bool IsShortlyBefore(VisitTelling visit, PartialDate? day) => visit is { End: null, Start: { IsWholeDay: true } start } && day is { IsWholeDay: true } met && start.First.DayNumber - met.First.DayNumber is > 0 and <= OpenStayDays;

    // The press of a country tells of whom its leaders receive, envoys at their posts and passing delegations too; a head who is received somewhere,
    // and whom others receive, has come for it.
    private bool HasCome(MeetingTelling meeting, KnownPerson guest, Party country) =>
        (meeting.Place is not null && (guest.Offices.Any(o => _heads.Contains(o) || (_isOfWorld && o == ForeignMinister)) || guest is { Offices.Count: 0, IsHolder: true }))
        || (country != _home && (guest.Offices.Count > 0 || (guest.IsHolder && guest == meeting.Second)) && guest.Country is { IsCountry: true });

    // "A and B met in X": both have travelled there. Where the journey of one is told, the other is only met on its way, and "They last met in X" only recalls it.
    private VisitTelling? Abroad(MeetingTelling meeting, KnownPerson one, KnownPerson other) =>
        other.Country is { IsCountry: true } && meeting.Place is { Party: var country } && country != one.Country && country != other.Country && !_visited.Contains(country)
            && meeting.Sentence.People.Any(p => p.Person == one || p.Person == other) && !IsOfEvent(meeting)
            ? At(meeting, other, country) with { Confidence = InThirdCountry, Basis = meeting.Basis.By("meeting in a third country") }
            : null;

    // "Di sela-sela KTT di Oslo, A bertemu B": an aside of an event tells of no journey.
    private static bool IsOfEvent(MeetingTelling meeting) => meeting.Sentence.Hits.Have(Category.Visits) && meeting.Place is { } place
        && Array.Exists(meeting.Sentence.Hits.All, c => c.Words.As(Category.Visits, "occasion") is not null && c.To < place.From && place.From - c.To <= NearEvent && !meeting.Sentence.People.Any(p => p.From > c.To && p.To < place.From));

    private static VisitTelling At(MeetingTelling meeting, KnownPerson guest, Party country) => Telling(meeting, guest, country) with
    {
        City = meeting.City,
        Start = meeting.Date?.Start,
    };

    // A minister who comes with the head of government and has a meeting of their own has a visit of their own.
    private VisitTelling? WithParty(MeetingTelling meeting, Party host, KnownPerson guest)
    {
        if ((meeting.Country is not null && !IsOfParty(meeting, guest)) || guest.Offices.Count == 0 || guest.Offices.Contains(Resident) || _travelled.Contains((guest, host)))
        {
            return null;
        }

        var leader = _leaders.GetValueOrDefault((guest.Country!.Value, host))?.Find(v => v.Visitor != guest && IsWithin(v, meeting.Date?.Start));
        return leader is null ? null : Telling(meeting, guest, leader.To) with
        {
            Kind = NamedIn(meeting),
            Status = leader.Status,
            Start = leader.Start,
            End = leader.End == leader.Start ? null : leader.End,
            Confidence = InTheParty,
            Basis = meeting.Basis.By("meeting of somebody in a visitor's party"),
        };
    }

    // "Within the state visit, Minister A held talks with B"
    private static VisitKind NamedIn(MeetingTelling meeting)
    {
        var noun = meeting.Sentence.HasCue(Category.Visits) ? Array.Find(meeting.Sentence.Cues, static c => c.Is(Category.Visits, "noun")) : null;
        return noun is null ? VisitKind.Unspecified : Kinds.Parse<VisitKind>(noun.As(Category.Visits, "noun")!.Value);
    }

    // "A, who came with the president, met B to prepare the summit in Oslo"
    private static bool IsOfParty(MeetingTelling meeting, KnownPerson person) => meeting.Sentence.People.Any(p => p.Person == person
        && Clause.HasSignal(meeting.Sentence, p.To, Math.Min(meeting.Sentence.Tokens.Count, p.To + NearParty), "party-member"));

    private static bool IsWithin(VisitTelling visit, PartialDate? day) =>
        visit.Start is { } start && (day is not { } met || (met.Last >= start.First && met.First <= (visit.End?.Last ?? start.Last.AddDays(OpenStayDays))));

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
