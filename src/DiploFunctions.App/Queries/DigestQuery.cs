namespace DiploFunctions.App.Queries;

/// <summary>Which digests? All, the latest week first.</summary>
public sealed record DigestQuery : PagedQuery
{
    internal override string Signature => QuerySignature.Of("digests");
}
