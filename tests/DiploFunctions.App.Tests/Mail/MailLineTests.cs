using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using DiploFunctions.App.Mail;
using DiploFunctions.TestSupport;
using DiploFunctions.TestSupport.Smtp;
using Xunit;
using Given = Microsoft.Extensions.Options.Options;

namespace DiploFunctions.App.Tests.Mail;

public sealed class MailLineTests
{
    [Theory]
    [InlineData(SmtpStep.Connected, SendResult.Unreachable)]
    [InlineData(SmtpStep.Hello, SendResult.Unreachable)]
    [InlineData(SmtpStep.Sender, SendResult.Unreachable)]
    [InlineData(SmtpStep.Recipient, SendResult.Deferred)]
    [InlineData(SmtpStep.Data, SendResult.Deferred)]
    [InlineData(SmtpStep.Dot, SendResult.Uncertain)]
    [InlineData(SmtpStep.Kept, SendResult.Uncertain)]
    internal async Task A_broken_connection_means_what_it_must_at_the_step_where_it_broke(SmtpStep step, SendResult result)
    {
        await using var server = new ScriptedSmtp { Script = new SmtpScript { At = at => at == step ? SmtpFault.Drop : SmtpFault.None } };

        var outcome = await SendAsync(server);

        Assert.Equal(result, outcome.Result);
        Assert.StartsWith($"The mail server 127.0.0.1:{server.Port} did not take the mail: ", outcome.Reason, StringComparison.Ordinal);
        Assert.Equal(step == SmtpStep.Kept ? 1 : 0, server.Taken.Count);
    }

    [Theory]
    [InlineData(SmtpStep.Connected, SendResult.Unreachable)]
    [InlineData(SmtpStep.Recipient, SendResult.Deferred)]
    [InlineData(SmtpStep.Kept, SendResult.Uncertain)]
    internal async Task A_server_that_hangs_is_given_up(SmtpStep step, SendResult result)
    {
        await using var server = new ScriptedSmtp { Script = new SmtpScript { At = at => at == step ? SmtpFault.Hang : SmtpFault.None } };

        // Long enough for a busy machine to come as far as the step.
        var outcome = await SendAsync(server, options => options.TimeoutSeconds = 10);

        Assert.Equal(new SendOutcome(result, $"The mail server 127.0.0.1:{server.Port} did not answer within 10 seconds."), outcome);
    }

    [Theory]
    [InlineData("550 5.1.1 no such user", SendResult.Refused)]
    [InlineData("554 no", SendResult.Refused)]
    [InlineData("450 later", SendResult.Deferred)]
    [InlineData("452 full", SendResult.Deferred)]
    [InlineData("421 closing", SendResult.Deferred)]
    [InlineData("530 sign in first", SendResult.Deferred)]
    internal async Task A_no_to_the_recipient_or_to_the_content_is_for_good_or_for_now(string no, SendResult result)
    {
        await using var first = new ScriptedSmtp { Script = new SmtpScript { Recipient = _ => no } };
        await using var second = new ScriptedSmtp { Script = new SmtpScript { Content = _ => no } };

        foreach (var server in (ScriptedSmtp[])[first, second])
        {
            var outcome = await SendAsync(server);
            Assert.Equal(result, outcome.Result);
            Assert.EndsWith(no, outcome.Reason, StringComparison.Ordinal);
            Assert.Empty(server.Taken);
        }
    }

    [Theory]
    [InlineData("554 go away")]
    [InlineData("HTTP/1.1 400 Bad Request")]
    public async Task A_server_that_wants_nobody_is_unreachable(string greeting)
    {
        await using var server = new ScriptedSmtp { Script = new SmtpScript { Greeting = () => greeting } };

        Assert.Equal(SendResult.Unreachable, (await SendAsync(server)).Result);
    }

    [Fact]
    public async Task Where_nobody_listens_the_server_is_unreachable()
    {
        var options = Letters.Options(FreePort.Take(1)[0]);

        var outcome = await new Mailer(Given.Create(options)).SendAsync(Letters.To("ana@example.org", options), CancellationToken.None);

        Assert.Equal(SendResult.Unreachable, outcome.Result);
    }

    [Fact]
    public async Task Several_mails_go_over_one_connection_also_after_a_refusal()
    {
        await using var server = new ScriptedSmtp { Script = new SmtpScript { Recipient = to => to.StartsWith("no", StringComparison.Ordinal) ? "550 no" : "250 ok" } };

        var results = await SendAllAsync(server, "a@example.org", "no@example.org", "b@example.org");

        Assert.Equal([SendResult.Taken, SendResult.Refused, SendResult.Taken], results);
        Assert.Equal((1, 2), (server.Connections, server.Taken.Count));
    }

    [Fact]
    public async Task A_connection_that_the_server_ended_between_two_mails_is_made_anew()
    {
        var senders = 0;
        await using var server = new ScriptedSmtp
        {
            Script = new SmtpScript { At = step => step == SmtpStep.Sender && Interlocked.Increment(ref senders) == 2 ? SmtpFault.Drop : SmtpFault.None },
        };

        Assert.Equal([SendResult.Taken, SendResult.Taken], await SendAllAsync(server, "a@example.org", "b@example.org"));
        Assert.Equal(2, server.Connections);
    }

    [Fact]
    public async Task The_last_moment_comes_after_the_content_and_before_its_end_and_can_call_it_off()
    {
        await using var server = new ScriptedSmtp();
        var options = Letters.Options(server.Port);
        await using var line = new Mailer(Given.Create(options)).OpenLine();
        var seen = -1;

        var outcome = await line.SendAsync(
            Letters.To("a@example.org", options),
            () =>
            {
                seen = server.Taken.Count;
                return Task.FromResult(false);
            },
            CancellationToken.None);

        Assert.Equal((SendResult.Withdrawn, 0), (outcome.Result, seen));
        Assert.Empty(server.Taken);
    }

    [Fact]
    public async Task A_server_without_tls_is_told_nothing_when_tls_is_demanded()
    {
        await using var server = new ScriptedSmtp();

        var outcome = await SendAsync(server, options => options.Tls = true);

        Assert.Equal(SendResult.Unreachable, outcome.Result);
        Assert.Contains("offers no TLS", outcome.Reason, StringComparison.Ordinal);
        Assert.Empty(server.Taken);
    }

    [Theory]
    [InlineData(true, SendResult.Taken)]
    [InlineData(false, SendResult.Unreachable)]
    internal async Task With_tls_the_mail_goes_to_whom_the_certificate_is_trusted_of(bool trusted, SendResult result)
    {
        using var certificate = Certificate();
        await using var server = new ScriptedSmtp { Certificate = certificate };
        var options = Letters.Options(server.Port);
        options.Tls = true;
        var mailer = new Mailer(Given.Create(options)) { Trust = trusted ? (_, shown, _, _) => shown?.GetCertHashString() == certificate.Thumbprint : null };

        var outcome = await mailer.SendAsync(Letters.To("ana@example.org", options), CancellationToken.None);

        Assert.Equal((result, trusted ? 1 : 0), (outcome.Result, server.Taken.Count));
    }

    private static X509Certificate2 Certificate()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var signed = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        return X509CertificateLoader.LoadPkcs12(signed.Export(X509ContentType.Pfx), null);
    }

    private static async Task<SendOutcome> SendAsync(ScriptedSmtp server, Action<MailOptions>? adjust = null)
    {
        var options = Letters.Options(server.Port);
        adjust?.Invoke(options);
        return await new Mailer(Given.Create(options)).SendAsync(Letters.To("ana@example.org", options), CancellationToken.None);
    }

    private static async Task<SendResult[]> SendAllAsync(ScriptedSmtp server, params string[] addresses)
    {
        var options = Letters.Options(server.Port);
        await using var line = new Mailer(Given.Create(options)).OpenLine();
        var results = new List<SendResult>();
        foreach (var address in addresses)
        {
            results.Add((await line.SendAsync(Letters.To(address, options), () => Task.FromResult(true), CancellationToken.None)).Result);
        }

        return [.. results];
    }
}
