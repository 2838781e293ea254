using DiploFunctions.Extraction.Recognition;
using DiploFunctions.Extraction.Text;
using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Facts.Agreements;

/// <summary>One place in an article that tells that something was concluded.</summary>
internal sealed record AgreementTelling : ITelling
{
    public required AgreementKind Kind { get; init; }

    public required IReadOnlyList<Party> Parties { get; init; }

    public required string Subject { get; init; }

    public PartnershipLevel? Level { get; init; }

    public PartialDate? Date { get; init; }

    public required AgreementStatus Status { get; init; }

    public int? Count { get; init; }

    public IReadOnlyList<string> Fields { get; init; } = [];

    /// <summary>The word for the document, or null where none is.</summary>
    public CueMention? Document { get; init; }

    public required SentenceReading Sentence { get; init; }

    public required Span Span { get; init; }

    /// <summary>True when the words only recall it ("since the two countries established ...").</summary>
    public bool IsRecalled { get; init; }

    public required double Confidence { get; init; }

    public required Basis Basis { get; init; }
}
