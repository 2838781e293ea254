using DiploFunctions.Extraction.Recognition;
using DiploFunctions.Extraction.Recognition.People;
using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Facts;

/// <summary>Who travels, around one word of travel.</summary>
internal sealed class VisitVisitors(SentenceReading sentence, CueMention cue, Entry entry)
{
    private const int NounGap = 7;
    private const int FarthestSubject = 60;
    private const int NearClause = 8;

    // "was in" is said of many things; only of somebody directly before it does it tell of a stay.
    private const int NearSubject = 3;

    /// <summary>Those named with the noun: "kunjungan kenegaraan Presiden X ke ...", "chuyến thăm ... của đồng chí X".</summary>
    public List<PersonMention> Named()
    {
        if (entry.Key is not ("noun" or "departure" or "stand-in"))
        {
            return [];
        }

        var group = Clause.GroupAfter(sentence, cue.To, NounGap);
        if (group.Count == 0)
        {
            return [];
        }

        var isGenitive = group[0].From == cue.To + 1 || sentence.Hits.IsSignal(group[0].From - 1, "of");
        return isGenitive ? group : [];
    }

    /// <summary>Those who are joined: "joined B and C for a summit"; empty for all else.</summary>
    public List<PersonMention> Joined() =>
        entry.Key == "attend" && sentence.People.Any(p => p.From == cue.To + 1) ? Clause.GroupAfter(sentence, cue.To, 0) : [];

    /// <summary>Whoever travels to a country; nobody from there does.</summary>
    public IEnumerable<Visitor> Of(List<PersonMention> named, Travellers travellers, Party to)
    {
        if (named.Count > 0)
        {
            return named.Where(p => p.Person.Country != to).Select(p => new Visitor(p.Person, p));
        }

        if (entry.Key == "stand-in")
        {
            return [];
        }

        // "the last leader to visit was A"
        var subjects = sentence.Hits.IsSignal(cue.To + 1, "copula") && AfterCopula() is { } last && last.Person.Country != to ? [new Visitor(last.Person, last)] : Subjects(to);
        if (subjects.Count > 0)
        {
            return subjects;
        }

        if ((AfterCopula() ?? AfterThat(to) ?? Behind(travellers, to)) is { } after)
        {
            return [new Visitor(after.Person, after)];
        }

        var carried = travellers.Telling?.Visitor
            ?? (entry.Key is "noun" or "attend" or "leg" && NobodyBefore() ? travellers.Article ?? OfSentenceBefore() : null);
        return carried is not null && carried.Country != to ? [new Visitor(carried, null)] : [];
    }

    private List<Visitor> Subjects(Party to)
    {
        var nearest = sentence.People.LastOrDefault(p =>
            p.To < cue.From && cue.From - p.To <= (entry.Key == "stay" ? NearSubject : FarthestSubject) && p.Person.Country != to
                && (!p.IsOblique || entry.Key == "departure"));
        if (nearest is null || (entry.Key == "verb-near" && !IsDirectlyBefore(nearest)))
        {
            return [];
        }

        if (sentence.Hits.Covering(cue.From - 1)?.Words.Has(Category.Signals, "order") == true && Clause.Subject(sentence, nearest) is { } subject && subject.Person.Country != to
            && !Clause.HasSignal(sentence, subject.To, cue.From - 1, "that"))
        {
            // "A met B on Monday before flying to Kenya"
            return [new Visitor(subject.Person, subject)];
        }

        var group = nearest.IsOblique ? [nearest] : Clause.GroupAround(sentence, nearest);
        return [.. group.Where(p => p.To < cue.From && p.Person.Country != to).Select(p => new Visitor(p.Person, p))];
    }

    // "ông Macri hôm 5/2 đến Hà Nội", but not "ông Macri nhắc đến Hà Nội": only dates and small words stand between the person and the verb.
    private bool IsDirectlyBefore(PersonMention person)
    {
        var i = person.To + 1;
        while (i < cue.From && ((sentence.Hits.Covering(i) is { } hit && hit.As(Category.Visits) is null && hit.As(Category.Meetings) is null)
            || sentence.Dates.Any(d => d.From <= i && d.To >= i)))
        {
            i++;
        }

        return i == cue.From;
    }

    // "The last minister to go there was X."
    private PersonMention? AfterCopula() =>
        sentence.People.FirstOrDefault(p => p.From > cue.To && sentence.Hits.IsSignal(p.From - 1, "copula"));

    // "A trip to Kenya that X was to make on Monday"
    private PersonMention? AfterThat(Party to) =>
        entry.Key == "noun" && NobodyBefore()
            ? sentence.People.FirstOrDefault(p => p.From > cue.To && p.From - cue.To <= NearClause && p.Form != PersonForm.Pronoun
                && p.Person.Country != to && sentence.Hits.IsSignal(p.From - 1, "cut"))
            : null;

    // "Dự Hội nghị cấp cao ASEAN tại Viêng Chăn, ngày 10/10, Thủ tướng ... gặp ...": who goes may stand behind.
    private PersonMention? Behind(Travellers travellers, Party to)
    {
        // "đến" at the head of a sentence is a verb, and further on "to".
        if (!NobodyBefore() || (entry.Key == "verb-near" && cue.From > 0) || travellers.Telling is not null || Clause.HasSignal(sentence, -1, cue.From, "about"))
        {
            return null;
        }

        var behind = sentence.People.FirstOrDefault(p => p.From > cue.To && !p.IsOblique);
        return behind is not null && behind.Person.Country != to && BeginsClause(behind) ? behind : null;
    }

    // "The Prime Minister is back in Nairobi. The journey took in an official visit to Ghana."
    private KnownPerson? OfSentenceBefore() =>
        entry.Key == "noun" && sentence.PreviousSubject is { Offices.Count: > 0 } person && sentence.People.Length == 0 ? person : null;

    private bool BeginsClause(PersonMention person) =>
        sentence.Tokens[person.From - 1].IsSign(',') || sentence.Dates.Any(d => d.To == person.From - 1);

    private bool NobodyBefore() => !sentence.People.Any(p => p.To < cue.From);
}
