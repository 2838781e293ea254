using DiploFunctions.Extraction.Recognition;

namespace DiploFunctions.Extraction.Facts.Dates;

/// <summary>Dates of something else than what is told: of a coming into force, a deadline, a summit that is prepared, an earlier document.</summary>
internal static class OtherEvents
{
    private const int Farthest = 12;
    private const int NearDocument = 2;
    private const int NearReport = 7;
    private const int NearSaying = 3;
    private static readonly ulong Reports = EntrySet.BitOf("reports");
    private static readonly ulong Bits = EntrySet.BitOf("other-event") | EntrySet.BitOf("future") | EntrySet.BitOf("invite") | EntrySet.BitOf("reports");

    /// <summary>True when the date belongs to a word of another event that stands nearer to it than the event's own words, from one token to another.</summary>
    public static bool Claim(SentenceReading sentence, Mention date, int from, int to) => (sentence.MayHaveSignal(Bits) || sentence.HasCue(Category.Agreements))
        && (IsOfOther(sentence, date, from, to)
            || IsOfReport(sentence, date, to)
            || (IsOfSaying(sentence, date, from) && !IsAnnounced(sentence, date, from))
            || (date.From > to && Clause.HasSignal(sentence, to, date.From, "future", "invite") && !Clause.HasComma(sentence, to, date.From)));

    /// <summary>"a protocol to the treaty of 12 May 1998": the date of the document named last.</summary>
    public static bool IsOfEarlierDocument(SentenceReading sentence, Mention date, Mention document) => Array.FindLast(sentence.Cues, c => c.To < date.From
        && date.From - c.To <= NearDocument && c.As(Category.Agreements, "document") is not null) is { } last
        && last.From > document.To && (date.From - last.To == 1 || sentence.Hits.IsSignal(date.From - 1, "of")) && !Clause.HasJoint(sentence, document.To, last.From);

    // "have signed an accord, the ministry said on Wednesday": the day of what is said.
    private static bool IsOfReport(SentenceReading sentence, Mention date, int to) => date.From > to
        && Clause.Signal(sentence, Math.Max(to, date.From - NearReport), date.From, "reports") is { } report && Clause.HasComma(sentence, to, report.From)
        && !Clause.HasComma(sentence, report.To, date.From) && !IsQuoted(sentence, to, report.From);

    /// <summary>True for the day on which it was said that something was or will be: "The ministry said on Friday that A would go", "At the weekend the ministry said A had gone".</summary>
    public static bool IsOfSaying(SentenceReading sentence, Mention date, int before)
    {
        if (date.To >= before || !sentence.MayHaveSignal(Reports))
        {
            return false;
        }

        if (Clause.Signal(sentence, Math.Max(-1, date.From - NearSaying), date.From, "reports") is not null)
        {
            return Clause.HasSignal(sentence, date.To, date.To + NearSaying, "that") || sentence.Hits.IsSignal(date.To + 1, "that");
        }

        return Clause.Signal(sentence, date.To, before, "reports") is { } said && said.From - date.To <= NearReport && !Clause.HasComma(sentence, said.To, before)
            && !Clause.HasComma(sentence, date.To + 1, said.From);
    }

    // "said on Friday that they had concluded a treaty": two countries conclude it when they say so, and do not when they will.
    private static bool IsAnnounced(SentenceReading sentence, Mention date, int from) => sentence.Hits.Covering(from)?.Words.Has(Category.Agreements) == true
        && !Clause.HasSignal(sentence, date.To, from, "future");

    // "I had a good talk with B," A wrote on Monday: of one's own doings one speaks on their day.
    private static bool IsQuoted(SentenceReading sentence, int after, int before)
    {
        for (var i = after + 1; i < before; i++)
        {
            if (sentence.Tokens[i].IsSign('"') || sentence.Tokens[i].IsSign('”'))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOfOther(SentenceReading sentence, Mention date, int from, int to)
    {
        var other = Array.FindLast(sentence.Cues, c => c.To < date.From && (c.IsSignal("other-event") || c.Is(Category.Agreements, "exists")));
        return other is not null && date.From - other.To <= Farthest && !(from > other.To && to < date.From) && !Clause.HasComma(sentence, other.To, date.From)
            && !(to < other.From && sentence.Dates.Any(d => d.From > other.To && d.To < date.From));
    }
}
