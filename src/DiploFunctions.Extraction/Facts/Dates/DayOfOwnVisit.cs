using DiploFunctions.Extraction.Recognition;
using DiploFunctions.Extraction.Recognition.People;

namespace DiploFunctions.Extraction.Facts.Dates;

/// <summary>The day of the visit that a sentence goes back to by its visitor: "A came in September 2023 and B in December. During A's trip they signed a treaty."</summary>
internal static class DayOfOwnVisit
{
    private const int Head = 4;
    private const int NearVisitor = 3;
    private const int FarthestBack = 2;
    private static readonly ulong Bits = EntrySet.BitOf("on-visit");

    /// <summary>The date behind the visitor in one of the two sentences before; null where the sentence tells a date itself or goes back to no such visit.</summary>
    public static ResolvedDate? Of(ArticleReading reading, Calendar calendar, SentenceReading sentence)
    {
        return sentence.HasCue(Category.Visits) && sentence.DateMentions.Length == 0 && sentence.MayHaveSignal(Bits) && Visitor(sentence) is { } visitor ? Told(reading, calendar, sentence, visitor.Person) : null;
    }

    private static ResolvedDate? Told(ArticleReading reading, Calendar calendar, SentenceReading sentence, KnownPerson visitor)
    {
        for (var i = sentence.Number - 1; i >= 0 && sentence.Number - i <= FarthestBack; i--)
        {
            var before = reading.Sentences[i];
            if (before.HasCue(Category.Visits) && Array.Find(before.Actors, p => p.Person == visitor) is { } told && Array.Find(calendar.In(before), d => d.Mention.From > told.To) is { } date)
            {
                return date;
            }
        }

        return null;
    }

    // "During A's trip", "Selama kunjungan A"
    private static PersonMention? Visitor(SentenceReading sentence) => Clause.Signal(sentence, -1, Head, "on-visit") is { } during
        && Array.Find(sentence.Cues, c => c.From >= during.From && c.From - during.To <= Head + NearVisitor && c.Is(Category.Visits, "noun")) is { } noun
        ? Array.Find(sentence.People, p => (p.To < noun.From && noun.From - p.To <= NearVisitor && sentence.Hits.IsSignal(p.To + 1, "possessive")) || (p.From > noun.To && p.From - noun.To <= NearVisitor)) : null;
}
