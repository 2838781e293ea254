namespace DiploFunctions.Digest;

/// <summary>The words of a mail that carries a digest.</summary>
/// <param name="Subject">One line: the week and its figures.</param>
/// <param name="Text">The plain text; lines end with LF.</param>
/// <param name="Html">A whole HTML document in UTF-8, with inline styles and without anything loaded from elsewhere.</param>
public sealed record DigestMail(string Subject, string Text, string Html);
