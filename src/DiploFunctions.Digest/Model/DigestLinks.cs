namespace DiploFunctions.Digest;

/// <summary>Addresses at which all facts of a section can be asked for; null where there is none.</summary>
public sealed record DigestLinks(Uri? Coming = null, Uri? Visits = null, Uri? Agreements = null, Uri? Meetings = null)
{
    /// <summary>The facts of each type that changed since the week began; null where there is no address.</summary>
    public DigestLinks? Changed { get; init; }
}
