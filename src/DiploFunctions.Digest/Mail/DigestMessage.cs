namespace DiploFunctions.Digest;

/// <summary>A digest as the words of a mail.</summary>
public static class DigestMessage
{
    /// <summary>Subject, plain text and HTML.</summary>
    public static DigestMail Compose(DigestModel model) => throw new NotImplementedException();
}
