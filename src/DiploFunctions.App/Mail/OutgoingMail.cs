namespace DiploFunctions.App.Mail;

/// <summary>A message ready to travel.</summary>
/// <param name="From">The sender's bare address.</param>
/// <param name="To">The recipient's bare address.</param>
/// <param name="Lines">The message in pieces, each of whole lines that end with CRLF.</param>
internal sealed record OutgoingMail(string From, string To, IReadOnlyList<ReadOnlyMemory<byte>> Lines);
