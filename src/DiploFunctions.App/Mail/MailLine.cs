using System.Net.Sockets;
using System.Security.Authentication;
using DiploFunctions.App.Mail.Smtp;

namespace DiploFunctions.App.Mail;

/// <summary>One line to the mail server, used by one sender at a time; it connects when there is something to send, and again when the server hangs up.</summary>
internal sealed class MailLine(MailOptions settings, System.Net.Security.RemoteCertificateValidationCallback? trust) : IAsyncDisposable
{
    private SmtpConversation? _conversation;

    /// <summary>Hands a mail to the server; every failure of the server is an outcome.</summary>
    /// <param name="lastMoment">Called when the server has all but the end of the mail; false breaks off.</param>
    /// <param name="cancellationToken">Breaks off before the end of the mail; after it the answer is waited for.</param>
    public async Task<SendOutcome> SendAsync(OutgoingMail mail, Func<Task<bool>> lastMoment, CancellationToken cancellationToken)
    {
        var isUsed = _conversation is not null;
        var outcome = await TryAsync(mail, lastMoment, cancellationToken);
        // A server may end a connection after some mails, or minutes: a new one tells whether it is away.
        return outcome.Result == SendResult.Unreachable && isUsed ? await TryAsync(mail, lastMoment, cancellationToken) : outcome;
    }

    public async ValueTask DisposeAsync()
    {
        if (_conversation is not { } conversation)
            return;

        try
        {
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(1));
            await conversation.QuitAsync(patience.Token);
        }
        catch (Exception e) when (e is IOException or OperationCanceledException)
        {
            // It hung up first.
        }

        await HangUpAsync();
    }

    private async Task<SendOutcome> TryAsync(OutgoingMail mail, Func<Task<bool>> lastMoment, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        using var endPatience = new CancellationTokenSource();
        patience.CancelAfter(Patience);
        var isKept = false;
        try
        {
            _conversation ??= await SmtpConversation.OpenAsync(settings, trust, patience.Token);
            var outcome = await _conversation.SendAsync(
                mail,
                lastMoment,
                () =>
                {
                    endPatience.CancelAfter(Patience);
                    return endPatience.Token;
                },
                patience.Token);
            isKept = outcome.Result != SendResult.Withdrawn;
            return outcome with { Reason = outcome.Reason is { } no ? NotTaken(no) : null };
        }
        catch (Exception e) when (e is SocketException or IOException or SmtpException or AuthenticationException)
        {
            return new SendOutcome(ResultAt(_conversation?.Stage), NotTaken(e.Message));
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested || _conversation?.Stage == SmtpStage.Ended)
        {
            return new SendOutcome(
                ResultAt(_conversation?.Stage), $"The mail server {settings.Host}:{settings.Port} did not answer within {settings.TimeoutSeconds} seconds.");
        }
        finally
        {
            if (!isKept)
                await HangUpAsync();
        }
    }

    private TimeSpan Patience => TimeSpan.FromSeconds(settings.TimeoutSeconds);

    private static SendResult ResultAt(SmtpStage? stage) => stage switch
    {
        SmtpStage.Ended => SendResult.Uncertain,
        SmtpStage.Mail => SendResult.Deferred,
        _ => SendResult.Unreachable,
    };

    private string NotTaken(string why) => $"The mail server {settings.Host}:{settings.Port} did not take the mail: {why}";

    private async Task HangUpAsync()
    {
        if (_conversation is { } conversation)
        {
            _conversation = null;
            await conversation.DisposeAsync();
        }
    }
}
