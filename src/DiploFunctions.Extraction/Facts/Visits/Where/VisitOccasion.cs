using DiploFunctions.Extraction.Recognition;
using DiploFunctions.Extraction.Text;

namespace DiploFunctions.Extraction.Facts.Visits.Where;

/// <summary>The event that a visitor travels to, as the sentence names it.</summary>
internal static class VisitOccasion
{
    private const int Longest = 26;

    /// <summary>The words between "attend" and where the event is held ("KTT G20"), or null when no event is attended.</summary>
    public static Span? Of(SentenceReading sentence, CueMention cue, Destination destination)
    {
        var attend = cue.As(Category.Visits, "attend") is not null
            ? cue
            : sentence.Cues.FirstOrDefault(c => c.As(Category.Visits, "attend") is not null && c.From > destination.Place.To
            && c.From - destination.Place.To <= 6);
        if (attend is null || destination.Place.From == attend.To + 1)
        {
            return null;
        }

        var last = attend.To;
        var limit = Math.Min(sentence.Tokens.Count - 1, attend.To + Longest);
        while (last < limit && !Ends(sentence, last + 1))
        {
            last++;
        }

        return last > attend.To ? sentence.SpanOf(attend.To + 1, last) : null;
    }

    private static bool Ends(SentenceReading sentence, int i)
    {
        var token = sentence.Tokens[i];
        var hit = sentence.Hits.StartingAt(i);
        return token.IsSign(',') || token.IsSign('.') || token.IsSign(';') || token.IsSign('(') || sentence.BeginsDate(i)
            || (hit is not null && (hit.IsMainly(Category.Signals, "at") || hit.IsMainly(Category.Signals, "cut") || hit.IsMainly(Category.Signals, "and")
            || hit.As(Category.Visits) is { Key: "noun" or "verb" }));
    }
}
