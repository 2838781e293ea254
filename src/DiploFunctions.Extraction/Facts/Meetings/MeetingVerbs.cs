using DiploFunctions.Extraction.Recognition;
using DiploFunctions.Extraction.Recognition.People;
using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Facts.Meetings;

/// <summary>Who stands before and behind a verb of meeting.</summary>
internal sealed class MeetingVerbs(SentenceReading sentence, CueMention cue, MeetingKind kind, MeetingSubjects who)
{
    private const int WidestGap = 8;
    private const int HeadTokens = 3;
    private const int FarthestPhrase = 14;

    // "A received, met and hosted B": the object comes with the next verb.
    private readonly bool _sharesObjects = cue.To + 1 < sentence.Tokens.Count && sentence.Tokens[cue.To + 1].IsSign(',');

    /// <summary>A met (with) B, C and D.</summary>
    public MeetingRoles Read()
    {
        if (who.ByWhom(kind) is { } passive)
        {
            return passive;
        }

        if (NobodyMet.Behind(sentence, cue, kind, Clause.GroupAfter(sentence, cue.To, WidestGap)))
        {
            return new MeetingRoles(cue, kind, [], []);
        }

        var objects = _sharesObjects ? [] : Objects();
        if (objects.Count > 1 && Lists.Joint(sentence, objects[^2].To, objects[^1].From) == Joint.Comma && Clause.Before(sentence, cue.From, objects) is null)
        {
            // "After meeting B, A ...": whoever follows the comma is the subject.
            return new MeetingRoles(cue, kind, [objects[^1]], objects[..^1]);
        }

        var (subjects, isShared) = who.Of(objects);
        if (objects.Count == 0 && !_sharesObjects && who.Whom(subjects) is { } antecedent)
        {
            return new MeetingRoles(cue, kind, subjects, [antecedent]);
        }

        objects = Other(subjects, objects);
        if (OneAnother(subjects, objects) is { } both)
        {
            return both;
        }

        // "The prime ministers welcomed the progress made"
        return objects.Count == 0 && !_sharesObjects && kind == MeetingKind.Reception ? new MeetingRoles(cue, kind, [], [])
            : new MeetingRoles(cue, For(objects) ?? kind, subjects, objects) { SharesObjects = _sharesObjects, IsShared = isShared };
    }

    private List<PersonMention> Objects() => ObjectsAfter() is { Count: > 0 } behind ? behind
        : kind == MeetingKind.Reception && Hosts() is { Count: > 0 } hosts ? hosts
        : PartiesMet.Leaders(sentence, cue, kind == MeetingKind.Reception ? who.Of([]).People : []);

    private MeetingRoles? OneAnother(List<PersonMention> subjects, List<PersonMention> objects)
    {
        if (objects.Count == 0 && IsAlone() && MeetingNouns.They(sentence, cue) is { } they)
        {
            return they with { Kind = kind };
        }

        // "Sau hội đàm, hai Thủ tướng ra Tuyên bố chung"
        return subjects.Count == 0 && Clause.GroupAfter(sentence, cue.To, WidestGap) is { Count: 2 } pair && MeetingNouns.IsPair(sentence, pair)
            ? new MeetingRoles(cue, kind, pair, []) { IsNoun = true } : null;
    }

    // "sat down with B for talks": as formal as what they met for
    private MeetingKind? For(List<PersonMention> objects) =>
        kind != MeetingKind.Call && Purpose(objects) is { } purpose && Kinds.Parse<MeetingKind>(purpose.As(Category.Meetings, "noun")!.Value) is var named && named < kind ? named : null;

    /// <summary>The word of meeting behind "for" and those who were met ("sat down with B for talks"), or null.</summary>
    public CueMention? Purpose(IReadOnlyList<PersonMention> objects) => objects.Count == 0 || !sentence.Hits.IsSignal(objects[^1].To + 1, "about") ? null
        : sentence.Cues.FirstOrDefault(c => c.From > objects[^1].To + 1 && c.From - objects[^1].To <= 4 && c.Is(Category.Meetings, "noun"));

    // "met the foreign ministers of Kenya, Ghana and Togo: A, B and C": many words, all of which lead to people
    private List<PersonMention> ObjectsAfter()
    {
        var near = Clause.GroupAfter(sentence, cue.To, WidestGap);
        var from = near.Count > 0 ? cue.To : BehindDay();
        var far = near.Count > 0 ? near : Clause.GroupAfter(sentence, from, 2 * WidestGap);
        if (near.Count > 1 && Lists.Joint(sentence, near[^2].To, near[^1].From) == Joint.Comma && HasVerb(near[^1]))
        {
            near.RemoveAt(near.Count - 1);
        }

        if (sentence.Actors.Length > 2 && PartiesMet.Listed(sentence, cue) is { Count: > 1 } listed)
        {
            return listed;
        }

        return near.Count > 0 || (far.Count > 1 && JoinedPartner.IsOfPeople(sentence, from, far[0].From))
            || (far.Count > 0 && kind == MeetingKind.Reception && JoinedPartner.IsPlaceAndTime(sentence, cue.To, far[0].From)) ? far : near;
    }

    // "met on Monday with the presidents of Kenya and Ghana, A and B"
    private int BehindDay()
    {
        var last = cue.To;
        foreach (var date in sentence.Dates)
        {
            last = date.From - last is 1 or 2 ? date.To : last;
        }

        return sentence.Hits.IsSignal(last + 1, "with") ? last + 1 : last;
    }

    // "A was received with full honours at the palace in Abuja by B"
    private List<PersonMention> Hosts() => sentence.Hits.Covering(cue.From - 1)?.Words.Has(Category.Signals, "be") == true
        && Clause.Signal(sentence, cue.To, cue.To + FarthestPhrase, "agent") is { } by ? Clause.GroupAfter(sentence, by.To, HeadTokens) : [];

    // "A tiếp B, C hội đàm với D": whoever has a verb of his own is not met by A.
    private bool HasVerb(PersonMention person) => sentence.Hits.Covering(person.To + 1) is CueMention next && next.Is(Category.Meetings, "verb");

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

    // "met at the palace": nobody and nothing is met but one another
    private bool IsAlone()
    {
        var next = cue.To + 1;
        return next >= sentence.Tokens.Count || !(sentence.Tokens[next].IsWord || sentence.Tokens[next].IsNumber) || sentence.BeginsDate(next)
            || (sentence.Hits.Covering(next) is { } hit && (hit.Words.Has(Category.Dates) || hit.Words.Has(Category.Signals, "at") || hit.Words.Has(Category.Signals, "about")
                || hit.Words.Has(Category.Signals, "then") || hit.Words.Has(Category.Signals, "order")));
    }
}
