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
    private const int FarthestPhrase = 14;
    private readonly MeetingKind _kind = IsRemote(sentence, cue) ? MeetingKind.Call : KindOf(sentence, cue, entry);

    /// <summary>Who meets whom; everybody behind the word who has a place or day of their own too.</summary>
    public MeetingRoles Read() => Roles() is var roles && roles.Objects.Count > 0 && roles.Objects[0].From > cue.To
        ? roles with { Objects = MeetingSeries.Extend(sentence, roles.Objects) } : roles;

    private MeetingRoles Roles() => entry.Key switch
    {
        "noun-on" => Nouns().Read(),
        "noun" => LightVerb() is { } light ? Verb() with { Cue = light } : Nouns().Read(),
        "mutual" => Mutual(),
        "verb-with" => VerbWith(),
        "verb-together" => Together(),
        "verb-for" => ForPurpose(),
        "verb-used" => WithUse(),
        "verb-him" => WithSuffix(),
        _ => Verb(),
    };

    private MeetingNouns Nouns() => new(sentence, cue, entry, _kind);

    // "the fifth meeting of the joint committee": as formal as the body that meets
    private static MeetingKind KindOf(SentenceReading sentence, CueMention cue, Entry entry)
    {
        var kind = Kinds.Parse<MeetingKind>(entry.Value);
        var body = entry.Key != "noun" || !sentence.Hits.IsSignal(cue.To + 1, "of") ? null
            : sentence.Cues.FirstOrDefault(c => c.From > cue.To + 1 && c.From - cue.To <= WidestGap && c.Is(Category.Meetings, "noun"));
        return body is not null && Kinds.Parse<MeetingKind>(body.As(Category.Meetings, "noun")!.Value) is var formal && formal < kind ? formal : kind;
    }

    // "spoke at length about the crisis by telephone": the means stand anywhere in the clause.
    private static bool IsRemote(SentenceReading sentence, CueMention cue) =>
        sentence.Cues.Any(c => c.Is(Category.Meetings, "remote")
            && (c.From > cue.To
                ? c.From - cue.To <= FarthestRemote && !Clause.HasSignal(sentence, cue.To, c.From, "cut")
                : cue.From - c.To <= FarthestRemote && !Clause.HasSignal(sentence, c.To, cue.From, "cut")));

    // "held a session of official talks with B": the verb says little, the noun what is done.
    private CueMention? LightVerb()
    {
        var light = sentence.Cues.LastOrDefault(c => c.To < cue.From && cue.From - c.To <= FarthestPhrase && c.IsSignal("light"));
        return light is not null && (cue.From - light.To <= FarthestLight || IsLoose(light.To, cue.From))
            && !sentence.People.Any(p => p.From > light.To && p.To < cue.From) ? new CueMention(light.From, cue.To, cue.Words) : null;
    }

    // Days, places and other words of meeting ("one-on-one") do not part the two; a word of travel or another clause does.
    private bool IsLoose(int after, int before)
    {
        var words = 0;
        for (var i = after + 1; i < before; i++)
        {
            var hit = sentence.Hits.Covering(i);
            if (hit?.Words.Has(Category.Visits, "verb") == true || hit?.Words.Has(Category.Signals, "cut") == true)
            {
                return false;
            }

            var counts = (sentence.Tokens[i].IsWord || sentence.Tokens[i].IsNumber) && hit is not PlaceMention && hit?.Words.Has(Category.Meetings, "noun") != true
                && hit?.Words.Has(Category.Signals, "at") != true && hit?.As(Category.Signals) is not { Key: "article" or "about" or "of" }
                && !sentence.Dates.Any(d => d.From <= i && d.To >= i);
            words += counts ? 1 : 0;
        }

        return words <= FarthestLight;
    }

    // A met (with) B, C and D
    private MeetingRoles Verb()
    {
        if (ByWhom() is { } passive)
        {
            return passive;
        }

        if (Clause.GroupAfter(sentence, cue.To, WidestGap) is var whoever && (IsOwned(whoever) || IsSource(whoever) || IsOfThing(whoever) || IsFarewell(whoever)))
        {
            return new MeetingRoles(cue, _kind, [], []);
        }

        var sharesObjects = cue.To + 1 < sentence.Tokens.Count && sentence.Tokens[cue.To + 1].IsSign(',');
        var objects = sharesObjects ? [] : ObjectsAfter();
        if (objects.Count > 1 && Lists.Joint(sentence, objects[^2].To, objects[^1].From) == Joint.Comma && Clause.Before(sentence, cue.From, objects) is null)
        {
            // "After meeting B, A ...": whoever follows the comma is the subject.
            return new MeetingRoles(cue, _kind, [objects[^1]], objects[..^1]);
        }

        var (subjects, isShared) = Subjects(objects);
        if (objects.Count == 0 && !sharesObjects && Whom(subjects) is { } antecedent)
        {
            return new MeetingRoles(cue, _kind, subjects, [antecedent]);
        }

        objects = Other(subjects, objects);
        if (objects.Count == 0 && IsAlone() && MeetingNouns.They(sentence, cue) is { } they)
        {
            return they with { Kind = _kind };
        }

        if (subjects.Count == 0 && Clause.GroupAfter(sentence, cue.To, WidestGap) is { Count: 2 } pair && MeetingNouns.IsPair(sentence, pair))
        {
            // "Sau hội đàm, hai Thủ tướng ra Tuyên bố chung"
            return new MeetingRoles(cue, _kind, pair, []) { IsNoun = true };
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
    private MeetingKind? For(List<PersonMention> objects) =>
        _kind != MeetingKind.Call && Purpose(objects) is { } purpose && Kinds.Parse<MeetingKind>(purpose.As(Category.Meetings, "noun")!.Value) is var kind && kind < _kind ? kind : null;

    private CueMention? Purpose(IReadOnlyList<PersonMention> objects) => objects.Count == 0 || !sentence.Hits.IsSignal(objects[^1].To + 1, "about") ? null
        : sentence.Cues.FirstOrDefault(c => c.From > objects[^1].To + 1 && c.From - objects[^1].To <= 4 && c.Is(Category.Meetings, "noun"));

    // "met the foreign ministers of Kenya, Ghana and Togo: A, B and C": many words, all of which lead to people
    private List<PersonMention> ObjectsAfter()
    {
        var near = Clause.GroupAfter(sentence, cue.To, WidestGap);
        var far = near.Count > 0 ? near : Clause.GroupAfter(sentence, cue.To, 2 * WidestGap);
        return near.Count > 0 || (far.Count > 1 && JoinedPartner.IsOfPeople(sentence, cue.To, far[0].From)) ? far : near;
    }

    // "hosted the presidents A and B", "welcomed his Kenyan guest, B": and not "hosted the final before meeting B"
    private bool IsOfThing(List<PersonMention> objects) => objects.Count > 0 && cue.IsSignal("close")
        && sentence.Hits.Covering(cue.To + 1)?.As(Category.Signals) is { Key: "own" or "owner" or "article" or "indefinite" or "parties" }
        && !JoinedPartner.IsOfPeople(sentence, cue.To, objects[0].From);

    // "B and C called on him": not one of those who called, but whom the sentences before are about
    private List<PersonMention> Other(List<PersonMention> subjects, List<PersonMention> objects)
    {
        if (objects is not [{ Form: PersonForm.Pronoun } him] || !Clause.IsOneOf(subjects, him.Person))
        {
            return objects;
        }

        var other = sentence.PreviousSubject is { } one && !Clause.IsOneOf(subjects, one) ? one
            : sentence.PreviousOther is { } two && !Clause.IsOneOf(subjects, two) ? two : null;
        return other is null ? objects : [him with { Person = other }];
    }

    // "saw B off"
    private bool IsFarewell(List<PersonMention> objects) => objects.Count > 0 && cue.IsSignal("close") && sentence.Hits.IsSignal(objects[^1].To + 1, "off");

    // "A brought together B and C"; "the meeting brought together B and C"
    private MeetingRoles Together()
    {
        var objects = Clause.GroupAfter(sentence, cue.To, WidestGap);
        var host = objects.Count < 2 ? null : Clause.Before(sentence, cue.From, objects);
        return host is not null && cue.From - host.To <= HeadTokens ? new MeetingRoles(cue, _kind, [host], objects)
            : new MeetingRoles(cue, _kind, objects.Count < 2 ? [] : objects, []);
    }

    // "was joined by B for a working lunch": only with what they met for
    private MeetingRoles ForPurpose() => Verb() is var roles && Purpose(roles.Objects) is not null ? roles : new MeetingRoles(cue, _kind, [], []);

    // "used his stop in Rome to see B"
    private MeetingRoles WithUse() => Clause.HasSignal(sentence, cue.From - FarthestPhrase, cue.From, "uses")
        && Clause.GroupAfter(sentence, cue.To, WidestGap) is [var met, ..] && JoinedPartner.IsOfPeople(sentence, cue.To, met.From) ? Verb() : new MeetingRoles(cue, _kind, [], []);

    // "A, whom B received on Monday", "A, with whom B held talks"
    private PersonMention? Whom(List<PersonMention> subjects)
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

    // "spoke on Sunday with B": only with the word that joins them
    private MeetingRoles VerbWith()
    {
        var objects = JoinedPartner.After(sentence, cue, anyTopic: false);
        var (subjects, isShared) = objects.Count > 0 || sentence.MayHaveSignal(EntrySet.BitOf("whom")) ? Subjects(objects) : ([], false);
        objects = objects.Count == 0 && Whom(subjects) is { } antecedent ? [antecedent] : objects;
        if (objects.Count == 0 && (IsRemote(sentence, cue) || cue.Is(Category.Meetings, "mutual")))
        {
            return Mutual();
        }

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

    // "met at the palace": nobody and nothing is met but one another
    private bool IsAlone()
    {
        var next = cue.To + 1;
        return next >= sentence.Tokens.Count || !(sentence.Tokens[next].IsWord || sentence.Tokens[next].IsNumber) || sentence.BeginsDate(next)
            || (sentence.Hits.Covering(next) is { } hit && (hit.Words.Has(Category.Dates) || hit.Words.Has(Category.Signals, "at") || hit.Words.Has(Category.Signals, "about")
                || hit.Words.Has(Category.Signals, "then") || hit.Words.Has(Category.Signals, "order")));
    }

    // A and B held talks
    private MeetingRoles Mutual()
    {
        if (MeetingNouns.They(sentence, cue) is { } they)
        {
            return they with { Kind = _kind };
        }

        var (subjects, isShared) = Subjects([]);
        var objects = subjects.Count > 1 ? [] : Whom(subjects) is { } antecedent ? [antecedent] : JoinedPartner.After(sentence, cue, anyTopic: true) is { Count: > 0 } partners ? partners : Clause.GroupAfter(sentence, cue.To, 3);
        return new MeetingRoles(cue, _kind, subjects, subjects.Count > 1 ? [] : objects) { IsShared = isShared };
    }

    private (List<PersonMention> People, bool IsShared) Subjects(IReadOnlyList<PersonMention> objects)
    {
        var nearest = Clause.Before(sentence, cue.From, objects);
        if (nearest is null)
        {
            return Quoted(objects) is { } speaker ? ([speaker], false) : cue.From > HeadTokens || objects.Count == 0 ? ([], false)
                : Behind(objects) is { } behind ? ([behind], false) : (MeetingNouns.Unsaid(sentence, cue, objects), true);
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
}
