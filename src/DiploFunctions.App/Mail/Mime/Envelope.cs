using System.Net.Mail;

namespace DiploFunctions.App.Mail.Mime;

/// <summary>Who a message is from and to.</summary>
/// <param name="From">The sender, with a name or without.</param>
/// <param name="To">The one recipient's bare address.</param>
/// <param name="MessageId">In angle brackets.</param>
internal sealed record Envelope(MailAddress From, string To, string MessageId);
