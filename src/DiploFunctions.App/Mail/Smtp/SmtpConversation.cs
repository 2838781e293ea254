using System.Buffers;
using System.Net.Security;
using System.Net.Sockets;
using System.Text;

namespace DiploFunctions.App.Mail.Smtp;

/// <summary>One connection to a mail server (RFC 5321), over which any number of mails go, one after another.</summary>
/// <remarks>
/// A conversation of our own rather than <see cref="System.Net.Mail.SmtpClient"/>, because that does not tell whether a connection broke
/// before or after the end of a mail, and gives no moment between its content and its end: the send log needs both.
/// </remarks>
internal sealed class SmtpConversation : IAsyncDisposable
{
    // The server says so before it hangs up.
    private const int Closing = 421;

    private static readonly byte[] End = ".\r\n"u8.ToArray();

    private readonly TcpClient _connection;
    private SmtpLines _lines;

    private SmtpConversation(TcpClient connection) => (_connection, _lines) = (connection, new SmtpLines(connection.GetStream()));

    /// <summary>How far the mail that is being sent has come.</summary>
    public SmtpStage Stage { get; private set; }

    /// <summary>Connects, turns to TLS and signs in, as the settings say.</summary>
    /// <param name="trust">Judges the server's certificate; null for the system's judgement.</param>
    /// <exception cref="SocketException">Nobody listens.</exception>
    /// <exception cref="IOException">The connection broke.</exception>
    /// <exception cref="SmtpException">The server refused.</exception>
    /// <exception cref="System.Security.Authentication.AuthenticationException">The certificate is not trusted.</exception>
    public static async Task<SmtpConversation> OpenAsync(
        MailOptions settings, RemoteCertificateValidationCallback? trust, CancellationToken cancellationToken)
    {
        var connection = new TcpClient { NoDelay = true };
        try
        {
            await connection.ConnectAsync(settings.Host, settings.Port, cancellationToken);
            var conversation = new SmtpConversation(connection);
            await conversation.GreetAsync(settings, trust, cancellationToken);
            return conversation;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Sends one mail.</summary>
    /// <param name="lastMoment">Called when the server has all but the end of the mail; false breaks off, so that the server drops it.</param>
    /// <param name="endPatience">Begins, and then ends, waiting for the answer to the end of the mail.</param>
    /// <param name="patience">Ends waiting for the server, up to the end of the mail.</param>
    /// <remarks>After an exception, and after <see cref="SendResult.Withdrawn"/>, the conversation is over.</remarks>
    public async Task<SendOutcome> SendAsync(OutgoingMail mail, Func<Task<bool>> lastMoment, Func<CancellationToken> endPatience, CancellationToken patience)
    {
        Stage = SmtpStage.Opening;
        Demand(await AskAsync($"MAIL FROM:<{mail.From}>", patience), "the sender");
        Stage = SmtpStage.Mail;
        foreach (var line in (string[])[$"RCPT TO:<{mail.To}>", "DATA"])
        {
            if (await AskAsync(line, patience) is { IsYes: false } no)
            {
                if (no.Code != Closing)
                    await AskAsync("RSET", patience);

                return OutcomeOf(no);
            }
        }

        await WriteAsync(mail.Lines, patience);
        if (!await lastMoment())
            return new SendOutcome(SendResult.Withdrawn);

        var ending = endPatience();
        Stage = SmtpStage.Ended;
        await _lines.Stream.WriteAsync(End, ending);
        await _lines.Stream.FlushAsync(ending);
        return OutcomeOf(await _lines.ReadReplyAsync(ending));
    }

    public async ValueTask DisposeAsync()
    {
        await _lines.DisposeAsync();
        _connection.Dispose();
    }

    /// <summary>Says goodbye, without waiting for what comes back.</summary>
    public async Task QuitAsync(CancellationToken cancellationToken) => await _lines.WriteAsync("QUIT", cancellationToken);

    private static SendOutcome OutcomeOf(SmtpReply reply) =>
        reply.IsYes ? new SendOutcome(SendResult.Taken) : new SendOutcome(reply.IsNever ? SendResult.Refused : SendResult.Deferred, reply.ToString());

    private static SmtpReply Demand(SmtpReply reply, string what) => reply.IsYes ? reply : throw new SmtpException($"It refused {what}: {reply}");

    /// <summary>Writes the pieces at once: each write is a packet, and the server's turn.</summary>
    private async Task WriteAsync(IReadOnlyList<ReadOnlyMemory<byte>> pieces, CancellationToken cancellationToken)
    {
        ReadOnlyMemory<byte>[] stuffed = [.. pieces.Select(DotStuffing.Of)];
        var whole = ArrayPool<byte>.Shared.Rent(stuffed.Sum(piece => piece.Length));
        try
        {
            var length = 0;
            foreach (var piece in stuffed)
            {
                piece.CopyTo(whole.AsMemory(length));
                length += piece.Length;
            }

            await _lines.Stream.WriteAsync(whole.AsMemory(0, length), cancellationToken);
            await _lines.Stream.FlushAsync(cancellationToken);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(whole);
        }
    }

    private async Task GreetAsync(MailOptions settings, RemoteCertificateValidationCallback? trust, CancellationToken cancellationToken)
    {
        Demand(await _lines.ReadReplyAsync(cancellationToken), "the connection");
        var offers = await HelloAsync(cancellationToken);
        if (settings.Tls)
        {
            if (!offers.Any(offer => offer.Equals("STARTTLS", StringComparison.OrdinalIgnoreCase)))
                throw new SmtpException("It offers no TLS, which Mail__Tls demands.");

            Demand(await AskAsync("STARTTLS", cancellationToken), "TLS");
            await SecureAsync(settings.Host, trust, cancellationToken);
            offers = await HelloAsync(cancellationToken);
        }

        if (settings.User.Length > 0)
            await SignInAsync(settings, offers, cancellationToken);
    }

    private async Task<IReadOnlyList<string>> HelloAsync(CancellationToken cancellationToken)
    {
        var hello = await AskAsync("EHLO [127.0.0.1]", cancellationToken);
        return Demand(hello, "the greeting").Lines;
    }

    private async Task SecureAsync(string host, RemoteCertificateValidationCallback? trust, CancellationToken cancellationToken)
    {
        if (!_lines.IsAtEnd)
            throw new SmtpException("It said more than it was asked before TLS began.");

        var secure = new SslStream(_lines.Stream, leaveInnerStreamOpen: false, trust);
        _lines = new SmtpLines(secure);
        await secure.AuthenticateAsClientAsync(new SslClientAuthenticationOptions { TargetHost = host }, cancellationToken);
    }

    private async Task SignInAsync(MailOptions settings, IReadOnlyList<string> offers, CancellationToken cancellationToken)
    {
        static string Encoded(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));
        var ways = offers.FirstOrDefault(offer => offer.StartsWith("AUTH", StringComparison.OrdinalIgnoreCase))?.ToUpperInvariant().Split(' ', '=') ?? [];
        if (ways.Contains("PLAIN") || !ways.Contains("LOGIN"))
        {
            Demand(await AskAsync($"AUTH PLAIN {Encoded($"\0{settings.User}\0{settings.Password}")}", cancellationToken), "the user or the password");
            return;
        }

        Demand(await AskAsync("AUTH LOGIN", cancellationToken), "to let anybody sign in");
        Demand(await AskAsync(Encoded(settings.User), cancellationToken), "the user");
        Demand(await AskAsync(Encoded(settings.Password), cancellationToken), "the user or the password");
    }

    private async Task<SmtpReply> AskAsync(string line, CancellationToken cancellationToken)
    {
        await _lines.WriteAsync(line, cancellationToken);
        return await _lines.ReadReplyAsync(cancellationToken);
    }
}
