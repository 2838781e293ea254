using DiploFunctions.Model;

namespace DiploFunctions.App.Queries;

/// <summary>Which agreements? Those that meet every condition that is not null, latest first.</summary>
public sealed record AgreementQuery : PagedQuery
{
    /// <summary>One of the parties.</summary>
    public Party? Country { get; init; }

    public AgreementKind? Kind { get; init; }

    public AgreementStatus? Status { get; init; }

    internal override string Signature => QuerySignature.Of("agreements", Country, Kind, Status);
}
