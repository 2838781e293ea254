using DiploFunctions.Extraction.Facts.Visits;
using DiploFunctions.Extraction.Recognition;
using DiploFunctions.Extraction.Text;
using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Facts;

/// <summary>An event that people travel to.</summary>
/// <param name="Word">The word that the article has for it, as the lexicon writes it ("Forum"), or null when a journey to it was told.</param>
/// <param name="Country">Where it is held.</param>
/// <param name="City">Where the article names its city, or null.</param>
/// <param name="Start">Its first day, or null.</param>
/// <param name="End">Its last day, or null.</param>
/// <param name="Words">Where the article tells of it.</param>
/// <param name="Sentence">The sentence that tells of it.</param>
internal sealed record Gathering(
    string? Word, Party Country, Span? City, PartialDate? Start, PartialDate? End, Span Words, SentenceReading Sentence)
{
    public static Gathering Of(VisitTelling telling) =>
        new(null, telling.To, telling.City, telling.Start, telling.End, telling.Span, telling.Sentence);
}
