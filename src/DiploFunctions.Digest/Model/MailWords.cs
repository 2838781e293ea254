namespace DiploFunctions.Digest;

/// <summary>What the mail says otherwise than the PDF that it carries.</summary>
/// <param name="Subject">The week and its figures in one line.</param>
/// <param name="Sections">The digest's sections, cut to what one reads in a mail.</param>
/// <param name="Attached">Says that the whole digest is attached.</param>
public sealed record MailWords(string Subject, IReadOnlyList<FactSection> Sections, string Attached);
