using DiploFunctions.Extraction.Recognition;
using DiploFunctions.Extraction.Recognition.People;
using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Facts;

/// <summary>Finds who travels where, sentence by sentence, around the words of travel.</summary>
internal sealed class VisitExtractor(ArticleReading reading, Calendar calendar)
{
    private const int LongAgoDays = 60;
    private const int NearPlace = 3;
    private readonly Dictionary<KnownPerson, int> _journeys = [];
    private KnownPerson? _traveller;
    private readonly Gatherings _gatherings = new(calendar);

    public List<VisitTelling> Find() => [.. reading.Sentences.SelectMany(InSentence)];

    private IReadOnlyList<VisitTelling> InSentence(SentenceReading sentence)
    {
        if (!sentence.HasCue(Category.Visits))
        {
            return [];
        }

        var told = new List<VisitTelling>();
        VisitKind? form = null;
        _gatherings.Advance(sentence);
        foreach (var cue in sentence.Cues)
        {
            if (RowOf(sentence, cue) is not { Key: "noun" or "verb" or "verb-near" or "stand-in" or "coming" or "attend" or "transit" or "departure" or "leg" or "stay" or "arrival" or "verb-to" } entry)
            {
                continue;
            }

            if (entry.Key == "arrival")
            {
                Arrive(sentence, cue, entry, told);
                continue;
            }

            var travellers = new Travellers(told.LastOrDefault(), _traveller);
            var found = new VisitReading(calendar, sentence, cue, entry).Read(travellers, _gatherings.For(sentence, cue));
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

    // "tiba Jumat di Oslo": what may be an arrival without a place is a verb of travel where the place follows.
    private Entry? RowOf(SentenceReading sentence, CueMention cue)
    {
        var row = cue.As(Category.Visits, "verb-to") ?? cue.As(Category.Visits);
        return row is { Key: "arrival" } && cue.As(Category.Visits, "verb") is { } verb && Destinations.After(calendar, sentence, cue.To, NearPlace).Count > 0 ? verb : row;
    }

    private void Arrive(SentenceReading sentence, CueMention cue, Entry entry, List<VisitTelling> told)
    {
        var form = new VisitForm(calendar, sentence, cue, entry);
        if (form.Unreal() is { } refusal)
        {
            sentence.Refuse(refusal);
        }
        else if (new VisitArrivals(calendar, sentence, cue).Read(_gatherings.Journey?.Country ?? reading.Home, form.StatusFrom) is { } arrival)
        {
            told.Add(arrival);
            Note(arrival);
        }
        else
        {
            sentence.Refuse(new Refusal(cue, RefusalReason.NoDestination));
        }
    }

    private void Note(VisitTelling telling)
    {
        _gatherings.Note(telling);
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

    private bool IsLongAgo(PartialDate? date) => date is { } day && calendar.Reference is { } now && day.Last < now.AddDays(-LongAgoDays);
}
