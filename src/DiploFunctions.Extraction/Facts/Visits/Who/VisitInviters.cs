using DiploFunctions.Extraction.Recognition;
using DiploFunctions.Extraction.Recognition.People;

namespace DiploFunctions.Extraction.Facts.Visits.Who;

/// <summary>Who invited a visitor: the people after "at the invitation of".</summary>
internal static class VisitInviters
{
    public static IReadOnlyList<string> Of(SentenceReading sentence, KnownPerson visitor)
    {
        var signal = sentence.Hits.All.FirstOrDefault(h => h.IsMainly(Category.Signals, "invitation"));
        return signal is null
            ? []
            : [.. sentence.People.Where(p => p.IsOblique && p.From > signal.To
            && p.Person != visitor).Select(p => p.Person.Name).Distinct(StringComparer.Ordinal)];
    }
}
