using DiploFunctions.App.Storage;

namespace DiploFunctions.App.Queries;

/// <summary>Which articles? Those of the status, or all, the last to come in first.</summary>
public sealed record ArticleQuery : PagedQuery
{
    public ArticleStatus? Status { get; init; }

    internal override string Signature => QuerySignature.Of("articles", Status);
}
