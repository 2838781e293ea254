namespace DiploFunctions.Digest;

/// <summary>The words that only the mail has.</summary>
/// <param name="Subject">The week and its figures in one line.</param>
/// <param name="Attached">Says that the whole digest is attached.</param>
public sealed record MailWords(string Subject, string Attached);
