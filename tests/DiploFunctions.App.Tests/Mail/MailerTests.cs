using System.Text;
using System.Text.RegularExpressions;
using DiploFunctions.App.Mail;
using DiploFunctions.Digest;
using DiploFunctions.Model;
using DiploFunctions.TestSupport;
using Xunit;
using Given = Microsoft.Extensions.Options.Options;

namespace DiploFunctions.App.Tests.Mail;

public sealed class MailerTests(MailCatcher catcher) : IClassFixture<MailCatcher>
{
    private static readonly DigestMail Words = new(
        "Tuần 20: Tô Lâm, Yogyakarta — 3 kunjungan",
        "Kunjungan\n.\nTô Lâm – Kazakhstan\n",
        "<html><body><p>Tô Lâm – Kazakhstan</p></body></html>");

    private static readonly byte[] Pdf = [.. Encoding.ASCII.GetBytes("%PDF-1.7\n"), .. Enumerable.Range(0, 5000).Select(i => (byte)i)];

    [Fact]
    public async Task A_letter_arrives_with_its_words_and_its_pdf_unharmed()
    {
        Assert.Null(await Mailer().SendAsync(Letter("words@example.org"), CancellationToken.None));

        var mail = Assert.Single(await catcher.MailsToAsync("words@example.org"));
        Assert.Equal(Words.Subject, mail.Subject);
        Assert.Equal(Words.Text.TrimEnd(), mail.Text.ReplaceLineEndings("\n").TrimEnd());
        Assert.Contains("Tô Lâm – Kazakhstan", mail.Html, StringComparison.Ordinal);
        var (name, type, content) = Assert.Single(mail.Attachments);
        Assert.Equal(("digest-2025-W20-vi.pdf", "application/pdf"), (name, type));
        Assert.Equal(Pdf, content);
    }

    [Fact]
    public async Task The_text_stands_before_the_html_and_both_before_the_pdf()
    {
        await Mailer().SendAsync(Letter("order@example.org"), CancellationToken.None);

        var mail = Assert.Single(await catcher.MailsToAsync("order@example.org"));
        var types = Regex.Matches(mail.Raw, @"^content-type: ([a-z]+/[a-z]+)", RegexOptions.IgnoreCase | RegexOptions.Multiline).Select(m => m.Groups[1].Value.ToLowerInvariant());
        Assert.Equal(["multipart/mixed", "multipart/alternative", "text/plain", "text/html", "application/pdf"], types);
    }

    [Fact]
    public async Task The_same_week_to_the_same_recipient_has_the_same_message_id()
    {
        await Mailer().SendAsync(Letter("twice@example.org"), CancellationToken.None);
        await Mailer().SendAsync(Letter("twice@example.org"), CancellationToken.None);
        await Mailer().SendAsync(Letter("other@example.org"), CancellationToken.None);

        var twice = await catcher.MailsToAsync("twice@example.org", atLeast: 2);
        var other = Assert.Single(await catcher.MailsToAsync("other@example.org"));
        Assert.Matches(@"^<digest\.2025-W20\.[0-9a-f]{16}@sender\.example>$", twice[0].Header("Message-ID"));
        Assert.Equal(twice[0].Header("Message-ID"), twice[1].Header("Message-ID"));
        Assert.NotEqual(twice[0].Header("Message-ID"), other.Header("Message-ID"));
    }

    [Fact]
    public async Task Machines_do_not_answer_it_and_readers_can_leave()
    {
        await Mailer().SendAsync(Letter("headers@example.org"), CancellationToken.None);

        var mail = Assert.Single(await catcher.MailsToAsync("headers@example.org"));
        Assert.Equal("auto-generated", mail.Header("Auto-Submitted"));
        Assert.Equal("<mailto:digest@sender.example?subject=unsubscribe>", mail.Header("List-Unsubscribe"));
    }

    [Fact]
    public async Task Without_a_server_there_is_a_reason_and_no_exception()
    {
        var nobody = new MailOptions { Host = "127.0.0.1", Port = FreePort.Take(1)[0], Tls = false, Sender = "digest@sender.example" };

        var reason = await new Mailer(Given.Create(nobody)).SendAsync(Letter("nobody@example.org"), CancellationToken.None);

        Assert.StartsWith($"The mail server 127.0.0.1:{nobody.Port} did not take the mail:", reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_without_tls_is_told_nothing_when_tls_is_demanded()
    {
        var reason = await Mailer(tls: true).SendAsync(Letter("tls@example.org"), CancellationToken.None);

        Assert.Contains("did not take the mail", reason, StringComparison.Ordinal);
        Assert.Empty(await catcher.MailsToAsync("tls@example.org", atLeast: 0));
    }

    [Fact]
    public async Task A_server_that_never_speaks_is_given_up()
    {
        using var silent = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        silent.Start();
        var port = ((System.Net.IPEndPoint)silent.LocalEndpoint).Port;
        var options = new MailOptions { Host = "127.0.0.1", Port = port, Tls = false, Sender = "digest@sender.example", TimeoutSeconds = 1 };

        var reason = await new Mailer(Given.Create(options)).SendAsync(Letter("silence@example.org"), CancellationToken.None);

        Assert.Equal($"The mail server 127.0.0.1:{port} did not answer within 1 seconds.", reason);
    }

    private Mailer Mailer(bool tls = false) => new(Given.Create(new MailOptions
    {
        Host = "127.0.0.1",
        Port = catcher.SmtpPort,
        Tls = tls,
        Sender = "Diplomacy Digest <digest@sender.example>",
    }));

    private static Letter Letter(string address) =>
        new(IsoWeek.TryParse("2025-W20", out var week) ? week : default, new Recipient(address, "vi"), Words, Pdf);
}
