using DiploFunctions.App.Mail;
using DiploFunctions.App.Mail.Mime;
using DiploFunctions.Digest;
using DiploFunctions.Model;

namespace DiploFunctions.App.Digests;

/// <summary>A week's digest as all get it who read the same language and want to know the same.</summary>
/// <param name="Week">The week that it is about.</param>
/// <param name="Language">"id", "en" or "vi".</param>
/// <param name="Words">Subject, plain text and HTML.</param>
/// <param name="Attached">The PDF; null when it is linked.</param>
/// <param name="Linked">The link to the PDF; null when it is attached.</param>
internal sealed record Edition(IsoWeek Week, string Language, DigestMail Words, MimePart? Attached, Footer? Linked);
