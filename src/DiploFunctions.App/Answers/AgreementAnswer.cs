using DiploFunctions.Model;

namespace DiploFunctions.App.Answers;

/// <summary>An agreement as the API shows it.</summary>
internal sealed record AgreementAnswer
{
    public required string Id { get; init; }

    public required AgreementKind Kind { get; init; }

    public required IReadOnlyList<Party> Parties { get; init; }

    public required string Subject { get; init; }

    public PartnershipLevel? Level { get; init; }

    public PartialDate? Date { get; init; }

    public required AgreementStatus Status { get; init; }

    public int? Count { get; init; }

    public required IReadOnlyList<string> Fields { get; init; }

    public bool Background { get; init; }

    public double Confidence { get; init; }

    /// <summary>What the articles disagree on; empty when they agree.</summary>
    public required IReadOnlyList<Conflict> Conflicts { get; init; }

    public required IReadOnlyList<SourceAnswer> Sources { get; init; }

    public DateTimeOffset Updated { get; init; }

    public static AgreementAnswer Of(MergedFact<Agreement> merged) => new()
    {
        Id = merged.Id,
        Kind = merged.Fact.Kind,
        Parties = merged.Fact.Parties,
        Subject = merged.Fact.Subject,
        Level = merged.Fact.Level,
        Date = merged.Fact.Date,
        Status = merged.Fact.Status,
        Count = merged.Fact.Count,
        Fields = merged.Fact.Fields,
        Background = merged.Fact.Background,
        Confidence = merged.Fact.Confidence,
        Conflicts = merged.Conflicts,
        Sources = SourceAnswer.Of(merged.Sources),
        Updated = merged.Updated,
    };
}
