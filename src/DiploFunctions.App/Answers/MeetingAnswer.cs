using DiploFunctions.Model;

namespace DiploFunctions.App.Answers;

/// <summary>A meeting as the API shows it.</summary>
internal sealed record MeetingAnswer
{
    public required string Id { get; init; }

    public required IReadOnlyList<Person> Participants { get; init; }

    public required MeetingKind Kind { get; init; }

    public PartialDate? Date { get; init; }

    public string? Place { get; init; }

    public bool Background { get; init; }

    public double Confidence { get; init; }

    /// <summary>What the articles disagree on; empty when they agree.</summary>
    public required IReadOnlyList<Conflict> Conflicts { get; init; }

    public required IReadOnlyList<SourceAnswer> Sources { get; init; }

    public DateTimeOffset Updated { get; init; }

    public static MeetingAnswer Of(MergedFact<Meeting> merged) => new()
    {
        Id = merged.Id,
        Participants = merged.Fact.Participants,
        Kind = merged.Fact.Kind,
        Date = merged.Fact.Date,
        Place = merged.Fact.Place,
        Background = merged.Fact.Background,
        Confidence = merged.Fact.Confidence,
        Conflicts = merged.Conflicts,
        Sources = SourceAnswer.Of(merged.Sources),
        Updated = merged.Updated,
    };
}
