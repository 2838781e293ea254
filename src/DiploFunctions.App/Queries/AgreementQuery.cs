using DiploFunctions.Model;

namespace DiploFunctions.App.Queries;

/// <summary>Which agreements?</summary>
public sealed record AgreementQuery : FactQuery
{
    public AgreementKind? Kind { get; init; }

    public AgreementStatus? Status { get; init; }

    /// <summary>The level of a partnership.</summary>
    public PartnershipLevel? Level { get; init; }

    /// <summary>One of the fields, as <see cref="Agreement.Fields"/> writes them ("defence").</summary>
    public string? Field { get; init; }

    internal override string Signature => QuerySignature.Of("agreements", [.. Conditions, Kind, Status, Level, Field is null ? null : NameKey.Of(Field)]);
}
