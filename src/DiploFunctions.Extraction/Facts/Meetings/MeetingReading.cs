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
    private const int FarthestPhrase = 14;
    private MeetingSubjects? _subjects;
    private readonly MeetingKind _kind = MeetingForm.KindOf(sentence, cue, entry);

    /// <summary>Who meets whom; everybody behind the word who has a place or day of their own too.</summary>
    public MeetingRoles Read() => Roles() is var roles && roles.Objects.Count > 0 && roles.Objects[0].From > cue.To
        ? BesidesMet.Extend(sentence, cue, roles with { Objects = MeetingSeries.Extend(sentence, roles.Objects) }) : roles;

    private MeetingRoles Roles() => entry.Key switch
    {
        "noun-on" => Nouns().Read(),
        "noun-between" => Between(),
        "noun-guest" => AsGuest(),
        "verb-beside" => Beside(),
        "verb-called" => Called(),
        "noun" when IsParticiple() => Verbs().Read(),
        "noun" => LightVerb() is { } light ? Held(light) : Nouns().Read(),
        "mutual" => Mutual(),
        "verb-with" => VerbWith(),
        "verb-together" => Together(),
        "verb-for" => ForPurpose(),
        "verb-around" => Around(),
        "verb-used" => WithUse(),
        "verb-him" => WithSuffix(),
        "verb-person" => Clause.GroupAfter(sentence, cue.To, 0).Count > 0 ? Verbs().Read() : Nobody(),
        _ => Verbs().Read(),
    };

    private MeetingSubjects Who() => _subjects ??= new MeetingSubjects(sentence, cue, previous);

    private MeetingVerbs Verbs() => new(sentence, cue, _kind, Who());

    private MeetingNouns Nouns() => new(sentence, cue, entry, _kind);

    // "held a session of official talks with B": the verb says little, the noun what is done.
    private CueMention? LightVerb()
    {
        var light = sentence.Cues.LastOrDefault(c => c.To < cue.From && cue.From - c.To <= FarthestPhrase && c.IsSignal("light"));
        return light is not null && (cue.From - light.To <= FarthestLight || IsLoose(light.To, cue.From))
            && !sentence.People.Any(p => p.From > light.To && p.To < cue.From) ? new CueMention(light.From, cue.To, cue.Words) : null;
    }

    private MeetingRoles Held(CueMention light)
    {
        var verb = Verbs().Read();
        // "hosted a dinner on Monday for B": whoever hosts receives
        var roles = verb with { Cue = light, Kind = verb.Kind == MeetingKind.Meeting && verb.Objects.Count > 0 && sentence.Hits.Covering(light.From)?.Words.As(Category.Meetings, "verb") is { Value: "reception" } ? MeetingKind.Reception : verb.Kind };
        // "They held closed-door talks", of two told just before
        return roles.Objects.Count == 0 && roles.Subjects.Count < 2 && MeetingNouns.They(sentence, light) is { } they ? they with { Cue = light, Kind = _kind } : roles;
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

    // "shuttled between the capitals, meeting A in X and B in Y": a comma before, and whom he met directly behind
    private bool IsParticiple() => cue.IsSignal("participle") && cue.From > 1 && (sentence.Tokens[cue.From - 1].IsSign(',') || sentence.Hits.IsSignal(cue.From - 1, "and"))
        && Clause.GroupAfter(sentence, cue.To, HeadTokens) is [var met, ..] && JoinedPartner.IsOfPeople(sentence, cue.To, met.From);

    // "the summit between A and B", "A's summit with B": a summit of these two
    private MeetingRoles Between() => sentence.Hits.IsSignal(cue.To + 1, "between")
        || Owner() is not null || LightVerb() is not null
        ? Nouns().Read() : Nobody();

    private PersonMention? Owner() => sentence.Hits.Covering(cue.From - 1) is { } owner && owner.IsMainly(Category.Signals, "possessive")
        ? sentence.People.FirstOrDefault(p => p.To == owner.From - 1) : null;

    // "A was King B's guest at lunch"
    private MeetingRoles AsGuest()
    {
        var host = Owner();
        if (host is not null && Clause.Signal(sentence, cue.To, cue.To + HeadTokens, "copula") is { } copula && Clause.GroupAfter(sentence, copula.To, HeadTokens) is { Count: > 0 } guests)
        {
            // "A's guest on Monday was B"
            return new MeetingRoles(cue, _kind, [host], guests);
        }

        if (host is null && sentence.Hits.IsSignal(cue.To + 1, "of") && Clause.GroupAfter(sentence, cue.To + 1, HeadTokens) is [var of, ..] && Clause.HasSignal(sentence, cue.From - HeadTokens, cue.From, "be")
            && Clause.Before(sentence, cue.From, [of]) is { } taken)
        {
            // "had been the guest of B at a banquet"
            return new MeetingRoles(cue, _kind, [of], [taken]);
        }

        var guest = host is null || !sentence.Hits.IsSignal(host.From - 1, "copula") ? null : sentence.Actors.LastOrDefault(p => p.To < host.From && p.Person != host.Person);
        return guest is null ? Nobody() : new MeetingRoles(cue, _kind, [host!], [guest]);
    }

    // "A toured a plant near Oslo with B", "A, together with B, toured a plant"
    private MeetingRoles Beside()
    {
        var partners = JoinedPartner.After(sentence, cue, anyTopic: true);
        var (subjects, isShared) = Who().Of(partners);
        return partners.Count > 0 || subjects.Count > 1 ? new MeetingRoles(cue, _kind, subjects, partners) { IsShared = isShared } : Nobody();
    }

    // "called B on Monday", "called B to discuss grain"; and not "called B a friend"
    private MeetingRoles Called()
    {
        if (Clause.GroupAfter(sentence, cue.To, WidestGap) is not [.., var last] group || !JoinedPartner.IsOfPeople(sentence, cue.To, group[0].From))
        {
            return Nobody();
        }

        var next = last.To + 1;
        var isOver = next >= sentence.Tokens.Count || sentence.Tokens[next].IsSign('.') || sentence.Tokens[next].IsSign(',') || sentence.BeginsDate(next)
            || sentence.Hits.Covering(next) is { } hit && (hit.Words.Has(Category.Signals, "about") || hit.Words.Has(Category.Signals, "to")
                || hit.Words.Has(Category.Signals, "order") || hit.Words.Has(Category.Signals, "day-part"));
        return isOver ? Verbs().Read() : Nobody();
    }

    private MeetingRoles Nobody() => new(cue, _kind, [], []);

    // "A brought together B and C"; "the meeting brought together B and C"
    private MeetingRoles Together()
    {
        var objects = Clause.GroupAfter(sentence, cue.To, WidestGap);
        var host = objects.Count < 2 ? null : Clause.Before(sentence, cue.From, objects);
        return host is not null && cue.From - host.To <= HeadTokens ? new MeetingRoles(cue, _kind, [host], objects)
            : new MeetingRoles(cue, _kind, objects.Count < 2 ? [] : objects, []);
    }

    // "was joined by B for a working lunch": only with what they met for
    private MeetingRoles ForPurpose() => Verbs().Read() is var roles && Verbs().Purpose(roles.Objects) is not null ? roles : Nobody();

    // "showed B around the port", "took B on a tour of the port": only with where to
    private MeetingRoles Around() => TimeTogether.HasWhereTo(sentence, cue) ? Verbs().Read() : cue.Is(Category.Meetings, "verb-beside") ? Beside() : Nobody();

    // "used his stop in Rome to see B"
    private MeetingRoles WithUse() => Clause.HasSignal(sentence, cue.From - FarthestPhrase, cue.From, "uses")
        && Clause.GroupAfter(sentence, cue.To, WidestGap) is [var met, ..] && JoinedPartner.IsOfPeople(sentence, cue.To, met.From) ? Verbs().Read() : new MeetingRoles(cue, _kind, [], []);

    // "spoke on Sunday with B": only with the word that joins them
    private MeetingRoles VerbWith()
    {
        var objects = JoinedPartner.After(sentence, cue, anyTopic: false);
        var (subjects, isShared) = objects.Count > 0 || sentence.MayHaveSignal(EntrySet.BitOf("whom")) ? Who().Of(objects) : ([], false);
        objects = objects.Count == 0 && Who().Whom(subjects) is { } antecedent ? [antecedent] : objects;
        if (objects.Count == 0 && (MeetingForm.IsRemote(sentence, cue) || cue.Is(Category.Meetings, "mutual")))
        {
            return Mutual();
        }

        if (objects.Count == 0 && TimeTogether.LastsHours(sentence, cue))
        {
            // "spoke for an hour in Conakry" was no call
            var isMeeting = sentence.Places.Any(p => p.From > cue.To && Location.IsAt(sentence, p));
            return isMeeting ? Mutual() with { Kind = MeetingKind.Meeting } : Mutual();
        }

        return new MeetingRoles(cue, _kind, subjects, objects) { IsShared = isShared };
    }

    // "B menerimanya": the object is a suffix of the verb.
    private MeetingRoles WithSuffix()
    {
        var (subjects, isShared) = Who().Of([]);
        // "A menyambut B dan kemudian menerimanya": B
        var other = isShared && previous is { Objects: [var met] } ? met.Person
            : subjects.Count > 0 && sentence.PreviousSubject is { } person ? (IsStranger(person, subjects[0].Person) ? person : sentence.PreviousOther) : null;
        return new MeetingRoles(cue, _kind, subjects, other is null ? [] : [new PersonMention(cue.From, cue.From, other, PersonForm.Pronoun)]) { IsShared = isShared };
    }

    // Whoever receives a guest was just told of as well, and so may be others of the same country.
    private static bool IsStranger(KnownPerson one, KnownPerson other) => one != other && (one.Country is null || one.Country != other.Country);

    // A and B held talks
    private MeetingRoles Mutual()
    {
        if (MeetingNouns.They(sentence, cue) is { } they)
        {
            return they with { Kind = _kind };
        }

        var (subjects, isShared) = Who().Of([]);
        var objects = subjects.Count > 1 ? [] : Who().Whom(subjects) is { } antecedent ? [antecedent] : JoinedPartner.After(sentence, cue, anyTopic: true) is { Count: > 0 } partners ? partners : Clause.GroupAfter(sentence, cue.To, 3);
        objects = NobodyMet.Behind(sentence, cue, _kind, objects) ? [] : objects;
        return new MeetingRoles(cue, _kind, subjects, subjects.Count > 1 ? [] : objects) { IsShared = isShared };
    }
}
