using System.Net.Security;
using System.Net.Sockets;
using System.Text;

namespace DiploFunctions.TestSupport.Smtp;

/// <summary>One connection to <see cref="ScriptedSmtp"/>.</summary>
internal sealed class SmtpSession(ScriptedSmtp server, TcpClient client)
{
    private Stream _stream = client.GetStream();
    private StreamReader _reader = new(client.GetStream(), Encoding.UTF8);
    private string _to = "";

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        using (client)
        {
            try
            {
                client.NoDelay = true;
                if (await IsFaultAsync(SmtpStep.Connected, cancellationToken))
                    return;

                if (server.Script.Greeting() is not { } greeting)
                {
                    await Task.Delay(Timeout.Infinite, cancellationToken);
                    return;
                }

                await AnswerAsync(greeting, cancellationToken);
                while (await _reader.ReadLineAsync(cancellationToken) is { } line && await ActAsync(line, cancellationToken))
                {
                }
            }
            catch (Exception e) when (e is IOException or OperationCanceledException or ObjectDisposedException)
            {
                // The client went away, or the test is over.
            }
        }
    }

    private static SmtpStep StepOf(string line) => line.Split(' ', ':')[0].ToUpperInvariant() switch
    {
        "EHLO" => SmtpStep.Hello,
        "MAIL" => SmtpStep.Sender,
        "RCPT" => SmtpStep.Recipient,
        "DATA" => SmtpStep.Data,
        _ => SmtpStep.Other,
    };

    private async Task<bool> ActAsync(string line, CancellationToken cancellationToken)
    {
        var step = StepOf(line);
        if (await IsFaultAsync(step, cancellationToken))
            return false;

        switch (step)
        {
            case SmtpStep.Hello:
                await AnswerAsync(server.Certificate is null || _stream is SslStream ? "250 test" : "250-test\r\n250 STARTTLS", cancellationToken);
                return true;
            case SmtpStep.Recipient:
                _to = line[(line.IndexOf('<', StringComparison.Ordinal) + 1)..line.IndexOf('>', StringComparison.Ordinal)];
                await AnswerAsync(server.Script.Recipient(_to), cancellationToken);
                return true;
            case SmtpStep.Data:
                await AnswerAsync("354 go on", cancellationToken);
                return await TakeAsync(cancellationToken);
            case SmtpStep.Other when line == "STARTTLS":
                await AnswerAsync("220 go on", cancellationToken);
                await SecureAsync(cancellationToken);
                return true;
            case SmtpStep.Other when line == "QUIT":
                await AnswerAsync("221 bye", cancellationToken);
                return false;
            default:
                await AnswerAsync("250 ok", cancellationToken);
                return true;
        }
    }

    private async Task<bool> TakeAsync(CancellationToken cancellationToken)
    {
        var lines = new List<string>();
        while (await _reader.ReadLineAsync(cancellationToken) is { } line)
        {
            if (line != ".")
            {
                lines.Add(line.StartsWith('.') ? line[1..] : line);
                continue;
            }

            if (await IsFaultAsync(SmtpStep.Dot, cancellationToken))
                return false;

            var answer = server.Script.Content(_to);
            if (answer.StartsWith('2'))
                server.Keep(new TakenMail(_to, lines));

            if (await IsFaultAsync(SmtpStep.Kept, cancellationToken))
                return false;

            await AnswerAsync(answer, cancellationToken);
            return true;
        }

        return false;
    }

    private async Task SecureAsync(CancellationToken cancellationToken)
    {
        var secure = new SslStream(_stream);
        await secure.AuthenticateAsServerAsync(new SslServerAuthenticationOptions { ServerCertificate = server.Certificate }, cancellationToken);
        (_stream, _reader) = (secure, new StreamReader(secure, Encoding.UTF8));
    }

    private async Task<bool> IsFaultAsync(SmtpStep step, CancellationToken cancellationToken)
    {
        var fault = server.Script.At(step);
        if (fault == SmtpFault.Hang)
            await Task.Delay(Timeout.Infinite, cancellationToken);

        return fault == SmtpFault.Drop;
    }

    private async Task AnswerAsync(string answer, CancellationToken cancellationToken)
    {
        if (server.Script.Pause > TimeSpan.Zero)
            await Task.Delay(server.Script.Pause, cancellationToken);

        await _stream.WriteAsync(Encoding.ASCII.GetBytes(answer + "\r\n"), cancellationToken);
        await _stream.FlushAsync(cancellationToken);
    }
}
