using DiploFunctions.Extraction.Recognition;
using DiploFunctions.Extraction.Recognition.People;
using DiploFunctions.Extraction.Text;
using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Facts.Visits;

/// <summary>One place in an article that tells that somebody travels to a country.</summary>
internal sealed record VisitTelling : ITelling
{
    public required KnownPerson Visitor { get; init; }

    public required Party To { get; init; }

    public required VisitKind Kind { get; init; }

    public required VisitStatus Status { get; init; }

    public required SentenceReading Sentence { get; init; }

    public required Span Span { get; init; }

    public required double Confidence { get; init; }

    public required Basis Basis { get; init; }

    public PartialDate? Start { get; init; }

    public PartialDate? End { get; init; }

    /// <summary>The day that the words tell as the one on which the stay ended, without its first one; null elsewhere.</summary>
    public PartialDate? LastDay { get; init; }

    /// <summary>Where the article names the city, or null.</summary>
    public Span? City { get; init; }

    /// <summary>Where the sentence names the event that is travelled to, or null.</summary>
    public Span? Occasion { get; init; }

    public IReadOnlyList<string> Inviters { get; init; } = [];

    /// <summary>True when the words tell of this country alone, so that their dates are those of the stay and not of a longer trip.</summary>
    public bool IsLeg { get; init; }

    /// <summary>True when the sentence speaks of a delegation or company.</summary>
    public bool IsOfDelegation { get; init; }

    /// <summary>Somebody of the visitor's country with whom the words say that they travelled, or null.</summary>
    public KnownPerson? Head { get; init; }

    /// <summary>True when the travel itself is told, not only that somebody was there.</summary>
    public bool IsTold { get; init; } = true;
}
