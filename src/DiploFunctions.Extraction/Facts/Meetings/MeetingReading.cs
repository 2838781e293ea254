using DiploFunctions.Extraction.Recognition;
using DiploFunctions.Extraction.Recognition.People;
using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Facts.Meetings;

/// <summary>Reads the people around one word of meeting.</summary>
internal sealed class MeetingReading(SentenceReading sentence, CueMention cue, Entry entry, MeetingRoles? previous)
{
    private const int WidestGap = 8;
    private const int HeadTokens = 3;
    private const int FarthestLight = 5;
    private const int FarthestRemote = 12;
    private readonly MeetingKind _kind = IsRemote(sentence, cue) ? MeetingKind.Call : Kinds.Parse<MeetingKind>(entry.Value);

    /// <summary>Who meets whom; everybody behind the word who has a place or day of their own too.</summary>
    public MeetingRoles Read() => Roles() is var roles && roles.Objects.Count > 0 && roles.Objects[0].From > cue.To
        ? roles with { Objects = MeetingSeries.Extend(sentence, roles.Objects) } : roles;

    private MeetingRoles Roles() => entry.Key switch
    {
        "noun-on" => Noun(),
        "noun" => LightVerb() is { } light ? Verb() with { Cue = light } : Theirs() ?? Noun(),
        "mutual" => Mutual(),
        "verb-with" => VerbWith(),
        "verb-him" => WithSuffix(),
        _ => Verb(),
    };

    // "spoke at length about the crisis by telephone": the means stand anywhere in the clause.
    private static bool IsRemote(SentenceReading sentence, CueMention cue) =>
        sentence.Cues.Any(c => c.As(Category.Meetings) is { Key: "remote" }
            && (c.From > cue.To
                ? c.From - cue.To <= FarthestRemote && !Clause.HasSignal(sentence, cue.To, c.From, "cut")
                : cue.From - c.To <= FarthestRemote && !Clause.HasSignal(sentence, c.To, cue.From, "cut")));

    // "held a session of official talks with B": the verb says little, the noun what is done.
    private CueMention? LightVerb()
    {
        var light = sentence.Cues.LastOrDefault(c => c.To < cue.From && cue.From - c.To <= FarthestLight && c.IsSignal("light"));
        return light is not null && !sentence.People.Any(p => p.From > light.To
            && p.To < cue.From) ? new CueMention(light.From, cue.To, cue.Words) : null;
    }

    // A met (with) B, C and D
    private MeetingRoles Verb()
    {
        if (ByWhom() is { } passive)
        {
            return passive;
        }

        if (IsOwned(Clause.GroupAfter(sentence, cue.To, WidestGap)) || IsSource(Clause.GroupAfter(sentence, cue.To, WidestGap)))
        {
            return new MeetingRoles(cue, _kind, [], []);
        }

        var sharesObjects = cue.To + 1 < sentence.Tokens.Count && sentence.Tokens[cue.To + 1].IsSign(',');
        var objects = sharesObjects ? [] : Clause.GroupAfter(sentence, cue.To, WidestGap);
        if (objects.Count > 1 && Lists.Joint(sentence, objects[^2].To, objects[^1].From) == Joint.Comma && Clause.Before(sentence, cue.From, objects) is null)
        {
            // "After meeting B, A ...": whoever follows the comma is the subject.
            return new MeetingRoles(cue, _kind, [objects[^1]], objects[..^1]);
        }

        var (subjects, isShared) = Subjects(objects);
        if (subjects.Count == 0 && Clause.GroupAfter(sentence, cue.To, WidestGap) is { Count: 2 } pair && IsPair(pair))
        {
            // "Sau hội đàm, hai Thủ tướng ra Tuyên bố chung"
            return Roles(pair, []);
        }

        return new MeetingRoles(cue, For(objects) ?? _kind, subjects, objects) { SharesObjects = sharesObjects, IsShared = isShared };
    }

    // "welcomed President A's decision": nobody was met.
    private bool IsOwned(List<PersonMention> objects) =>
        _kind == MeetingKind.Reception && objects is [var one] && sentence.Hits.IsSignal(one.To + 1, "possessive");

    // "received a medal from B", "welcomed remarks by B", "saw the end of B": nobody but a thing; a delegation is led by somebody.
    private bool IsSource(List<PersonMention> objects)
    {
        var before = objects.Count == 0 ? -1 : Enumerable.Range(cue.To + 1, objects[0].From - cue.To - 1).LastOrDefault(i => !IsBeforeName(i), -1);
        return before > cue.To && sentence.Hits.Covering(before)?.Words.Has(Category.Signals, "source") == true;
    }

    private bool IsBeforeName(int i) => sentence.Hits.Covering(i) is PlaceMention || sentence.Hits.IsSignal(i, "article") || sentence.Hits.IsSignal(i, "possessive");

    // "sat down with B for talks": as formal as what they met for
    private MeetingKind? For(List<PersonMention> objects)
    {
        var purpose = objects.Count == 0 || _kind == MeetingKind.Call || !sentence.Hits.IsSignal(objects[^1].To + 1, "about") ? null
            : sentence.Cues.FirstOrDefault(c => c.From > objects[^1].To + 1 && c.From - objects[^1].To <= 4 && c.Is(Category.Meetings, "noun"));
        return purpose is not null && Kinds.Parse<MeetingKind>(purpose.As(Category.Meetings, "noun")!.Value) is var kind && kind < _kind ? kind : null;
    }

    // "spoke on Sunday with B": only with the word that joins them
    private MeetingRoles VerbWith()
    {
        var objects = JoinedPartner.After(sentence, cue, anyTopic: false);
        var (subjects, isShared) = objects.Count > 0 ? Subjects(objects) : ([], false);
        return new MeetingRoles(cue, _kind, subjects, objects) { IsShared = isShared };
    }

    // "A met B and được C tiếp": C receives the one whom the sentence is about.
    private MeetingRoles? ByWhom()
    {
        var nearest = Clause.Before(sentence, cue.From, []);
        var guest = nearest is not null && sentence.Hits.IsSignal(nearest.From - 1, "by-whom") ? Clause.Subject(sentence, nearest) : null;
        return guest is null ? null : new MeetingRoles(cue, _kind, [nearest!], [guest]);
    }

    // "B menerimanya": the object is a suffix of the verb.
    private MeetingRoles WithSuffix()
    {
        var (subjects, isShared) = Subjects([]);
        var other = subjects.Count > 0 && sentence.PreviousSubject is { } person && person != subjects[0].Person ? person : null;
        return new MeetingRoles(cue, _kind, subjects, other is null ? [] : [new PersonMention(cue.From, cue.From, other, PersonForm.Pronoun)]) { IsShared = isShared };
    }

    // A and B held talks
    private MeetingRoles Mutual()
    {
        var (subjects, isShared) = Subjects([]);
        var objects = subjects.Count > 1 ? [] : JoinedPartner.After(sentence, cue, anyTopic: true) is { Count: > 0 } partners ? partners : Clause.GroupAfter(sentence, cue.To, 3);
        return new MeetingRoles(cue, _kind, subjects, subjects.Count > 1 ? [] : objects) { IsShared = isShared };
    }

    private (List<PersonMention> People, bool IsShared) Subjects(IReadOnlyList<PersonMention> objects)
    {
        var nearest = Clause.Before(sentence, cue.From, objects);
        if (nearest is null)
        {
            return cue.From > HeadTokens || objects.Count == 0 ? ([], false)
                : Behind(objects) is { } behind ? ([behind], false) : (Unsaid(objects), true);
        }

        // "A met B and received C": whoever stands before the second verb is the object of the first.
        if (previous is not null && previous.Objects.Any(o => ReferenceEquals(o, nearest)))
        {
            return ([.. previous.Subjects], true);
        }

        var group = Clause.GroupAround(sentence, nearest);
        var others = objects.Concat(previous?.Objects ?? []);
        return (group.TakeWhile(p => p.To < cue.From).Except(others).ToList(), false);
    }

    // "Receiving B on Monday, A said": whom the clause behind the comma begins with.
    private PersonMention? Behind(IReadOnlyList<PersonMention> objects)
    {
        var next = sentence.People.FirstOrDefault(p => p.From > objects[^1].To);
        return next is { IsOblique: false } && next.From - objects[^1].To <= FarthestRemote && sentence.Tokens[next.From - 1].IsSign(',')
            && next.Person != objects[^1].Person && !Clause.HasSignal(sentence, objects[^1].To, next.From, "cut") ? next : null;
    }

    // "During their talks, A said": the two of whom the sentences before tell.
    private MeetingRoles? Theirs() =>
        cue.From is > 0 and <= HeadTokens && sentence.Hits.Covering(cue.From - 1)?.Words.Has(Category.Signals, "own") == true
        && sentence.Hits.IsSignal(cue.From - 1, "parties") && sentence is { PreviousSubject: { } one, PreviousOther: { } other } && one.Country != other.Country
            ? Roles([new PersonMention(cue.From, cue.From, one, PersonForm.Pronoun)], [new PersonMention(cue.From, cue.From, other, PersonForm.Pronoun)])
            : null;

    private MeetingRoles Noun()
    {
        if (sentence.Hits.IsSignal(cue.To + 1, "between"))
        {
            var between = Clause.GroupAfter(sentence, cue.To, WidestGap);
            return Roles(between.Count > 0 ? [between[0]] : [], AfterWith(between) ?? (between.Count > 1 ? between[1..] : []));
        }

        var after = Clause.GroupAfter(sentence, cue.To, WidestGap);
        if (after.Count == 0)
        {
            return Roles(sentence.Sentence.IsCaption ? InPicture() : Amid(), []);
        }

        if (_kind != MeetingKind.Reception && entry.Key != "noun-on" && !IsWith(cue.To, after[0].From))
        {
            // "the meeting of A with B"; "In the meeting on Saturday, A and B discussed"
            return AfterWith([after[0]]) is { } partners ? Roles([after[0]], partners) : Roles(IsPair(after) ? after : [], []);
        }

        var before = Clause.Before(sentence, cue.From, after);
        var subjects = before is not null && before.From >= Clause.Start(sentence, cue.From) ? Clause.GroupAround(sentence, before)
            .FindAll(p => p.To < cue.From) : [];
        if (subjects.Count > 0)
        {
            return Roles(subjects, after);
        }

        // "A told reporters in Oslo after talks with B": who does the one has done the other.
        if (before is not null && sentence.Hits.Covering(Clause.Start(sentence, cue.From) - 1)?.Words.Has(Category.Signals, "order") == true
            && sentence.People.FirstOrDefault(p => p.To < cue.From && !p.IsOblique && after.TrueForAll(a => a.Person != p.Person)) is { } speaker)
        {
            return Roles([speaker], after);
        }

        // "In the meeting with B1 and B2, A said": whoever follows the comma is the subject.
        if (after.Count > 1 && Lists.Joint(sentence, after[^2].To, after[^1].From) == Joint.Comma)
        {
            return Roles([after[^1]], after[..^1]);
        }

        var next = sentence.People.FirstOrDefault(p => p.From > after[^1].To && !p.IsOblique && after.TrueForAll(a => a.Person != p.Person));
        return Roles(next is null ? Unsaid(after) : [next], after);
    }

    // "A and B in the friendly mood of their meeting": who is in the picture.
    private List<PersonMention> InPicture() =>
        Clause.Before(sentence, cue.From, []) is { } nearest ? Clause.GroupAround(sentence, nearest).FindAll(p => p.To < cue.From) : [];

    // "A and B agreed in their talks to ...": the two who are joined before it, when nobody else is named.
    private List<PersonMention> Amid()
    {
        var pair = InPicture();
        // "attended the ministers' meeting": only what two hold by themselves is their own.
        var isTheirs = pair.Count > 0 && (cue.To > cue.From || _kind == MeetingKind.Talks || pair[^1].To == cue.From - 2) && !sentence.Cues.Any(c => c.As(Category.Visits) is { Key: "attend" or "occasion" });
        return isTheirs && pair.Count == 2 && IsPair(pair) && sentence.People.Length == 2 && Clause.HasSignal(sentence, cue.From - 2, cue.From, "amid") ? pair : [];
    }

    // "Hội đàm với Tổng thống X, hai nhà lãnh đạo ...": the subject is that of the sentence before.
    private List<PersonMention> Unsaid(IReadOnlyList<PersonMention> objects) =>
        sentence.PreviousSubject is { } person && objects.All(o => o.Person != person) ? [new PersonMention(cue.From, cue.From, person, PersonForm.Pronoun)] : [];

    private MeetingRoles Roles(IReadOnlyList<PersonMention> subjects, IReadOnlyList<PersonMention> objects) =>
        new(cue, _kind, subjects, objects) { IsNoun = true };

    private List<PersonMention>? AfterWith(IReadOnlyList<PersonMention> first)
    {
        if (first.Count == 0 || sentence.Hits.Covering(first[^1].To + 1) is not { } hit || !hit.IsMainly(Category.Signals, "with"))
        {
            return null;
        }

        var group = Clause.GroupAfter(sentence, hit.To, 3);
        return group.Count > 0 ? group : null;
    }

    private bool IsWith(int after, int before) => Clause.HasSignal(sentence, after, before, "with");

    private bool IsPair(List<PersonMention> group) =>
        group.Count == 2 && Lists.Joint(sentence, group[0].To, group[1].From) == Joint.And;
}
