using DiploFunctions.Extraction.Recognition;
using DiploFunctions.Extraction.Recognition.People;
using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Facts.Meetings;

/// <summary>Why a meeting that is told did not take place: to come, wished, denied, heard of, a greeting or an appeal.</summary>
internal static class MeetingUnreality
{
    private const int Head = 2;
    private const int NearAirport = 5;
    private const int NearHeld = 5;
    private const int FarthestPlan = 8;
    private const int NearVerb = 4;
    private const int NearPlan = 7;
    private static readonly string[] UnrealSignals = ["future", "plan", "negation", "cancel", "invite"];

    /// <summary>The reason and the word for it; null when the meeting took place.</summary>
    public static Refusal? Of(SentenceReading sentence, MeetingRoles roles) => Unreality.Between(sentence, roles.Cue, -1, roles.Cue.From, "hearsay")
        ?? Greeting(sentence, roles) ?? Appeal(sentence, roles) ?? Coming(sentence, roles) ?? Wished(sentence, roles);

    // "called on A to resign"
    private static Refusal? Appeal(SentenceReading sentence, MeetingRoles roles) => roles.Cue.IsSignal("appeal") && roles.Objects.Count > 0 && sentence.Hits.IsSignal(roles.Objects[^1].To + 1, "to")
        ? new Refusal(roles.Cue, RefusalReason.Intended, roles.Cue) : null;

    private static Refusal? Coming(SentenceReading sentence, MeetingRoles roles)
    {
        var cue = roles.Cue;
        // "will raise the matter when he meets B"
        if (cue.IsSignal("meets") && Unreality.Between(sentence, cue, -1, cue.From, "future") is { } then)
        {
            return then;
        }

        if (IsToCome(sentence, roles) is { } coming)
        {
            return coming;
        }

        // "On her programme: talks with B"
        if (cue.From > 1 && sentence.Tokens[cue.From - 1].IsSign(':') && sentence.Hits.Covering(cue.From - 2) is CueMention head && head.IsSignal("future"))
        {
            return new Refusal(cue, RefusalReason.Coming, head);
        }

        // "Before meeting B next week"; "Next week A meets B"; "will be in Accra for talks with B"
        var lastObject = roles.Objects.Count > 0 ? Math.Max(cue.To, roles.Objects[^1].To) : cue.To;
        return Unreality.Between(sentence, cue, lastObject, lastObject + NearVerb, "soon") ?? Unreality.Between(sentence, cue, -1, Math.Min(cue.From, Head), "soon");
    }

    private static Refusal? Wished(SentenceReading sentence, MeetingRoles roles)
    {
        var cue = roles.Cue;
        // "a meeting between A and B planned for Tuesday was called off"
        if (roles.IsNoun && Unreality.Between(sentence, cue, cue.To, sentence.Tokens.Count, "called-off") is { } calledOff)
        {
            return calledOff;
        }

        var from = roles.Subjects.Count > 0 && roles.Subjects[^1].To < cue.From
            ? Math.Max(roles.Subjects[^1].To, Clause.LastStop(sentence, cue.From))
            : Clause.Start(sentence, cue.From) - 1;
        // "sepakat bertemu lagi", "nhất trí gặp lại"
        return (sentence.Hits.IsSignal(cue.From - 1, "agree") && cue.Is(Category.Meetings, "verb") ? new Refusal(cue, RefusalReason.Intended, cue) : null)
            ?? Unreality.Between(sentence, cue, from, cue.From, UnrealSignals) ?? Unreality.Between(sentence, cue, cue.From - 3, cue.From, UnrealSignals);
    }

    // "was welcomed at Halim Perdanakusuma": an airport that is a place by its name
    private static Refusal? AtNamedAirport(SentenceReading sentence, CueMention cue, int after) =>
        cue.IsSignal("greeting") && sentence.Places.Any(p => p.From > after && sentence.Hits.Covering(p.From)?.Words.Has(Category.Signals, "airport") == true) ? new Refusal(cue, RefusalReason.Greeting) : null;

    // Greetings and farewells are no meetings.
    private static Refusal? Greeting(SentenceReading sentence, MeetingRoles roles)
    {
        var cue = roles.Cue;
        var around = cue.IsSignal("greeting") ? -1 : cue.To;
        var isGreeting = roles.Kind == MeetingKind.Reception || sentence.Hits.Covering(cue.From - 1)?.Words.Has(Category.Signals, "be") == true;
        // "received B before he went to the airport" is one.
        var end = Clause.Signal(sentence, cue.To, sentence.Tokens.Count, "order")?.From ?? sentence.Tokens.Count;
        var met = roles.Objects.Count > 0 ? roles.Objects[^1].To : cue.To;
        return isGreeting ? Unreality.Between(sentence, cue, around, end, "airport") ?? AtNamedAirport(sentence, cue, around)
            // "met A at the airport"
            : roles is { Kind: MeetingKind.Meeting, IsNoun: false } && cue.To < met && sentence.Hits.IsSignal(met + 1, "at") ? Unreality.Between(sentence, cue, met + 1, Math.Min(end, met + NearAirport), "airport") : null;
    }

    private static int EndOfClause(SentenceReading sentence, int after) => Clause.Signal(sentence, after, sentence.Tokens.Count, "cut")?.From ?? sentence.Tokens.Count;

    // "A meeting between A and B is planned", "Pertemuan A dan B dalam retret tahunan akan digelar"
    private static Refusal? IsToCome(SentenceReading sentence, MeetingRoles roles)
    {
        if (roles.IsNoun && Unreality.Between(sentence, roles.Cue, roles.Cue.To, Math.Min(sentence.Tokens.Count, roles.Cue.To + NearHeld), "scheduled") is { } directly)
        {
            return directly;
        }

        var last = -1;
        foreach (var person in roles.Subjects.Concat(roles.Objects))
        {
            if (person.Form == PersonForm.Pronoun && person.From == roles.Cue.From)
            {
                // left out, and taken from the sentences before
                continue;
            }

            if (person.From <= roles.Cue.To)
            {
                return null;
            }

            last = Math.Max(last, person.To);
        }

        if (!roles.IsNoun || last < 0)
        {
            return null;
        }

        // "a meeting with B was possible, A said"
        var partner = roles.Objects.Count > 0 ? roles.Objects[^1].To : last;
        return Unreality.Between(sentence, roles.Cue, roles.Cue.To, roles.Cue.To + NearPlan, "scheduled") ?? Unreality.Between(sentence, roles.Cue, last, Math.Min(last + FarthestPlan, EndOfClause(sentence, last)), "scheduled") ?? Unreality.Between(sentence, roles.Cue, partner, partner + NearPlan, "scheduled");
    }
}
