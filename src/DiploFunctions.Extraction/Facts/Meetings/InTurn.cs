using DiploFunctions.Extraction.Recognition;
using DiploFunctions.Extraction.Recognition.People;
using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Facts.Meetings;

/// <summary>Whoever came next to somebody who met one after another: "President A received B on Monday. Then came Prime Minister C."</summary>
internal static class InTurn
{
    private const int FarthestHead = 8;
    private const int FarthestTelling = 2;

    /// <summary>The host of the meeting told last and those who came next; null where the sentence says no such thing, or goes on with what they did.</summary>
    public static MeetingRoles? Of(ArticleReading reading, SentenceReading sentence, List<MeetingTelling> told) =>
        sentence.MayHaveSignal(EntrySet.BitOf("in-turn")) ? First(reading, sentence) ?? Next(sentence, reading.Home, told) : null;

    // "The President held a series of meetings. First came B.": whoever the sentence before is about
    private static MeetingRoles? First(ArticleReading reading, SentenceReading sentence) =>
        Clause.Signal(sentence, -1, FarthestHead, "in-turn") is { } turn && turn.As(Category.Signals, "in-turn") is { Value: "first" } && sentence.PreviousSubject is { } host && sentence.Number > 0
        && reading.Sentences[sentence.Number - 1] is { Actors.Length: > 0 } before && before.HasCue(Category.Meetings) && Clause.GroupAfter(sentence, turn.To, 1) is { Count: > 0 } group
        && IsAll(sentence, group[^1]) && !group.Exists(p => p.Person == host || p.Person.Country == host.Country)
            ? new MeetingRoles(turn, MeetingKind.Meeting, [new PersonMention(turn.From, turn.From, host, PersonForm.Pronoun)], group) { IsShared = true } : null;

    private static MeetingRoles? Next(SentenceReading sentence, Party? home, List<MeetingTelling> told)
    {
        if (told is not [.., var last] || sentence.Number - last.Sentence.Number > FarthestTelling
            || last.Sentence.Sentence.Paragraph < sentence.Sentence.Paragraph - 1
            || Clause.Signal(sentence, -1, sentence.Tokens.Count, "in-turn") is not { } turn || turn.From - StartOf(sentence, turn) > FarthestHead || turn.As(Category.Signals, "in-turn")!.Value == "first"
            || Clause.GroupAfter(sentence, turn.To, 1) is not { Count: > 0 } group || !IsAll(sentence, group[^1]))
        {
            return null;
        }

        // Whoever the article is about goes on, be it a host or a guest.
        var host = last.First.Country == home ? last.First : last.Second.Country == home || last.Second.Mentions > last.First.Mentions ? last.Second : last.First;
        return group.Exists(p => p.Person == host || p.Person.Country == host.Country) ? null
            : new MeetingRoles(turn, last.Kind, [new PersonMention(turn.From, turn.From, host, PersonForm.Pronoun)], group) { IsShared = true };
    }

    // The sentence, or what stands behind its semicolon: "...; the next day it was the turn of President A"
    private static int StartOf(SentenceReading sentence, CueMention turn)
    {
        var start = turn.From;
        while (start > 0 && !sentence.Tokens[start - 1].IsSign(';'))
        {
            start--;
        }

        return start;
    }

    // "Then came President A, for tea", "giliran Presiden A yang menemuinya", and not "Then it was the turn of President A to speak"
    private static bool IsAll(SentenceReading sentence, PersonMention last)
    {
        var next = last.To + 1;
        return next >= sentence.Tokens.Count || sentence.Tokens[next].IsSign('.') || sentence.Tokens[next].IsSign(',') || sentence.Tokens[next].IsSign(';') || sentence.Tokens[next].IsSign('(')
            || sentence.BeginsDate(next) || sentence.Hits.Covering(next) is { } hit && (hit.Words.Has(Category.Signals, "at") || hit.Words.Has(Category.Signals, "about") || hit.Words.Has(Category.Signals, "cut") && sentence.Cues.Any(c => c.From > next && c.Is(Category.Meetings, "verb")));
    }
}
