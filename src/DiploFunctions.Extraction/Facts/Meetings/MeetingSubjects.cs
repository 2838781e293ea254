using DiploFunctions.Extraction.Recognition;
using DiploFunctions.Extraction.Recognition.People;
using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Facts.Meetings;

/// <summary>Who it is that meets somebody: before the word, behind the object, outside a quotation, or left out.</summary>
internal sealed class MeetingSubjects(SentenceReading sentence, CueMention cue, MeetingRoles? previous)
{
    private const int HeadTokens = 3;
    private const int FarthestBehind = 12;
    private const int NearAgent = 3;

    /// <summary>Those who meet the objects; shared when they were taken over from another verb or sentence.</summary>
    public (List<PersonMention> People, bool IsShared) Of(IReadOnlyList<PersonMention> objects)
    {
        var nearest = Clause.Before(sentence, cue.From, objects);
        if (nearest is null)
        {
            return objects.Count > 0 && Meant(objects) is { } meant ? (meant, true)
                : Quoted(objects) is { } speaker ? ([speaker], false) : cue.From > HeadTokens || objects.Count == 0 ? ([], false)
                : Behind(objects) is { } behind ? ([behind], false) : (MeetingNouns.Unsaid(sentence, cue, objects), true);
        }

        // "A met B and received C": whoever stands before the second verb is the object of the first.
        if (previous?.Objects.Contains(nearest) == true)
        {
            return ([.. previous.Subjects], true);
        }

        if (Received(nearest) is { } guest)
        {
            return ([guest], true);
        }

        if ((Greeted(nearest) ?? Companion(nearest)) is { } greeted)
        {
            return ([greeted], false);
        }

        var group = Clause.GroupAround(sentence, nearest);
        var later = group.FindIndex(p => p.To >= cue.From);
        group.RemoveRange(later < 0 ? group.Count : later, later < 0 ? 0 : group.Count - later);
        group.RemoveAll(p => objects.Contains(p) || previous?.Objects.Contains(p) == true);
        return (group, false);
    }

    // "Ministers A and B of Kenya flew to Accra. There they met C": each of them did; "They were hosted by C"
    private List<PersonMention>? Meant(IReadOnlyList<PersonMention> objects)
    {
        if (MeetingNouns.Delegates(sentence, cue) is { } delegates && !objects.Any(o => delegates.Contains(o.Person)))
        {
            return [.. delegates.Select(p => MeetingNouns.Meant(cue, p))];
        }

        return MeetingNouns.They(sentence, cue) is { } they && !objects.Any(o => Clause.IsOneOf(they.Subjects, o.Person) || Clause.IsOneOf(they.Objects, o.Person))
            ? [.. they.Subjects, .. they.Objects] : null;
    }

    // "A được B tiếp sau khi hội đàm với C": who was received held the talks, and not the host.
    private PersonMention? Received(PersonMention nearest) => previous is { Subjects: [var host], Objects: [var guest] } && host == nearest
        && guest.To < host.From && sentence.Hits.IsSignal(host.From - 1, "by-whom") ? guest : null;

    // "Minister A accompanied B to Oslo and met C", "joined B in Oslo and met C": the verb goes on with A.
    private PersonMention? Companion(PersonMention nearest) => nearest.From > 0 && sentence.Hits.IsSignal(cue.From - 1, "and") && sentence.Hits.Covering(nearest.From - 1) is { } verb
        && (verb.Words.Has(Category.Signals, "carry") || verb.Words.Has(Category.Visits, "attend")) ? sentence.Actors.LastOrDefault(p => p.To < verb.From) : null;

    // "A was met by B and held talks with C": the verb goes on with A, whatever B did.
    private PersonMention? Greeted(PersonMention nearest)
    {
        if (!sentence.Hits.IsSignal(cue.From - 1, "and") || (cue.From - nearest.To != 2 && !(cue.From - nearest.To == 3 && sentence.Tokens[cue.From - 2].IsSign(','))))
        {
            return null;
        }

        if (sentence.Hits.Covering(nearest.From - 1) is CueMention greeting && greeting.Is(Category.Meetings, "none"))
        {
            // "A was greeted at the airport by B, and dined with C"
            return sentence.Actors.LastOrDefault(p => p.To < greeting.From && p.Person.Country != nearest.Person.Country);
        }

        if (!sentence.MayHaveSignal(EntrySet.BitOf("agent")))
        {
            return null;
        }

        var by = Clause.Signal(sentence, nearest.From - NearAgent, nearest.From, "agent");
        var first = by is null ? null : sentence.Actors.FirstOrDefault(p => p.To < by.From && p.Person.Country != nearest.Person.Country);
        return first is not null && Clause.HasSignal(sentence, first.To, by!.From, "be") && !Clause.HasSignal(sentence, first.To, by.From, "cut", "and") ? first : null;
    }

    // "Receiving B on Monday, A said": whom the clause behind the comma begins with.
    private PersonMention? Behind(IReadOnlyList<PersonMention> objects)
    {
        var next = sentence.People.FirstOrDefault(p => p.From > objects[^1].To);
        return next is { IsOblique: false } && next.From - objects[^1].To <= FarthestBehind && sentence.Tokens[next.From - 1].IsSign(',')
            && next.Person != objects[^1].Person && !Clause.HasSignal(sentence, objects[^1].To, next.From, "cut") ? next : null;
    }

    /// <summary>Whom a relative clause is about: "A, whom B received on Monday", "A, with whom B held talks"; else null.</summary>
    public PersonMention? Whom(List<PersonMention> subjects)
    {
        if (subjects.Count == 0 || sentence.Hits.Covering(subjects[0].From - 1)?.Words.Has(Category.Signals, "whom") != true)
        {
            return null;
        }

        var end = subjects[0].From - 2;
        while (end > 0 && (sentence.Tokens[end].IsSign(',') || sentence.Hits.IsSignal(end, "with")))
        {
            end--;
        }

        return sentence.Actors.FirstOrDefault(p => p.To == end && p.Person != subjects[0].Person);
    }

    /// <summary>"A met B và được C tiếp": C receives the one whom the sentence is about; else null.</summary>
    public MeetingRoles? ByWhom(MeetingKind kind)
    {
        var nearest = Clause.Before(sentence, cue.From, []);
        var guest = nearest is not null && Received(nearest) is null && sentence.Hits.IsSignal(nearest.From - 1, "by-whom") ? Clause.Subject(sentence, nearest) : null;
        if (guest is null && nearest is { From: > 1 } && sentence.Hits.IsSignal(nearest.From - 1, "by-whom") && MeetingNouns.Counted(sentence, sentence.Hits.Covering(nearest.From - 2)) is { } all)
        {
            // "Cả ba được C tiếp"
            return new MeetingRoles(cue, kind, [nearest], [.. all.Select(p => new PersonMention(cue.From, cue.From, p, PersonForm.Pronoun))]);
        }

        return guest is null ? null : new MeetingRoles(cue, kind, [nearest!], Guests(guest, nearest!));
    }

    // "A và B được C tiếp", "Cả hai được C tiếp": all who stand together directly before the word.
    private List<PersonMention> Guests(PersonMention guest, PersonMention host)
    {
        var group = Clause.GroupAround(sentence, guest);
        var last = group[^1];
        return group.Count > 1 && last.To < host.From && host.From - last.To <= HeadTokens && group.TrueForAll(p => p.Person != host.Person)
            && Lists.Joint(sentence, group[^2].To, last.From) == Joint.And ? group : [guest];
    }

    // "I had a good talk with B," A said
    private PersonMention? Quoted(IReadOnlyList<PersonMention> objects)
    {
        var next = objects.Count == 0 ? null : sentence.People.FirstOrDefault(p => p.From > objects[^1].To);
        if (next is null || next.IsOblique || next.Person == objects[^1].Person)
        {
            return null;
        }

        var closing = Enumerable.Range(objects[^1].To + 1, next.From - objects[^1].To - 1).LastOrDefault(i => sentence.Tokens[i].IsSign('"') || sentence.Tokens[i].IsSign('”'), -1);
        return closing >= 0 && next.From - closing <= HeadTokens ? next : null;
    }
}
