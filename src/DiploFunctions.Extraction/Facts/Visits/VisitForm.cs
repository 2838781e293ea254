using DiploFunctions.Extraction.Facts.Dates;
using DiploFunctions.Extraction.Facts.Visits.When;
using DiploFunctions.Extraction.Facts.Visits.Where;
using DiploFunctions.Extraction.Recognition;
using DiploFunctions.Extraction.Recognition.People;
using DiploFunctions.Extraction.Text;
using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Facts.Visits;

/// <summary>Whether one word of travel tells of a real visit, of what kind, how far it has come, and how sure that is.</summary>
internal sealed class VisitForm(Calendar calendar, SentenceReading sentence, CueMention cue, Entry entry)
{
    private const int EventGap = 6;
    private const int NearHeld = 6;
    private const int EventWords = 3;
    private const int FarthestEvent = 12;
    private const int FarthestWithDays = 24;
    private const int NearSubject = 6;
    private const int IndefiniteGap = 4;
    private const int ConditionGap = 8;
    private const int NearOnVisit = 8;
    private const int NearOwner = 6;
    private const int UndecidedGap = 16;

    private readonly int _clause = Clause.Start(sentence, cue.From) - 1;
    private readonly VisitStage _stage = new(calendar, sentence, cue, entry);

    /// <summary>Why it is no visit: invitations, wishes, denials, hearsay, and visits of nobody in particular; null for a real one.</summary>
    public Refusal? Unreal() =>
        (entry.Key == "stand-in" || _stage.IsOfAcceptedInvitation || _stage.IsSet || _stage.IsGivenUp || _stage.IsUnfulfilled ? null : Unreality.Between(sentence, cue, Math.Max(_clause, OnVisit()), cue.From, "invite", "plan", "negation"))
        ?? Unreality.Between(sentence, cue, -1, cue.From, "hearsay")
        ?? OnCondition()
        ?? (entry.Key == "noun" ? Unreality.Between(sentence, cue, cue.To, Math.Min(sentence.Tokens.Count, cue.To + UndecidedGap), "undecided") : null)
        ?? (entry.Key == "noun" ? OfNobody() : entry.Key is "attend" or "present" or "present-here" ? FromAfar() : null);

    // "called for calm during a visit to Kenya", "urged restraint before leaving Kenya": what is called for is not the visit.
    private int OnVisit() => Clause.FollowsOrder(sentence, cue) && entry.Key != "noun" ? cue.From - 1
        : entry.Key == "noun" && Clause.Signal(sentence, Math.Max(-1, cue.From - NearOnVisit), cue.From, "on-visit") is { } during ? during.From : -1;

    // "would go to Kenya if asked"
    private Refusal? OnCondition() => Clause.HasSignal(sentence, _clause, cue.From, "future")
        ? Unreality.Between(sentence, cue, cue.To, Math.Min(sentence.Tokens.Count, cue.To + ConditionGap), "condition")
        : null;

    // "addressed the summit by video link"
    private Refusal? FromAfar() => sentence.Cues.FirstOrDefault(c => c.Is(Category.Meetings, "remote")) is { } remote
        ? new Refusal(cue, RefusalReason.NoDestination, remote)
        : null;

    // "a visit by a president", but not "for a visit, a dinner and talks"
    private Refusal? OfNobody()
    {
        var end = cue.To + 1;
        if (sentence.Hits.IsSignal(end, "to") && sentence.Hits.IsSignal(end + 1, "indefinite"))
        {
            // "his first visit to a Commonwealth country"
            return null;
        }

        if (VisitPlaces.Namely(sentence, cue) is not null)
        {
            // "thăm một nước châu Phi khác là Kenya"
            return null;
        }

        while (end < sentence.Tokens.Count && end < cue.To + IndefiniteGap && sentence.Tokens[end].Kind != TokenKind.Sign)
        {
            end++;
        }

        return IsOfSomebody() ? null : OfSome() ?? (Unreality.Between(sentence, cue, cue.To, end, "indefinite") is { } refusal && !IsSaidOf(refusal) ? refusal : null);
    }

    // "chuyến thăm Kenya đầu tiên của một Tổng thống Ghana"
    private Refusal? OfSome()
    {
        for (var i = cue.To + 1; i + 1 < sentence.Tokens.Count && i - cue.To <= NearOnVisit && sentence.Tokens[i].Kind != TokenKind.Sign && !sentence.Hits.IsSignal(i, "cut"); i++)
        {
            if (sentence.Hits.IsSignal(i, "of") && sentence.Hits.IsSignal(i + 1, "indefinite") && sentence.Titles.Any(t => t.Name is null && t.From == i + 2))
            {
                return new Refusal(cue, RefusalReason.Indefinite, sentence.Hits.Covering(i + 1) as CueMention);
            }
        }

        return null;
    }

    // "Her visit was the first to Kenya", "the visit to Kenya was a success", and not "a visit to Kenya by a president"
    private bool IsSaidOf(Refusal refusal) => refusal.Because is { } indefinite && !sentence.Hits.IsSignal(indefinite.From - 1, "of")
        && (Clause.HasSignal(sentence, cue.To, indefinite.From, "copula") || sentence.Places.Any(p => p.From > cue.To && p.To < indefinite.From));

    // "A began the first visit by a Chilean leader to Kenya"; "the last visit by a leader to Kenya was that of A"
    private bool IsOfSomebody() =>
        Clause.HasSignal(sentence, cue.To, sentence.Tokens.Count, "made-by")
        // "Her two-day visit also included a meeting"
        || Clause.HasSignal(sentence, cue.From - NearOwner, cue.From, "own")
        || (sentence.Hits.IsSignal(cue.To + 1, "of") && sentence.People.Any(p => p.To < cue.From && cue.From - p.To <= NearSubject && !p.IsOblique));

    public VisitKind KindFor(Destination destination)
    {
        var kind = entry.Key is "departure" or "leg" || IsJoining() ? VisitKind.Unspecified : Kinds.Parse<VisitKind>(entry.Value);
        if (kind == VisitKind.Unspecified && entry.Key is "verb" or "stay" or "coming" or "verb-to" && OnVisitOf(destination.Place) is { } named)
        {
            return named;
        }

        if (kind == VisitKind.Unspecified && entry.Key is "verb" or "verb-to" && (Clause.Signal(sentence, destination.Place.To, destination.Place.To + EventWords, "formally")
            ?? Clause.Signal(sentence, cue.From - EventWords, destination.Place.From, "formally")) is { } formally)
        {
            // "mengunjungi Kenya secara resmi", "berkunjung secara resmi ke Kenya"
            return Kinds.Parse<VisitKind>(formally.As(Category.Signals, "formally")!.Value);
        }

        var goesToEvent = kind == VisitKind.Unspecified && (sentence.Cues.Any(c =>
            c.From > destination.Place.To && c.From - destination.Place.To <= FarthestWithDays && WordsBetween(destination.Place.To, c.From) < EventGap && c.As(Category.Visits) is { Key: "attend" or "occasion" }
                && !(c.Is(Category.Visits, "occasion") && sentence.Hits.IsSignal(c.To + 1, "with")) && !IsHeldElsewhere(c, destination) && !IsOfNextPlace(c, destination) && !(sentence.MayHaveCue(Category.Visits, "coming") && IsOnTheWay(destination.Place.To, c.From))
                && !IsOver(destination.Place.To, c.From)) || IsForEvent(destination.Place));
        return goesToEvent || (kind == VisitKind.Unspecified && IsAtEvent(destination.Place)) ? VisitKind.Attendance : kind;
    }

    // "joined A in Oslo", and not "joined A at the summit in Oslo"
    private bool IsJoining() => entry.Key == "attend" && sentence.People.Any(p => p.From == cue.To + 1) && !sentence.Cues.Any(c => c.From > cue.To && c.Is(Category.Visits, "occasion"));

    // "went to Kenya in May, on a working visit": the noun behind the place, where nobody else and no other place comes between or after.
    private VisitKind? OnVisitOf(PlaceMention place)
    {
        var noun = sentence.Cues.FirstOrDefault(c => c.From > place.To && c.From - place.To <= FarthestEvent && c.Is(Category.Visits, "noun"));
        return noun is null || WordsBetween(place.To, noun.From) > EventWords || !Clause.HasSignal(sentence, place.To, noun.From, "about", "amid", "with")
            || sentence.People.Any(p => p.From > place.To && p.From < noun.From) || sentence.Places.Any(p => p.From > place.To && p.From - noun.To <= EventWords && p.Party != place.Party)
            ? null : Kinds.Parse<VisitKind>(noun.As(Category.Visits, "noun")!.Value);
    }

    // Days and signs do not count: "terbang ke Oslo, Senin (9/6), untuk menghadiri konferensi".
    private int WordsBetween(int after, int before)
    {
        var words = 0;
        for (var i = after + 1; i < before; i++)
        {
            words += sentence.Tokens[i].IsWord && !IsOfDate(i) ? 1 : 0;
        }

        return words;
    }

    private bool IsOfDate(int token)
    {
        foreach (var date in sentence.Dates)
        {
            if (date.From <= token && date.To >= token)
            {
                return true;
            }
        }

        return false;
    }

    // "to Kenya before travelling on to Ghana for the forum"
    private bool IsOfNextPlace(CueMention occasion, Destination destination) => sentence.Places.Any(p => p.From > destination.Place.To && p.To < occasion.From
        && p.IsCountry && p.Party != destination.Country && sentence.Hits.Covering(p.From - 1)?.Words.Has(Category.Visits, "verb") == true);

    // "to Kenya, en route to the forum in Ghana"
    private bool IsOnTheWay(int after, int before) => Array.Exists(sentence.Cues, c => c.From > after && c.To < before && c.As(Category.Visits, "coming") is not null);

    // "to Kenya right after the forum"
    private bool IsOver(int after, int before) => Clause.HasSignal(sentence, after, before, "since") && Clause.HasSignal(sentence, after, before, "order");

    // "to Kenya and to the forum in Ghana", "to Kenya ahead of a forum in Ghana"
    private bool IsHeldElsewhere(CueMention occasion, Destination destination) =>
        sentence.Places.Any(p => p.From > occasion.To && p.From - occasion.To <= NearHeld && p.Party != destination.Country && p.IsCountry && Location.IsAt(sentence, p))
        && (sentence.Hits.IsSignal(destination.Place.To + 1, "and") || Array.Exists(sentence.Cues, c => c.From > destination.Place.To && c.From <= occasion.From && c.Is(Category.Visits, "attend") && sentence.Hits.IsSignal(c.From - 1, "and")) || Clause.HasSignal(sentence, destination.Place.To, occasion.From, "then", "beforehand"));

    // "travelled to Kenya on 30 May for the annual forum", but not "for a meeting with A"
    private bool IsForEvent(PlaceMention place) => sentence.Cues.FirstOrDefault(c => c.From > place.To && c.From - place.To <= FarthestEvent && c.Is(Category.Visits, "occasion")) is { } occasion
        && !Clause.HasSignal(sentence, place.To, occasion.From, "beforehand") && Clause.HasSignal(sentence, place.To, occasion.From, "about") && !(sentence.MayHaveCue(Category.Visits, "coming") && IsOnTheWay(place.To, occasion.From)) && !sentence.Hits.IsSignal(occasion.To + 1, "with")
        && !sentence.Cues.Any(c => c.From > place.To && c.To < occasion.From && (c.IsSignal("cut") || c.As(Category.Visits) is { Key: "noun" or "verb" or "verb-to" } || c.As(Category.Meetings) is not null))
        && !sentence.People.Any(p => p.From > place.To && p.To < occasion.From);

    // "took her to the summit in Kenya", "called off her journey to the UN General Assembly in New York"
    private bool IsAtEvent(PlaceMention place) => Location.IsAt(sentence, place)
        && (entry.Key is "noun" or "verb" or "verb-to" && sentence.Hits.Covering(place.From - 2) is { } body && body.From > cue.To && body.Words.Place is { IsCountry: false } && body.Words.Has(Category.Visits, "occasion") || sentence.Cues.Any(c => c.From > cue.To && c.To < place.From && place.From - c.To <= EventWords && c.Is(Category.Visits, "occasion") && !(entry.Key == "act" && sentence.Hits.IsSignal(c.From - 1, "with"))));

    public VisitStatus StatusFrom(PartialDate? start) => _stage.From(start);

    public double ConfidenceIn(PersonMention? visitor)
    {
        var byVisitor = visitor?.Form switch { PersonForm.Named => 0.95, PersonForm.Office => 0.88, PersonForm.Pronoun => 0.85, _ => 0.7 };
        var byCue = entry.Key switch { "noun" => 1, "attend" or "departure" => 0.9, _ => 0.95 };
        return Math.Round(byVisitor * byCue * (sentence.Sentence.IsTitle ? 0.9 : 1), 3);
    }
}
