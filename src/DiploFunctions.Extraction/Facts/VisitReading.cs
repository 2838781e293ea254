using DiploFunctions.Extraction.Recognition;
using DiploFunctions.Extraction.Recognition.People;
using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Facts;

/// <summary>Reads visitor, destination, dates and status around one word of travel.</summary>
internal sealed class VisitReading(Calendar calendar, SentenceReading sentence, CueMention cue, Entry entry)
{
    private const int NounGap = 7;
    private const int EventGap = 16;
    private const int FarthestSubject = 60;

    /// <summary>What is told; empty for invitations, wishes, denials and journeys at home.</summary>
    /// <param name="travellers">Who travels in the sentence before this cue, and in the article before this sentence.</param>
    /// <param name="gathering">Where an event that the paragraph speaks of takes place, or null.</param>
    public List<VisitTelling> Read(Travellers travellers, VisitTelling? gathering)
    {
        var clause = Clause.Start(sentence, cue.From);
        if (Clause.HasSignal(sentence, clause - 1, cue.From, "invite", "plan", "negation") || Clause.HasSignal(sentence, -1, cue.From, "hearsay") || IsIndefinite())
        {
            return [];
        }

        var named = Genitive();
        var destinations = Destinations.After(calendar, sentence, named.Count > 0 ? named[^1].To : cue.To, Gap(), entry.Key == "attend");
        if (destinations.Count == 0 && named.Count > 0)
        {
            // "chuyến thăm chính thức Thái Lan của Tổng Bí thư ...": the place may stand before the person.
            destinations = Destinations.After(calendar, sentence, cue.To, Gap());
        }

        if (destinations.Count == 0 && entry.Key == "noun" && travellers.Telling is { } told && named.Count == 0)
        {
            // "travelled to Vietnam, where he paid a state visit from March 27 to 29"
            return Specify(told);
        }

        if (destinations.Count == 0 && entry.Key == "noun" && named.Count == 0)
        {
            destinations = Left();
        }

        if (destinations.Count == 0 && entry.Key == "attend" && gathering is not null)
        {
            return [.. Visitors(named, travellers with { Article = null, Telling = null }, gathering.To).Select(v => AtGathering(v, gathering))];
        }

        return [.. destinations.SelectMany(d => Visitors(named, travellers, d.Country).Select(v => Tell(v, d, destinations.Count == 1)))];
    }

    private int Gap() => entry.Key switch
    {
        "verb" or "coming" or "transit" or "departure" => 3,
        "attend" => EventGap,
        _ => NounGap,
    };

    // "the first visit by a Prime Minister since 2015"
    private bool IsIndefinite() => entry.Key == "noun" && Clause.HasSignal(sentence, cue.To, cue.To + 4, "indefinite");

    // "kunjungan kenegaraan Presiden X ke ...", "chuyến thăm ... của đồng chí X"
    private List<PersonMention> Genitive()
    {
        if (entry.Key is not ("noun" or "departure"))
        {
            return [];
        }

        var group = Clause.GroupAfter(sentence, cue.To, NounGap);
        if (group.Count == 0)
        {
            return [];
        }

        var isGenitive = group[0].From == cue.To + 1 || sentence.Hits.Covering(group[0].From - 1)?.Is(Category.Signals, "of") == true;
        return isGenitive ? group : [];
    }

    private IEnumerable<(KnownPerson Person, PersonMention? Mention)> Visitors(List<PersonMention> named, Travellers travellers, Party to)
    {
        var abroad = named.Where(p => p.Person.Country != to).ToList();
        if (named.Count > 0)
        {
            return abroad.Select(p => (p.Person, (PersonMention?)p));
        }

        var subjects = sentence.People
            .Where(p => p.To < cue.From && (!p.IsOblique || entry.Key == "departure") && p.Person.Country != to && cue.From - p.To <= FarthestSubject)
            .ToList();
        if (subjects.Count > 0)
        {
            return (subjects[^1].IsOblique ? [subjects[^1]] : Clause.GroupAround(sentence, subjects[^1]))
                .Where(p => p.To < cue.From && p.Person.Country != to)
                .Select(p => (p.Person, (PersonMention?)p));
        }

        // "The last minister who went there was Marty Natalegawa."
        if (sentence.People.FirstOrDefault(p => p.From > cue.To && sentence.Hits.Covering(p.From - 1)?.Is(Category.Signals, "copula") == true) is { } told)
        {
            return [(told.Person, told)];
        }

        // "Dự Hội nghị cấp cao ASEAN tại Viêng Chăn, ngày 10/10, Thủ tướng ... gặp ...": who goes may stand behind.
        if (!sentence.People.Any(p => p.To < cue.From) && travellers.Telling is null && sentence.People.FirstOrDefault(p => p.From > cue.To && !p.IsOblique) is { } behind && behind.Person.Country != to
            && (sentence.Tokens[behind.From - 1].IsSign(',') || sentence.Dates.Any(d => d.To == behind.From - 1)) && !Clause.HasSignal(sentence, -1, cue.From, "about"))
        {
            return [(behind.Person, behind)];
        }

        var carried = travellers.Telling?.Visitor ?? (entry.Key is "noun" or "attend" && !sentence.People.Any(p => p.To < cue.From) ? travellers.Article : null);
        return carried is not null && carried.Country != to ? [(carried, null)] : [];
    }

    private VisitTelling Tell((KnownPerson Person, PersonMention? Mention) visitor, Destination destination, bool isLeg)
    {
        var (start, end) = new VisitDates(calendar, sentence, cue, destination).Read();
        var first = visitor.Mention is { } mention && mention.From < cue.From ? mention.From : cue.From;
        var last = Math.Max(destination.Place.To, visitor.Mention?.To ?? 0);
        return new VisitTelling
        {
            Visitor = visitor.Person,
            To = destination.Country,
            Kind = Kind(destination),
            Status = Status(start),
            Sentence = sentence,
            Span = sentence.SpanOf(first, Math.Max(last, LastDate(last))),
            Start = start,
            End = end,
            City = destination.City,
            Occasion = VisitOccasion.Of(sentence, cue, destination),
            Inviters = VisitInviters.Of(sentence, visitor.Person),
            Confidence = Confidence(visitor.Mention),
            IsLeg = isLeg,
        };
    }

    // "left Indonesia after a state visit"
    private List<Destination> Left()
    {
        var leaving = sentence.Cues.LastOrDefault(c => c.To < cue.From && c.As(Category.Visits) is { Key: "return" });
        var left = leaving is null ? [] : Destinations.After(calendar, sentence, leaving.To, 3);
        return left.Count > 0 && left[^1].Place.To < cue.From ? [left[0] with { Date = null }] : [];
    }

    private List<VisitTelling> Specify(VisitTelling told)
    {
        var dates = calendar.In(sentence).Where(d => d.Mention.From > cue.To).ToList();
        return told.End is not null || dates.Count == 0
            ? [told with { Kind = Kinds.Parse<VisitKind>(entry.Value) }]
            : [told with { Kind = Kinds.Parse<VisitKind>(entry.Value), Start = dates[0].Start, End = dates[0].End }];
    }

    private VisitTelling AtGathering((KnownPerson Person, PersonMention? Mention) visitor, VisitTelling gathering) => gathering with
    {
        Visitor = visitor.Person,
        Kind = VisitKind.Attendance,
        Sentence = sentence,
        Span = sentence.SpanOf(Math.Min(visitor.Mention?.From ?? cue.From, cue.From), cue.To),
        Confidence = 0.75,
    };

    private VisitKind Kind(Destination destination)
    {
        var kind = entry.Key == "departure" ? VisitKind.Unspecified : Kinds.Parse<VisitKind>(entry.Value);
        var goesToEvent = kind == VisitKind.Unspecified && sentence.Cues.Any(c =>
            c.From > destination.Place.To && c.From - destination.Place.To <= 6 && c.As(Category.Visits) is { Key: "attend" or "occasion" });
        return goesToEvent ? VisitKind.Attendance : kind;
    }

    private VisitStatus Status(PartialDate? start)
    {
        var clause = Clause.Start(sentence, cue.From) - 1;
        if (Clause.HasSignal(sentence, Math.Max(clause, cue.From - 6), cue.From, "cancel"))
        {
            return VisitStatus.Cancelled;
        }

        if (Clause.HasSignal(sentence, clause, cue.From, "future") || (calendar.Reference is { } now && start is { } day && day.First > now.AddDays(1)))
        {
            return VisitStatus.Planned;
        }

        if (entry.Key == "coming" && (calendar.Reference is null || start is null || start.Value.Last >= calendar.Reference))
        {
            return VisitStatus.Planned;
        }

        return Clause.HasSignal(sentence, Math.Max(clause, cue.From - 8), cue.From, "ongoing") ? VisitStatus.Ongoing : VisitStatus.Completed;
    }

    private int LastDate(int after) => calendar.In(sentence).Where(d => d.Mention.From - after is > 0 and < 8).Select(d => d.Mention.To).DefaultIfEmpty(after).Max();

    private double Confidence(PersonMention? visitor)
    {
        var byVisitor = visitor?.Form switch { PersonForm.Named => 0.95, PersonForm.Office => 0.88, PersonForm.Pronoun => 0.85, _ => 0.7 };
        var byCue = entry.Key switch { "noun" => 1, "attend" => 0.9, "departure" => 0.9, _ => 0.95 };
        return Math.Round(byVisitor * byCue * (sentence.Sentence.IsTitle ? 0.9 : 1), 3);
    }
}
