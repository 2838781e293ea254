using System.Text.RegularExpressions;
using DiploFunctions.App.Mail;
using DiploFunctions.TestSupport;
using Xunit;
using Given = Microsoft.Extensions.Options.Options;

namespace DiploFunctions.App.Tests.Mail;

public sealed class LetterMessageTests(MailCatcher catcher) : IClassFixture<MailCatcher>
{
    [Fact]
    public async Task A_letter_arrives_with_its_words_and_its_pdf_unharmed()
    {
        var mail = await SentAsync("words@example.org");

        Assert.Equal(Letters.Words.Subject, mail.Subject);
        Assert.Equal(Letters.Words.Text.TrimEnd(), mail.Text.ReplaceLineEndings("\n").TrimEnd());
        Assert.Contains("Tô Lâm – Kazakhstan", mail.Html, StringComparison.Ordinal);
        var (name, type, content) = Assert.Single(mail.Attachments);
        Assert.Equal(("digest-2025-W20-vi.pdf", "application/pdf"), (name, type));
        Assert.Equal(Letters.Pdf, content);
        Assert.All(mail.Raw.ReplaceLineEndings("\n").Split('\n'), line => Assert.True(line.Length <= 78, line));
    }

    [Fact]
    public async Task The_text_stands_before_the_html_and_both_before_the_pdf()
    {
        var mail = await SentAsync("order@example.org");

        var types = Regex.Matches(mail.Raw, @"^content-type: ([a-z]+/[a-z]+)", RegexOptions.IgnoreCase | RegexOptions.Multiline)
            .Select(m => m.Groups[1].Value.ToLowerInvariant());
        Assert.Equal(["multipart/mixed", "multipart/alternative", "text/plain", "text/html", "application/pdf"], types);
    }

    [Fact]
    public async Task The_same_week_to_the_same_recipient_has_the_same_message_id_until_it_is_sent_again_on_purpose()
    {
        var (first, second) = (await SentAsync("twice@example.org"), await SentAsync("twice@example.org", atLeast: 2));
        var (other, again) = (await SentAsync("other@example.org"), await SentAsync("again@example.org", again: 2));

        Assert.Matches(@"^<digest\.2025-W20\.[0-9a-f]{16}@sender\.example>$", first.Header("Message-ID"));
        Assert.Equal(first.Header("Message-ID"), second.Header("Message-ID"));
        Assert.NotEqual(first.Header("Message-ID"), other.Header("Message-ID"));
        Assert.Matches(@"^<digest\.2025-W20\.[0-9a-f]{16}\.again-2@sender\.example>$", again.Header("Message-ID"));
    }

    [Fact]
    public async Task Machines_do_not_answer_it_and_readers_can_leave_by_mail_when_there_is_no_link()
    {
        var mail = await SentAsync("headers@example.org");

        Assert.Equal("auto-generated", mail.Header("Auto-Submitted"));
        Assert.Equal("vi", mail.Header("Content-Language"));
        Assert.Equal("<mailto:digest@sender.example?subject=unsubscribe>", mail.Header("List-Unsubscribe"));
        Assert.Equal("", mail.Header("List-Unsubscribe-Post"));
        Assert.Equal("\"Diplomacy Digest\" <digest@sender.example>", mail.Header("From"));
    }

    [Theory]
    [InlineData("https://facts.example.org", "List-Unsubscribe=One-Click")]
    [InlineData("http://facts.example.org", "")]
    public async Task Readers_can_leave_by_one_click_when_there_is_a_link(string baseUrl, string post)
    {
        var mail = await SentAsync($"{new Uri(baseUrl).Scheme}@example.org", baseUrl);

        var link = Regex.Match(mail.Header("List-Unsubscribe"), "^<(.+)>$").Groups[1].Value;
        Assert.StartsWith($"{baseUrl}/api/unsubscribe?token=", link, StringComparison.Ordinal);
        Assert.Equal(post, mail.Header("List-Unsubscribe-Post"));
        Assert.Contains(link, mail.Text, StringComparison.Ordinal);
        Assert.Contains(link, System.Net.WebUtility.HtmlDecode(mail.Html), StringComparison.Ordinal);
    }

    private async Task<CaughtMail> SentAsync(string address, string? baseUrl = null, int again = 0, int atLeast = 1)
    {
        var options = Letters.Options(catcher.SmtpPort);
        var mail = Letters.To(address, options, baseUrl, again);
        Assert.Equal(new SendOutcome(SendResult.Taken), await new Mailer(Given.Create(options)).SendAsync(mail, CancellationToken.None));
        return (await catcher.MailsToAsync(address, atLeast))[^1];
    }
}
