using System.Net.Mail;
using DiploFunctions.App.Mail.Mime;
using Xunit;

namespace DiploFunctions.App.Tests.Mail;

public sealed class HeaderTextTests
{
    [Theory]
    [InlineData("a\r\nBcc: x@example.org")]
    [InlineData("a\nb")]
    [InlineData("a\0b")]
    public void A_value_cannot_begin_another_header(string value)
    {
        Assert.Throws<ArgumentException>(() => HeaderText.Line("To", value));
        Assert.DoesNotContain("\nBcc", HeaderText.Words("Subject", value), StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_with_quotes_stays_one_name() =>
        Assert.Equal("\"The \\\"Desk\\\"\" <desk@example.org>", HeaderText.Of(new MailAddress("desk@example.org", "The \"Desk\"")));

    [Fact]
    public void Long_words_are_folded_and_other_letters_encoded_in_short_lines()
    {
        var plain = HeaderText.Words("Subject", string.Join(' ', Enumerable.Repeat("visits", 40)));
        var encoded = HeaderText.Words("Subject", string.Concat(Enumerable.Repeat("Tô Lâm ", 40)));

        Assert.All((string[])[plain, encoded], header => Assert.All(header.TrimEnd().Split("\r\n"), line => Assert.InRange(line.Length, 1, 76)));
        Assert.All(encoded.TrimEnd().Split("\r\n").Skip(1), line => Assert.StartsWith(" =?utf-8?B?", line, StringComparison.Ordinal));
    }
}
