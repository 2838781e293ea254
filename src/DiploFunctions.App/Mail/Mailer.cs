using System.Net.Mail;
using System.Net.Security;
using Microsoft.Extensions.Options;

namespace DiploFunctions.App.Mail;

/// <summary>The mail server of the settings.</summary>
public sealed class Mailer(IOptions<MailOptions> options)
{
    /// <summary>True when the settings name a server.</summary>
    public bool IsOn => options.Value.IsOn;

    /// <summary>Who mails are from.</summary>
    /// <exception cref="FormatException">The settings name nobody; they were not checked.</exception>
    internal MailAddress Sender => new(options.Value.Sender);

    /// <summary>How many lines may be open at a time.</summary>
    internal int Parallel => options.Value.Parallel;

    /// <summary>Judges the server's certificate; null, as always outside tests, for the system's judgement.</summary>
    internal RemoteCertificateValidationCallback? Trust { get; init; }

    /// <summary>A line to the server; the caller disposes of it.</summary>
    internal MailLine OpenLine() => new(options.Value, Trust);

    /// <summary>Hands over one mail that needs no log.</summary>
    internal async Task<SendOutcome> SendAsync(OutgoingMail mail, CancellationToken cancellationToken)
    {
        await using var line = OpenLine();
        return await line.SendAsync(mail, () => Task.FromResult(true), cancellationToken);
    }
}
