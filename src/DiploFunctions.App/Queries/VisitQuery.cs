using DiploFunctions.Model;

namespace DiploFunctions.App.Queries;

/// <summary>Which visits? Those that meet every condition that is not null, latest start first.</summary>
public sealed record VisitQuery : PagedQuery
{
    /// <summary>The country that the visitor comes from, or the one visited.</summary>
    public Party? Country { get; init; }

    /// <summary>The country or organisation that the visitor comes from.</summary>
    public Party? From { get; init; }

    /// <summary>The country visited.</summary>
    public Party? To { get; init; }

    /// <summary>The visitor: every word of it is a word of the name, in any case, order and with or without diacritics.</summary>
    public string? Person { get; init; }

    public VisitKind? Kind { get; init; }

    public VisitStatus? Status { get; init; }

    internal override string Signature => QuerySignature.Of("visits", Country, From, To, Person, Kind, Status);
}
