using DiploFunctions.Model;

namespace DiploFunctions.App.Queries;

/// <summary>Which visits? Their date is the start of the stay; they last to its end.</summary>
public sealed record VisitQuery : FactQuery
{
    /// <summary>The country or organisation that the visitor comes from.</summary>
    public Party? From { get; init; }

    /// <summary>The country visited.</summary>
    public Party? To { get; init; }

    public VisitKind? Kind { get; init; }

    public VisitStatus? Status { get; init; }

    internal override string Signature => QuerySignature.Of("visits", [.. Conditions, From, To, Kind, Status]);
}
