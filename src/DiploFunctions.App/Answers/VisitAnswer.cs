using DiploFunctions.Model;

namespace DiploFunctions.App.Answers;

/// <summary>A visit as the API shows it.</summary>
internal sealed record VisitAnswer
{
    public required string Id { get; init; }

    public required Person Visitor { get; init; }

    public Party? From { get; init; }

    public required Party To { get; init; }

    public string? Place { get; init; }

    public required VisitKind Kind { get; init; }

    public required VisitStatus Status { get; init; }

    public PartialDate? Start { get; init; }

    public PartialDate? End { get; init; }

    public bool Background { get; init; }

    public required IReadOnlyList<string> Inviters { get; init; }

    public string? Occasion { get; init; }

    /// <summary>What ties the visits of one journey together; null for a visit that is no leg of one.</summary>
    public string? TripId { get; init; }

    public double Confidence { get; init; }

    /// <summary>What the articles disagree on; empty when they agree.</summary>
    public required IReadOnlyList<Conflict> Conflicts { get; init; }

    public required IReadOnlyList<SourceAnswer> Sources { get; init; }

    public DateTimeOffset Updated { get; init; }

    public static VisitAnswer Of(MergedFact<Visit> merged) => new()
    {
        Id = merged.Id,
        Visitor = merged.Fact.Visitor,
        From = merged.Fact.From,
        To = merged.Fact.To,
        Place = merged.Fact.Place,
        Kind = merged.Fact.Kind,
        Status = merged.Fact.Status,
        Start = merged.Fact.Start,
        End = merged.Fact.End,
        Background = merged.Fact.Background,
        Inviters = merged.Fact.Inviters,
        Occasion = merged.Fact.Occasion,
        TripId = merged.TripId,
        Confidence = merged.Fact.Confidence,
        Conflicts = merged.Conflicts,
        Sources = SourceAnswer.Of(merged.Sources),
        Updated = merged.Updated,
    };
}
