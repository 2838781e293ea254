namespace DiploFunctions.Digest;

/// <summary>Facts to a finished digest.</summary>
public static class DigestBuilder
{
    /// <summary>The digest of a week; the same input always gives the same digest.</summary>
    /// <exception cref="ArgumentException">The language is none of "id", "en" and "vi".</exception>
    public static DigestModel Build(DigestInput input) => throw new NotImplementedException();
}
