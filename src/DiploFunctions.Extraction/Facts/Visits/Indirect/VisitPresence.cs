using DiploFunctions.Extraction.Facts.Dates;
using DiploFunctions.Extraction.Facts.Visits.Who;
using DiploFunctions.Extraction.Recognition;
using DiploFunctions.Extraction.Recognition.People;
using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Facts.Visits.Indirect;

/// <summary>Whoever is named among those at an event: "A, B and C were among those taking part", "Also present were A and B", "The summit in Kenya drew A and B".</summary>
internal static class VisitPresence
{
    private const int NearPeople = 2;
    private const int NearDate = 4;
    private const int NearHead = 2;
    private const int FarthestHead = 7;
    private const int FarthestSpeaker = 12;
    private const int FarthestVerb = 24;
    private const string Resident = "ambassador";
    private const double Sure = 0.75;

    /// <summary>A visit to the event of each person from elsewhere, behind the words or, when nobody stands there, before them.</summary>
    public static IReadOnlyList<VisitTelling> Read(Calendar calendar, SentenceReading sentence, CueMention cue, Gathering gathering, Func<PartialDate?, VisitStatus> status)
    {
        if (Clause.GroupAfter(sentence, cue.To, NearPeople) is { Count: > 0 } after)
        {
            return All(calendar, sentence, cue, after, gathering, status);
        }

        // "Among those attending the summit in Kenya on Monday were A and B"
        if (cue.From <= NearHead && Clause.Signal(sentence, cue.To, Math.Min(sentence.Tokens.Count, cue.To + FarthestVerb), "be") is { } be
            && Clause.GroupAfter(sentence, be.To, NearPeople) is { Count: > 0 } behind)
        {
            return All(calendar, sentence, cue, behind, gathering, status);
        }

        var before = sentence.People.LastOrDefault(p => p.To < cue.From && !p.IsOblique);
        return before is null ? [] : All(calendar, sentence, cue, Clause.GroupAround(sentence, before), gathering, status);
    }

    /// <summary>A visit to the event of each person from elsewhere behind the words.</summary>
    public static IReadOnlyList<VisitTelling> ReadBehind(Calendar calendar, SentenceReading sentence, CueMention cue, Gathering gathering, Func<PartialDate?, VisitStatus> status) =>
        All(calendar, sentence, cue, Clause.GroupAfter(sentence, cue.To, NearPeople), gathering, status);

    /// <summary>A visit to the event of each of a list at the end of a sentence that begins with the word: "Attending the parade in Kenya on Monday were A, B and C".</summary>
    public static IReadOnlyList<VisitTelling> AtEnd(Calendar calendar, SentenceReading sentence, CueMention cue, Gathering gathering, Func<PartialDate?, VisitStatus> status)
    {
        if (cue.From > NearHead || sentence.Actors.FirstOrDefault() is not { } first || first.From < cue.To || first.From - cue.To > FarthestVerb
            || sentence.Hits.Covering(first.From - 1)?.As(Category.Signals) is not { Key: "be" or "among" or "copula" or "light" or "list" or "this" })
        {
            return [];
        }

        return All(calendar, sentence, cue, Clause.GroupAround(sentence, first), gathering, status);
    }

    private static List<VisitTelling> All(
        Calendar calendar, SentenceReading sentence, CueMention cue, List<PersonMention> people, Gathering gathering, Func<PartialDate?, VisitStatus> status)
    {
        var held = Dated(calendar, sentence, cue, gathering);
        return [.. people.Where(p => p.Person.Country != held.Country && p.Person.IsHolder && !p.Person.Offices.Contains(Resident)).Select(p => Telling(sentence, cue, new Visitor(p.Person, p), held, status))];
    }

    /// <summary>The event with the days that the sentence tells: behind its place, as a span, or alone at the head ("11 April: A attends the forum").</summary>
    public static Gathering Dated(Calendar calendar, SentenceReading sentence, CueMention cue, Gathering gathering)
    {
        if (gathering.Start is not null)
        {
            return gathering;
        }

        var place = gathering.Sentence == sentence ? sentence.Places.LastOrDefault(p => p.Party == gathering.Country) : null;
        var date = place is null ? null : calendar.In(sentence).FirstOrDefault(d => d.Mention.From > place.To && d.Mention.From - place.To <= NearDate);
        date ??= calendar.In(sentence) is [var only] && (only.End is not null || (only.Start.IsWholeDay && only.Mention.From <= NearHead && only.Mention.To < cue.From)) ? only : null;
        return date is null ? gathering : gathering with { Start = date.Start, End = date.End };
    }

    /// <summary>A visit to the event at the head of a sentence of those who follow: "At the summit in Kenya on Monday, A said ..."</summary>
    public static IReadOnlyList<VisitTelling> AtHead(Calendar calendar, SentenceReading sentence, CueMention cue, Gathering gathering)
    {
        if (cue.From > FarthestHead || !sentence.Hits.IsSignal(0, "at") || sentence.People.Any(p => p.To < cue.From)
            || sentence.Actors.FirstOrDefault(p => p.From > cue.To) is not { } first || !sentence.Tokens[first.From - 1].IsSign(',') || first.From - cue.To > FarthestSpeaker
            || Clause.HasSignal(sentence, cue.To, first.From, "cut"))
        {
            return [];
        }

        return All(calendar, sentence, cue, [first], gathering, _ => VisitStatus.Completed);
    }

    /// <summary>The visit of one person to an event that is told elsewhere.</summary>
    public static VisitTelling Telling(SentenceReading sentence, CueMention cue, Visitor visitor, Gathering gathering, Func<PartialDate?, VisitStatus> status)
    {
        var (first, last) = visitor.Mention is { } mention ? (Math.Min(mention.From, cue.From), Math.Max(mention.To, cue.To)) : (cue.From, cue.To);
        return new VisitTelling
        {
            Visitor = visitor.Person,
            To = gathering.Country,
            City = gathering.City,
            Kind = VisitKind.Attendance,
            Status = status(gathering.Start),
            Start = gathering.Start,
            End = gathering.End,
            Sentence = sentence,
            Span = sentence.SpanOf(first, last),
            Confidence = Sure,
            Basis = Basis.Of(
                sentence, "attendance of an event told elsewhere",
                ("visitor", visitor.Mention is { } who ? sentence.SpanOf(who) : null),
                ("travel", sentence.SpanOf(cue)),
                ("event", gathering.Words)),
        };
    }
}
