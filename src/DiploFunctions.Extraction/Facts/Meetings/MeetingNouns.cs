using DiploFunctions.Extraction.Recognition;
using DiploFunctions.Extraction.Recognition.People;
using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Facts.Meetings;

/// <summary>Reads the people around one noun of meeting.</summary>
internal sealed class MeetingNouns(SentenceReading sentence, CueMention cue, Entry entry, MeetingKind kind)
{
    private const int Protagonist = 3;
    private const int WidestGap = 8;
    private const int HeadTokens = 3;
    private const int NearGift = 4;
    private static readonly ulong Chairing = EntrySet.BitOf("led-by") | EntrySet.BitOf("leads");

    /// <summary>Who holds it; nobody where the sentence does not tell two.</summary>
    public MeetingRoles Read() => Theirs() ?? Given() ?? Noun();

    // "During their talks, A said", "It was agreed during a telephone call": the two of whom the sentences before tell.
    private MeetingRoles? Theirs() => OfTwoBefore() ?? OfJoined() ?? (IsUnnamedCall() && sentence is { PreviousSubject: { Country: { } own } caller, PreviousOther: { Country: { } foreign } called } && own != foreign
        ? Roles([Meant(cue, caller)], [Meant(cue, called)]) : null) ?? (
        cue.From is > 0 and <= HeadTokens && sentence.Hits.Covering(cue.From - 1)?.Words.Has(Category.Signals, "own") == true
        && sentence.Hits.IsSignal(cue.From - 1, "parties") && sentence is { PreviousSubject: { } one, PreviousOther: { } other } && one.Country != other.Country
            ? Roles([Meant(cue, one)], [Meant(cue, other)])
            : null);

    // "A and B agreed to train more nurses. The accord was reached in a bilateral meeting at the palace": the two who did it together
    private MeetingRoles? OfJoined() => kind is MeetingKind.Meeting or MeetingKind.Talks && sentence.People.Length == 0 && sentence.PreviousJoined is [{ Country: { IsCountry: true } own } one, { Country: { IsCountry: true } foreign } other] && own != foreign
        && Clause.HasSignal(sentence, cue.From - NearGift, cue.From, "amid") && !Clause.HasSignal(sentence, -1, sentence.Tokens.Count, "future", "plan", "negation", "cancel") ? Roles([Meant(cue, one)], [Meant(cue, other)]) : null;

    private bool IsUnnamedCall() => kind == MeetingKind.Call && sentence.People.Length == 0 && sentence.Places.Length == 0
        && (cue.IsSignal("amid") || Clause.HasSignal(sentence, cue.From - NearGift - 1, cue.From, "amid"));

    // "A welcomed B, and their talks went on over lunch"; "A and B during their conversation"
    private MeetingRoles? OfTwoBefore()
    {
        if (!sentence.MayHaveSignal(EntrySet.BitOf("parties")) || Clause.Signal(sentence, cue.From - NearGift, cue.From, "parties") is not { } their || !their.IsSignal("own"))
        {
            return null;
        }

        var before = Array.FindAll(sentence.Actors, p => p.To < cue.From);
        return before is [var one, var other] && one.Person.Country is { } country && other.Person.Country is { } foreign && country != foreign
            && sentence.People.Count(p => p.To < cue.From) == 2 && !Clause.HasSignal(sentence, their.To, cue.From, "of", "cut") ? Roles([one], [other]) : null;
    }

    /// <summary>The two whom "they" directly before a verb means: those told before in the sentence, else those of the sentences before; null when there is no telling.</summary>
    public static MeetingRoles? They(SentenceReading sentence, CueMention verb)
    {
        // "They also held talks": of other words only an adverb has this place.
        var at = verb.From - 1;
        at -= at > 0 && sentence.Tokens[at].IsWord && !sentence.Tokens[at].IsCapitalised
            && (sentence.Hits.Covering(at) is not { } between || between.Words.Has(Category.Signals, "then") || between.IsMainly(Category.Signals, "again")) ? 1 : 0;
        var they = sentence.Hits.Covering(at);
        if (Counted(sentence, they) is { } all && !sentence.Actors.Any(p => p.To < verb.From))
        {
            return new MeetingRoles(verb, MeetingKind.Meeting, [.. all.Select(p => Meant(verb, p))], []);
        }

        if (they is null || !(they.To == they.From && they.IsMainly(Category.Signals, "parties") && !they.Words.Has(Category.Signals, "own")) && !IsLeaders(sentence, they))
        {
            return null;
        }

        var before = Array.FindAll(sentence.Actors, p => p.To < verb.From);
        if (before.Length == 0 && sentence.PreviousGroup.Count > 0)
        {
            // "A, B and C arrived. They met D."
            return new MeetingRoles(verb, MeetingKind.Meeting, [.. sentence.PreviousGroup.Select(p => Meant(verb, p))], []);
        }

        var (one, other) = before is [var a, var b] ? (a.Person, b.Person) : before.Length == 0 ? (sentence.PreviousSubject, sentence.PreviousOther) : (null, null);
        return one?.Country is { } country && other?.Country is { } foreign && country != foreign
            ? new MeetingRoles(verb, MeetingKind.Meeting, [Meant(verb, one)], [Meant(verb, other)]) : null;
    }

    // "The leaders then held talks": of two told just before, where the sentence begins so
    private static bool IsLeaders(SentenceReading sentence, Hit hit) =>
        hit.From == 1 && hit.Words.Has(Category.Signals, "members") && sentence.Hits.IsSignal(0, "article");

    /// <summary>"ketiganya", "cả ba", "all four": the list of so many people that the sentence before tells, or null.</summary>
    public static IReadOnlyList<KnownPerson>? Counted(SentenceReading sentence, Hit? words) => sentence.PreviousListed is { Count: > 2 } listed
        && words?.Words.As(Category.Signals, "parties") is { Value: [var digit] } && digit - '0' == listed.Count ? listed : null;

    /// <summary>The two of one country whom the sentence before begins with, where "they" or "the two" stands directly before a verb; null elsewhere.</summary>
    public static IReadOnlyList<KnownPerson>? Delegates(SentenceReading sentence, CueMention verb) => sentence.PreviousJoined is [{ Country: { } one } _, { Country: { } other }] two && one == other
        && sentence.Hits.Covering(verb.From - 1) is { } they && (they.IsMainly(Category.Signals, "pair") || (they.IsMainly(Category.Signals, "parties") && !they.Words.Has(Category.Signals, "own") && they.From == they.To))
        && !sentence.Actors.Any(p => p.To < verb.From) ? two : null;

    /// <summary>Somebody whom other words than a name mean, at the word of meeting.</summary>
    public static PersonMention Meant(CueMention cue, KnownPerson person) => new(cue.From, cue.From, person, PersonForm.Pronoun);

    // "granted B an audience", "gave him lunch", "paid B a courtesy call"
    private MeetingRoles? Given()
    {
        if (!sentence.MayHaveSignal(EntrySet.BitOf("gives")) || sentence.Actors.LastOrDefault(p => p.To < cue.From) is not { } taker
            || cue.From - taker.To > NearGift || Clause.HasSignal(sentence, taker.To, cue.From, "with", "of", "to", "and", "cut", "possessive", "at", "about"))
        {
            return null;
        }

        var at = sentence.Hits.IsSignal(taker.From - 1, "article") ? taker.From - 2 : taker.From - 1;
        if (sentence.Hits.Covering(at) is not { } hit || hit.Words.As(Category.Signals, "gives") is not { } gives)
        {
            return null;
        }

        var giver = Clause.Before(sentence, hit.From, [taker]);
        var givers = giver is null ? Unsaid([taker]) : Clause.GroupAround(sentence, giver).FindAll(p => p.To < hit.From);
        var isHost = gives.Value == "host" && kind == MeetingKind.Meeting;
        return Roles(givers, [taker]) with { Kind = isHost ? MeetingKind.Reception : kind };
    }

    // "the talks that A held with B", "the meeting A had in Accra with B"
    private List<PersonMention>? HeldWith(PersonMention first) =>
        sentence.Hits.Covering(first.To + 1) is CueMention light && light.IsSignal("light") ? JoinedPartner.After(sentence, light, anyTopic: true) : null;

    // "a discussion that A had on Monday with B"
    private MeetingRoles? Held()
    {
        if (Clause.Signal(sentence, cue.To, cue.To + HeadTokens, "cut") is not { } that)
        {
            return null;
        }

        var group = Clause.GroupAfter(sentence, that.To, HeadTokens);
        if (group.Count == 0 || sentence.Hits.Covering(group[^1].To + 1) is not CueMention light || !light.IsSignal("light"))
        {
            return null;
        }

        var partners = HeldWith(group[^1]) ?? [];
        return partners.Count == 0 && !IsPair(sentence, group) ? null : Roles(group, partners) with { Cue = new CueMention(light.From, light.To, cue.Words) };
    }

    // "At their meeting on Monday, A told B ..."
    private List<PersonMention>? Told(List<PersonMention> after) =>
        after is [var one] && cue.From <= HeadTokens && sentence.Hits.Is(one.To + 1, Category.Signals, "tells", out var tells)
            ? Clause.GroupAfter(sentence, tells.To, 1) : null;

    // "The joint commission met in Oslo on Monday, led by A and B"
    private List<PersonMention>? ChairedBy() => kind is MeetingKind.Dialogue or MeetingKind.Talks && sentence.MayHaveSignal(Chairing)
        && Clause.Signal(sentence, cue.To, sentence.Tokens.Count, "led-by", "leads") is { } led && Clause.GroupAfter(sentence, led.To, 1) is { } chairs && IsPair(sentence, chairs) ? chairs : null;

    private MeetingRoles Noun()
    {
        if (sentence.Hits.IsSignal(cue.To + 1, "between"))
        {
            var between = Clause.GroupAfter(sentence, cue.To, WidestGap);
            // "the trilateral meeting between A, B and C": each with each
            return IsRound(between) ? Roles(between, []) : Roles(between.Count > 0 ? [between[0]] : [], AfterWith(between) ?? (between.Count > 1 ? between[1..] : []));
        }

        var after = Clause.GroupAfter(sentence, cue.To, WidestGap);
        if (after.Count == 0 && Held() is { } held)
        {
            return held;
        }

        if (after.Count == 0 && ChairedBy() is { } chairs)
        {
            return Roles(chairs, []);
        }

        if (after.Count == 0)
        {
            return Roles(sentence.Sentence.IsCaption ? InPicture() : Amid(), []);
        }

        if (kind != MeetingKind.Reception && !IsOn(after[0]) && !IsWith(cue.To, after[0].From))
        {
            // "the meeting of A with B"; "In the meeting on Saturday, A and B discussed"
            return (AfterWith([after[0]]) ?? HeldWith(after[0]) ?? Told(after)) is { Count: > 0 } partners ? Roles([after[0]], partners) : Roles(IsPair(sentence, after) ? after : [], []);
        }

        return With(after);
    }

    // "his meeting", "her first meeting", "pertemuannya"
    private bool IsOwned() => cue.IsSignal("owner") || sentence.Hits.Covering(cue.From - 1) is { } before && (before.Words.Has(Category.Signals, "own") || before.Words.Has(Category.Signals, "owner"))
        || (sentence.Hits.Covering(cue.From - 2)?.Words.Has(Category.Signals, "own") == true && !sentence.Tokens[cue.From - 1].IsCapitalised);

    private bool IsRound(List<PersonMention> between) => between.Count == 3 && Lists.Joint(sentence, between[0].To, between[1].From) == Joint.Comma
        && Lists.Joint(sentence, between[1].To, between[2].From) == Joint.And && AfterWith(between) is null
        && between[0].Person.Country != between[1].Person.Country && between[1].Person.Country != between[2].Person.Country && between[0].Person.Country != between[2].Person.Country;

    // "talks with B": who held them
    private MeetingRoles With(List<PersonMention> after)
    {
        var before = Clause.Before(sentence, cue.From, after);
        var subjects = before is not null && (before.From >= Clause.Start(sentence, cue.From) || Clause.OpensInsertion(sentence, before, cue.From) || IsRelative(before)) ? Clause.GroupAround(sentence, before)
            .FindAll(p => p.To < cue.From) : [];
        if (subjects.Count > 0)
        {
            return Roles(Programme(subjects, after) ?? subjects, after);
        }

        // "A said his meeting with B went well"
        if (IsOwned() && Array.FindLast(sentence.Actors, p => p.To < cue.From && after.TrueForAll(a => a.Person != p.Person)) is { } owner)
        {
            return Roles([owner], after);
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
        return Roles(next is null ? Unsaid(after) : Programme([next], after) ?? [next], after);
    }

    // "The programme included talks with B and a call on C", where B and C are of one country: whoever was spoken of before met them both.
    private List<PersonMention>? Programme(List<PersonMention> others, List<PersonMention> after) => after[0].Person.Country is { } country
        && others.TrueForAll(o => o.Person.Country == country) && sentence.Actors is [var first, ..] && Array.Exists(sentence.Cues, c => c.To < first.From && c.As(Category.Meetings) is { Key: "noun" or "noun-on" })
        && Unsaid(after) is [{ Person.Country: { } own }] guest && own != country ? guest : null;

    // "A, who was told of it in a telephone call from B"
    private bool IsRelative(PersonMention before) => sentence.MayHaveSignal(EntrySet.BitOf("who")) && sentence.Tokens[before.To + 1].IsSign(',') && sentence.Hits.Covering(before.To + 2)?.Words.Has(Category.Signals, "who") == true
        && !Clause.HasComma(sentence, before.To + 1, cue.From);

    // "A and B in the friendly mood of their meeting": who is in the picture.
    private List<PersonMention> InPicture() =>
        Clause.Before(sentence, cue.From, []) is { } nearest ? Clause.GroupAround(sentence, nearest).FindAll(p => p.To < cue.From) : [];

    // "A and B agreed in their talks to ...": the two who are joined before it, when nobody else is named.
    private List<PersonMention> Amid()
    {
        if ((AroundTalks() ?? Where()) is { } two)
        {
            return two;
        }

        var pair = InPicture();
        // "attended the ministers' meeting": only what two hold by themselves is their own.
        var isTheirs = pair.Count > 0 && (cue.To > cue.From || kind == MeetingKind.Talks || pair[^1].To == cue.From - 2) && !sentence.Cues.Any(c => c.As(Category.Visits) is { Key: "attend" or "occasion" });
        return isTheirs && pair.Count == 2 && IsPair(sentence, pair) && sentence.People.Length == 2 && Clause.HasSignal(sentence, cue.From - 2, cue.From, "amid") ? pair : [];
    }

    // "A and his host, B, spent Monday at the palace, where talks ran to three hours": the two who are there
    private List<PersonMention>? Where() => kind == MeetingKind.Talks && sentence.Hits.Covering(cue.From - 1)?.Words.As(Category.Signals, "cut") is { Value: "where" }
        && Array.FindAll(sentence.Actors, p => p.To < cue.From) is [var one, var other] && IsPair(sentence, [one, other]) && other.From > one.To ? [one, other] : null;

    // "A shook B's hand before the talks", "A presented B with a book after their talks": these two held them, when nobody else is named.
    private List<PersonMention>? AroundTalks() =>
        kind == MeetingKind.Talks && sentence.People.Length == 2 && sentence.Actors is [var one, var other] && other.To < cue.From && one.Person.Country != other.Person.Country
        && (cue.IsSignal("order") || Clause.HasSignal(sentence, cue.From - NearGift, cue.From, "order")) && (cue.From - other.To <= WidestGap || IsPair(sentence, [one, other])) && !Clause.HasSignal(sentence, one.To, cue.From, "cut", "says") ? [one, other] : null;

    // "Hội đàm với Tổng thống X, hai nhà lãnh đạo ...": the subject is that of the sentence before.
    private List<PersonMention> Unsaid(IReadOnlyList<PersonMention> objects) => Unsaid(sentence, cue, objects);

    /// <summary>Whom the sentence before is about, where this one leaves out who does something; empty when that is one of the objects.</summary>
    public static List<PersonMention> Unsaid(SentenceReading sentence, CueMention cue, IReadOnlyList<PersonMention> objects) =>
        Spoken(sentence) is { } person && objects.All(o => o.Person != person) ? [new PersonMention(cue.From, cue.From, person, PersonForm.Pronoun)] : [];

    // "B received her for an hour. Over dinner with C, the talk was of grain": a host named once does not take it from the guest whom the article is about.
    private static KnownPerson? Spoken(SentenceReading sentence) => sentence is { PreviousSubject: { } subject, PreviousOther: { } other } && other.Mentions >= Protagonist * subject.Mentions
        ? other : sentence.PreviousSubject;

    private MeetingRoles Roles(IReadOnlyList<PersonMention> subjects, IReadOnlyList<PersonMention> objects) =>
        new(cue, kind, subjects, objects) { IsNoun = true };

    private List<PersonMention>? AfterWith(IReadOnlyList<PersonMention> first)
    {
        if (first.Count == 0 || sentence.Hits.Covering(first[^1].To + 1) is not { } hit || !hit.IsMainly(Category.Signals, "with"))
        {
            return null;
        }

        var group = Clause.GroupAfter(sentence, hit.To, 3);
        return group.Count > 0 ? group : null;
    }

    // "a meeting with B", "phone calls to B", "a telephone call from B"
    private bool IsWith(int after, int before) =>
        Clause.HasSignal(sentence, after, before, "with")
        || (kind == MeetingKind.Call && Clause.Signal(sentence, after, before, "to", "from") is { } to && JoinedPartner.IsOfPeople(sentence, to.To, before));

    // "paid a call on B"; "tại cuộc gặp B", and not "tại cuộc gặp, B ...", "cuộc gặp của B với A"
    private bool IsOn(PersonMention first) => entry.Key == "noun-on" || (first.From == cue.To + 1 && cue.IsSignal("direct"));

    /// <summary>True for two who are joined by "and".</summary>
    public static bool IsPair(SentenceReading sentence, List<PersonMention> group) =>
        group.Count == 2 && Lists.Joint(sentence, group[0].To, group[1].From) == Joint.And;
}
