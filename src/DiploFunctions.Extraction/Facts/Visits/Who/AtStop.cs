using DiploFunctions.Extraction.Recognition;
using DiploFunctions.Extraction.Recognition.People;
using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Facts.Visits.Who;

/// <summary>Who comes to a stop before which nobody stands: "The first stop is Oslo, where A was received by B".</summary>
internal static class AtStop
{
    /// <summary>Whoever the clause behind "where" begins with, when that is whom the sentences before are about, or is met there; null for "where Nansen had lived".</summary>
    public static PersonMention? Visitor(SentenceReading sentence, Party to) =>
        sentence.Actors.FirstOrDefault() is { } first && sentence.Hits.IsSignal(first.From - 1, "cut") && first.Person.Country != to && first.Person.IsHolder
            && (first.Form != PersonForm.Named || first.Person == sentence.PreviousSubject || sentence.HasCue(Category.Meetings)) ? first : null;
}
