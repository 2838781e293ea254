using DiploFunctions.Extraction.Recognition;
using DiploFunctions.Extraction.Recognition.People;
using DiploFunctions.Extraction.Text;
using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Facts;

/// <summary>One place in an article that tells that two people met.</summary>
internal sealed record MeetingTelling(
    KnownPerson First,
    KnownPerson Second,
    MeetingKind Kind,
    ResolvedDate? Date,
    PlaceMention? Place,
    SentenceReading Sentence,
    Span Span,
    double Confidence,
    Basis Basis) : ITelling;
