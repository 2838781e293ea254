using DiploFunctions.Extraction.Facts.Dates;
using DiploFunctions.Extraction.Facts.Visits.Where;
using DiploFunctions.Extraction.Recognition;
using DiploFunctions.Extraction.Recognition.People;
using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Facts.Visits.Indirect;

/// <summary>Arrivals that name no place: "who arrived on Sunday", "in Nairobi, where she landed on Monday", "had flown in a day earlier".</summary>
internal sealed class VisitArrivals(Calendar calendar, SentenceReading sentence, CueMention cue)
{
    private const int NearVisitor = 5;
    private const int LongestAside = 12;
    private const int NearWhere = 4;
    private const int NearDate = 8;
    private const int NearEnd = 4;
    private const int NearNoun = 8;
    private const int FarthestNoun = 14;
    private const double Sure = 0.8;

    /// <summary>The country in which something was last told to take place, or null.</summary>
    public Party? There { get; init; }

    /// <summary>True when nothing tells where the article was written: then what was told to happen somewhere goes before the outlet's country.</summary>
    public bool IsOfNoPlace { get; init; }

    /// <summary>Who came, and where to: the place before "where", else the one at the head of the sentence, else where the article takes place; null when nobody from abroad did.</summary>
    /// <param name="scene">The country in which the article takes place, or null.</param>
    /// <param name="status">What the words around the verb make of a visit with this first day.</param>
    /// <param name="gathering">The event that is told to be held there, or null.</param>
    public IReadOnlyList<VisitTelling> Read(Party? scene, Gathering? gathering, Func<PartialDate?, VisitStatus> status)
    {
        var place = BeforeWhere.Of(sentence, cue, NearWhere) ?? sentence.Places.FirstOrDefault(p => p.IsCountry && p.To < cue.From && Location.IsAt(sentence, p) && p.From <= NearWhere);
        var visitor = sentence.People.LastOrDefault(p => p.To < cue.From && cue.From - p.To <= NearVisitor && !p.IsOblique) ?? BeforeAside() ?? Behind();
        if (visitor is null || (place?.Party ?? Untold(visitor, scene)) is not { } country || visitor.Person.Country is null)
        {
            return [];
        }

        var all = Clause.GroupAround(sentence, visitor).Concat(VisitLikewise.Of(sentence, cue)).Where(p => p.Person.Country is { } home && home != country);
        return [.. all.Select(p => Tell(p, place, country, place is null && gathering?.Country == country ? gathering : null, status))];
    }

    // "had arrived there on Monday"; and whoever is told to arrive in the press of their own country, behind what happened abroad, has come there.
    private Party? Untold(PersonMention visitor, Party? scene) => There is { } there && there != visitor.Person.Country && sentence.Hits.IsSignal(cue.To + 1, "there") ? there
        : IsOfNoPlace && There is { } told && told != visitor.Person.Country && scene != told ? told
        : VisitHere.Of(sentence, visitor, scene) ?? (There != visitor.Person.Country && !sentence.Hits.IsSignal(cue.To + 1, "back") ? There : null);

    // "Tiba pada 2 Mei, A disambut B": nothing but the day between the word and the comma
    private PersonMention? Behind() => cue.From == 0 && sentence.Actors.FirstOrDefault() is { } next && next.From - cue.To <= NearDate && sentence.Tokens[next.From - 1].IsSign(',')
        && sentence.Dates.Any(d => d.From > cue.To && d.To == next.From - 2) ? next : null;

    // "A, known to all as B, arrived on Monday"
    private PersonMention? BeforeAside() => cue.From > 1 && sentence.Tokens[cue.From - 1].IsSign(',') && sentence.Actors.LastOrDefault(p => p.To < cue.From) is { } named
        && cue.From - named.To <= LongestAside && sentence.Tokens[named.To + 1].IsSign(',') && !Clause.HasComma(sentence, named.To + 1, cue.From - 1) ? named : null;

    private VisitTelling Tell(PersonMention visitor, PlaceMention? place, Party country, Gathering? gathering, Func<PartialDate?, VisitStatus> status)
    {
        var date = Date(calendar, sentence, cue) ?? (sentence.DateMentions.Length == 0 ? calendar.Above(sentence) : null);
        return new VisitTelling
        {
            Visitor = visitor.Person,
            To = country,
            Kind = gathering is null ? Named() : VisitKind.Attendance,
            Status = status(date?.Start ?? gathering?.Start),
            Sentence = sentence,
            Span = sentence.SpanOf(Math.Min(Math.Min(visitor.From, cue.From), place?.From ?? visitor.From), Math.Max(Math.Max(visitor.To, cue.To), date is { } told && sentence.DateMentions.Contains(told.Mention) ? told.Mention.To : 0)),
            Start = date?.Start ?? gathering?.Start,
            End = date is null ? gathering?.End : date is { End: null, Start: { IsWholeDay: true } day } && Days() is { } days ? day.AddDays(days - 1) : date.End ?? Last(),
            City = place is { IsCity: true } ? sentence.SpanOf(place) : null,
            Confidence = place is null ? Sure * 0.9 : Sure,
            IsLeg = true,
            Basis = Basis.Of(
                sentence,
                "arrival at a place told elsewhere",
                ("visitor", sentence.SpanOf(visitor)),
                ("travel", sentence.SpanOf(cue)),
                ("destination", place is null ? null : sentence.SpanOf(place)),
                ("date", date?.Words)),
        };
    }

    // "came on a state visit"
    private VisitKind Named() => Array.Find(sentence.Cues, c => c.From > cue.To && c.From - cue.To <= NearNoun && c.Is(Category.Visits, "noun")) is { } noun
        && !Clause.HasSignal(sentence, cue.To, noun.From, "cut") ? Kinds.Parse<VisitKind>(noun.As(Category.Visits, "noun")!.Value) : VisitKind.Unspecified;

    // "arrived on Sunday on a three-day visit"
    private int? Days() => sentence.Cues.Any(c => c.From > cue.To && c.From - cue.To <= FarthestNoun && c.Is(Category.Visits, "noun"))
        && DayCount.Of(sentence) is { } days and > 1 and < 31 ? days : null;

    // "is coming for a visit lasting until Friday"
    private static bool IsLast(SentenceReading sentence, ResolvedDate date) => Clause.HasSignal(sentence, date.Mention.From - NearEnd, date.Mention.From, "end");

    private PartialDate? Last() => calendar.In(sentence).FirstOrDefault(d => d is { End: null, Start.IsWholeDay: true } && d.Mention.From > cue.To && IsLast(sentence, d))?.Start;

    /// <summary>The date behind the words, else the one before them in their clause; null when there is none.</summary>
    public static ResolvedDate? Date(Calendar calendar, SentenceReading sentence, CueMention cue) =>
        calendar.In(sentence).FirstOrDefault(d => d.Mention.From > cue.To && d.Mention.From - cue.To <= NearDate
            && !Clause.HasSignal(sentence, cue.To, d.Mention.From, "cut") && !IsLast(sentence, d))
        ?? calendar.In(sentence).LastOrDefault(d => d.Mention.To < cue.From && d.Mention.From >= Clause.Start(sentence, cue.From));
}
