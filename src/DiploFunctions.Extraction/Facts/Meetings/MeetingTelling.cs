using DiploFunctions.Extraction.Facts.Dates;
using DiploFunctions.Extraction.Recognition;
using DiploFunctions.Extraction.Recognition.People;
using DiploFunctions.Extraction.Text;
using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Facts.Meetings;

/// <summary>One place in an article that tells that two people met.</summary>
/// <param name="Place">Where the sentence says that they met, or null.</param>
/// <param name="City">Its words when it is a city, or null.</param>
/// <param name="Country">Where they met as far as the paragraph tells, or null.</param>
internal sealed record MeetingTelling(
    KnownPerson First,
    KnownPerson Second,
    MeetingKind Kind,
    ResolvedDate? Date,
    PlaceMention? Place,
    Span? City,
    Party? Country,
    SentenceReading Sentence,
    Span Span,
    double Confidence,
    Basis Basis) : ITelling
{
    /// <summary>True for "discussed", which says nothing of how they spoke.</summary>
    public bool IsVague { get; init; }
}
