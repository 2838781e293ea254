using DiploFunctions.Extraction.Recognition;
using DiploFunctions.Extraction.Recognition.People;
using DiploFunctions.Extraction.Text;
using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Facts;

/// <summary>Whether one word of travel tells of a real visit, of what kind, how far it has come, and how sure that is.</summary>
internal sealed class VisitForm(Calendar calendar, SentenceReading sentence, CueMention cue, Entry entry)
{
    private const int CancelGap = 6;
    private const int CalledOffGap = 22;
    private const int OngoingGap = 8;
    private const int EventGap = 6;
    private const int IndefiniteGap = 4;

    private readonly int _clause = Clause.Start(sentence, cue.From) - 1;

    /// <summary>Why it is no visit: invitations, wishes, denials, hearsay, and visits of nobody in particular; null for a real one.</summary>
    public Refusal? Unreal() =>
        Unreality.Between(sentence, cue, _clause, cue.From, "invite", "plan", "negation")
        ?? Unreality.Between(sentence, cue, -1, cue.From, "hearsay")
        ?? (entry.Key == "noun" ? OfNobody() : null);

    // "a visit by a president", but not "for a visit, a dinner and talks"
    private Refusal? OfNobody()
    {
        var end = cue.To + 1;
        while (end < sentence.Tokens.Count && end < cue.To + IndefiniteGap && sentence.Tokens[end].Kind != TokenKind.Sign)
        {
            end++;
        }

        return Unreality.Between(sentence, cue, cue.To, end, "indefinite");
    }

    public VisitKind KindFor(Destination destination)
    {
        var kind = entry.Key is "departure" or "leg" ? VisitKind.Unspecified : Kinds.Parse<VisitKind>(entry.Value);
        var goesToEvent = kind == VisitKind.Unspecified && sentence.Cues.Any(c =>
            c.From > destination.Place.To && c.From - destination.Place.To <= EventGap && c.As(Category.Visits) is { Key: "attend" or "occasion" });
        return goesToEvent ? VisitKind.Attendance : kind;
    }

    public VisitStatus StatusFrom(PartialDate? start)
    {
        if (Clause.HasSignal(sentence, Math.Max(_clause, cue.From - CancelGap), cue.From, "cancel") || IsCalledOff())
        {
            return VisitStatus.Cancelled;
        }

        if (IsPlanned(start))
        {
            return VisitStatus.Planned;
        }

        var isOngoing = Clause.HasSignal(sentence, Math.Max(_clause, cue.From - OngoingGap), cue.From, "ongoing") || cue.IsSignal("ongoing");
        return isOngoing ? VisitStatus.Ongoing : VisitStatus.Completed;
    }

    public double ConfidenceIn(PersonMention? visitor)
    {
        var byVisitor = visitor?.Form switch { PersonForm.Named => 0.95, PersonForm.Office => 0.88, PersonForm.Pronoun => 0.85, _ => 0.7 };
        var byCue = entry.Key switch { "noun" => 1, "attend" or "departure" => 0.9, _ => 0.95 };
        return Math.Round(byVisitor * byCue * (sentence.Sentence.IsTitle ? 0.9 : 1), 3);
    }

    // "A trip to Kenya that he was to make on Monday was called off"
    private bool IsCalledOff() =>
        entry.Key == "noun" && Clause.Signal(sentence, cue.To, Math.Min(sentence.Tokens.Count, cue.To + CalledOffGap), "called-off") is { } off
        && !Clause.BeginsBetween(sentence, cue.To, off.From)
        && !sentence.Cues.Any(c => c.From > cue.To && c.To < off.From && c.As(Category.Visits) is { Key: "noun" or "verb" });

    private bool IsPlanned(PartialDate? start)
    {
        // "He will go to A before he visits B": the future holds for the whole sentence, but not for what is only reported.
        var isReported = Clause.HasSignal(sentence, -1, cue.From, "that");
        if (Clause.HasSignal(sentence, isReported ? _clause : -1, cue.From, "future"))
        {
            return true;
        }

        return calendar.Reference is { } now
            ? (start is { } day && day.First > now.AddDays(1)) || (cue.Is(Category.Visits, "coming") && (start is null || start.Value.Last >= now))
            : cue.Is(Category.Visits, "coming");
    }
}
