using DiploFunctions.Model;

namespace DiploFunctions.App.Queries;

/// <summary>Which partners of a country, or organisation? In the order of their codes.</summary>
public sealed record PartnerQuery : PagedQuery
{
    /// <summary>Whose partners.</summary>
    public required Party Country { get; init; }

    /// <summary>Only this one.</summary>
    public Party? Partner { get; init; }

    /// <summary>Only those with which relations are at this level.</summary>
    public PartnershipLevel? Level { get; init; }

    internal override string Signature => QuerySignature.Of("partners", Country, Partner, Level);
}
