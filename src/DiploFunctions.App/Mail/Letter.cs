using DiploFunctions.Digest;
using DiploFunctions.Model;

namespace DiploFunctions.App.Mail;

/// <summary>One week's digest on its way to one recipient.</summary>
/// <param name="Week">The week that it is about.</param>
/// <param name="Recipient">Who gets it.</param>
/// <param name="Words">Subject, plain text and HTML.</param>
/// <param name="Pdf">The attachment.</param>
public sealed record Letter(IsoWeek Week, Recipient Recipient, DigestMail Words, ReadOnlyMemory<byte> Pdf);
