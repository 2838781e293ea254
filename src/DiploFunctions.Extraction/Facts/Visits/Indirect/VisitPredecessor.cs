using DiploFunctions.Extraction.Facts.Dates;
using DiploFunctions.Extraction.Facts.Visits.Where;
using DiploFunctions.Extraction.Recognition;
using DiploFunctions.Extraction.Recognition.People;

namespace DiploFunctions.Extraction.Facts.Visits.Indirect;

/// <summary>Who made the journey before: "the first prime minister to visit Kenya since A in 2012", "the first visit to Kenya since that of A in 2012".</summary>
internal static class VisitPredecessor
{
    private const string After = "after";
    private const int FarthestNoun = 6;
    private const int FarthestPlace = 16;
    private const int LongestNoun = 4;
    private const int NearPerson = 6;
    private const int NearPlace = 3;
    private const int NearDate = 4;

    /// <summary>The person after "since" behind a destination, with the date beside them; null when there is none.</summary>
    public static (PersonMention Person, ResolvedDate Date)? Of(Calendar calendar, SentenceReading sentence, Destination destination)
    {
        var since = sentence.Cues.FirstOrDefault(c => (c.IsSignal("since") || IsAfterVisit(sentence, c)) && (c.From > destination.Place.To && c.From - destination.Place.To <= FarthestPlace || IsAtHead(sentence, c)));
        var person = since is null ? null : sentence.People.FirstOrDefault(p => p.From > since.To);
        if (person is null || person.From - since!.To > LongestNoun || !IsOf(sentence, since.To, person.From))
        {
            return null;
        }

        var date = calendar.In(sentence).FirstOrDefault(d => d.Mention.From >= person.To && d.Mention.From - person.To <= NearPerson);
        return date is not null && (IsDirect(destination, since, person, date) || IsJourney(sentence, person.To, date.Mention.From)) ? (person, date) : null;
    }

    // "sau chuyến thăm của A năm 2012", "following A's visit in 2012"
    private static bool IsAfterVisit(SentenceReading sentence, CueMention cue) => cue.As(Category.Signals, "amid") is { Value: After }
        && sentence.Cues.Any(c => c.From > cue.To && c.From - cue.To <= FarthestNoun && c.Is(Category.Visits, "noun"));

    // "Not since A in 1987 had a president been to Kenya"
    private static bool IsAtHead(SentenceReading sentence, CueMention since) => since.From == 1 && sentence.Hits.Covering(0)?.Words.Has(Category.Signals, "negation") == true;

    private static bool IsDirect(Destination destination, Mention since, Mention person, ResolvedDate date) =>
        since.From - destination.Place.To <= NearPlace && person.From == since.To + 1 && date.Mention.From - person.To <= NearDate;

    // "since that of A", "since the visit by A"
    private static bool IsOf(SentenceReading sentence, int after, int before)
    {
        for (var i = after + 1; i < before; i++)
        {
            if (sentence.Hits.Covering(i) is not { } hit || !(hit.IsMainly(Category.Signals, "article") || hit.IsMainly(Category.Signals, "of")
                || hit.Words.Has(Category.Signals, "that") || hit.Words.Has(Category.Visits, "noun")))
            {
                return false;
            }
        }

        return true;
    }

    // "since A in 2012", "since A's in 2012", "since A did so in 2012", and not "after A had invited him in 2012"
    private static bool IsJourney(SentenceReading sentence, int after, int before)
    {
        for (var i = after + 1; i < before; i++)
        {
            var hit = sentence.Hits.Covering(i);
            if (hit is null && i == before - 1 && sentence.Tokens[i].IsWord && !sentence.Tokens[i].IsCapitalised)
            {
                // "vào tháng 10"
                continue;
            }

            if (!sentence.Tokens[i].IsSign(',') && hit?.Words.Has(Category.Visits) != true && hit?.IsMainly(Category.Signals, "at") != true
                && hit?.IsMainly(Category.Signals, "possessive") != true && hit?.IsMainly(Category.Signals, "about") != true)
            {
                return false;
            }
        }

        return true;
    }
}
