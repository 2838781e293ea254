using DiploFunctions.Extraction.Recognition;
using DiploFunctions.Extraction.Recognition.People;
using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Facts;

/// <summary>Finds who travels where, sentence by sentence, around the words of travel.</summary>
internal sealed class VisitExtractor(ArticleReading reading, Calendar calendar)
{
    private const int LongAgoDays = 60;
    private readonly Dictionary<KnownPerson, int> _journeys = [];
    private KnownPerson? _traveller;
    private VisitTelling? _gathering;

    public List<VisitTelling> Find() => [.. reading.Sentences.SelectMany(InSentence)];

    private List<VisitTelling> InSentence(SentenceReading sentence)
    {
        var told = new List<VisitTelling>();
        VisitKind? form = null;
        foreach (var cue in sentence.Cues)
        {
            if (cue.As(Category.Visits) is not { Key: "noun" or "verb" or "coming" or "attend" or "transit" or "departure" or "leg" or "stay" } entry)
            {
                continue;
            }

            var gathering = _gathering?.Sentence.Sentence.Paragraph == sentence.Sentence.Paragraph ? _gathering : null;
            var found = new VisitReading(calendar, sentence, cue, entry).Read(new Travellers(told.LastOrDefault(), _traveller), gathering);
            if (found.Count == 0 && entry.Key == "noun")
            {
                form = Kinds.Parse<VisitKind>(entry.Value);
            }
            else if (form is { } kind)
            {
                // "During a working visit for the forum, and on stops in Kenya, ..."
                found = [.. found.Select(f => f.Kind > kind ? f with { Kind = kind } : f)];
            }

            told.AddRange(found);
            found.ForEach(Note);
        }

        return told;
    }

    private void Note(VisitTelling telling)
    {
        _gathering = telling.Kind == VisitKind.Attendance ? telling : _gathering;
        if (IsLongAgo(telling.Start))
        {
            return;
        }

        var count = _journeys[telling.Visitor] = _journeys.GetValueOrDefault(telling.Visitor) + 1;
        if (_traveller is null || count > _journeys[_traveller])
        {
            _traveller = telling.Visitor;
        }
    }

    /// <summary>Whoever meets a host in the host's country has travelled there, even when no word of travel is used.</summary>
    public static IEnumerable<VisitTelling> FromMeetings(IEnumerable<MeetingTelling> meetings) =>
        meetings.Where(m => m.Place is not null && m.Kind is not (MeetingKind.Call or MeetingKind.Reception))
            .SelectMany(m => new[] { (Host: m.First, Guest: m.Second), (Host: m.Second, Guest: m.First) }, (m, p) => (Meeting: m, p.Host, p.Guest))
            .Where(x => x.Host.Country == x.Meeting.Place!.Party && x.Guest.Country is { } from && from != x.Meeting.Place.Party)
            .Select(x => new VisitTelling
            {
                Visitor = x.Guest,
                To = x.Meeting.Place!.Party,
                City = x.Meeting.Place.IsCity ? x.Meeting.Place : null,
                Kind = VisitKind.Unspecified,
                Status = VisitStatus.Completed,
                Sentence = x.Meeting.Sentence,
                Span = x.Meeting.Span,
                Start = x.Meeting.Date?.Start,
                Confidence = 0.6,
                Basis = x.Meeting.Basis.By("meeting with a host at home"),
                IsTold = false,
            });

    private bool IsLongAgo(PartialDate? date) => date is { } day && calendar.Reference is { } now && day.Last < now.AddDays(-LongAgoDays);
}
