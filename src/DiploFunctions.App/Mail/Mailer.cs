using System.Net;
using System.Net.Mail;
using Microsoft.Extensions.Options;

namespace DiploFunctions.App.Mail;

/// <summary>Hands letters to the SMTP server of the settings.</summary>
public sealed class Mailer(IOptions<MailOptions> options)
{
    /// <summary>True when the settings name a server.</summary>
    public bool IsOn => options.Value.IsOn;

    /// <summary>Everybody who gets the digest.</summary>
    /// <param name="defaultLanguage">The language of those for whom the settings name none.</param>
    public IReadOnlyList<Recipient> Recipients(string defaultLanguage) => Recipient.ReadAll(options.Value.Recipients, defaultLanguage, out _);

    /// <summary>Sends one letter.</summary>
    /// <returns>Null when the server took it, else why not, in one sentence.</returns>
    public async Task<string?> SendAsync(Letter letter, CancellationToken cancellationToken)
    {
        var settings = options.Value;
        using var message = LetterMessage.Write(letter, new MailAddress(settings.Sender));
        using var client = new SmtpClient(settings.Host, settings.Port) { EnableSsl = settings.Tls };
        if (settings.User.Length > 0)
        {
            client.Credentials = new NetworkCredential(settings.User, settings.Password);
        }

        // SmtpClient.Timeout does not hold for asynchronous sending.
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(TimeSpan.FromSeconds(settings.TimeoutSeconds));
        try
        {
            await client.SendMailAsync(message, patience.Token);
            return null;
        }
        catch (SmtpException e)
        {
            return $"The mail server {settings.Host}:{settings.Port} did not take the mail: {Reason(e)}";
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return $"The mail server {settings.Host}:{settings.Port} did not answer within {settings.TimeoutSeconds} seconds.";
        }
    }

    private static string Reason(SmtpException e) => e.InnerException is { } inner ? $"{e.Message} {inner.GetBaseException().Message}" : e.Message;
}
