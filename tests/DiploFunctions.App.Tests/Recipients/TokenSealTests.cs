using DiploFunctions.App.Mail;
using DiploFunctions.App.Recipients;
using Xunit;
using Given = Microsoft.Extensions.Options.Options;

namespace DiploFunctions.App.Tests.Recipients;

public sealed class TokenSealTests
{
    private static readonly DateTimeOffset Expires = new(2025, 5, 20, 0, 0, 0, TimeSpan.Zero);
    private static readonly Token Ana = new("0123456789abcdef0123456789abcdef", Expires);

    [Fact]
    public void What_was_signed_is_read_back_and_needs_no_escaping()
    {
        var text = Seal('k').Sign(TokenPurpose.Confirm, Ana);

        Assert.Equal(Ana, Seal('k').Read(TokenPurpose.Confirm, text));
        Assert.Equal(text, Uri.EscapeDataString(text));
        Assert.True(Ana.IsExpired(Expires.AddSeconds(1)) && !Ana.IsExpired(Expires) && !(Ana with { Expires = null }).IsExpired(Expires.AddYears(50)));
    }

    [Fact]
    public void A_link_for_one_purpose_is_none_for_another()
    {
        var text = Seal('k').Sign(TokenPurpose.Confirm, Ana);

        Assert.Null(Seal('k').Read(TokenPurpose.Unsubscribe, text));
        Assert.Null(Seal('k').Read(TokenPurpose.Read, text));
    }

    [Fact]
    public void Whatever_letter_is_changed_the_link_is_refused()
    {
        var text = Seal('k').Sign(TokenPurpose.Confirm, Ana);

        Assert.All(Enumerable.Range(0, text.Length), i => Assert.Null(Seal('k').Read(TokenPurpose.Confirm, text[..i] + (text[i] == '1' ? '2' : '1') + text[(i + 1)..])));
        Assert.All(Enumerable.Range(0, text.Length), i => Assert.Null(Seal('k').Read(TokenPurpose.Confirm, text[..i])));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("~~")]
    [InlineData("a~99999999999999999~b")]
    [InlineData("a~-1~b")]
    [InlineData("á~0~é")]
    public void What_is_no_token_is_refused(string? text) => Assert.Null(Seal('k').Read(TokenPurpose.Confirm, text));

    [Fact]
    public void After_the_key_was_changed_the_one_before_it_still_counts_and_no_other_does()
    {
        var text = Seal('a').Sign(TokenPurpose.Unsubscribe, Ana);

        Assert.Equal(Ana, Seal('b', before: 'a').Read(TokenPurpose.Unsubscribe, text));
        Assert.Null(Seal('c', before: 'b').Read(TokenPurpose.Unsubscribe, text));
        Assert.NotEqual(text, Seal('b', before: 'a').Sign(TokenPurpose.Unsubscribe, Ana));
    }

    [Fact]
    public void Without_a_key_nothing_is_signed_or_read()
    {
        var none = new TokenSeal(Given.Create(new MailOptions()));

        Assert.False(none.IsOn);
        Assert.Throws<InvalidOperationException>(() => none.Sign(TokenPurpose.Confirm, Ana));
        Assert.Null(none.Read(TokenPurpose.Confirm, Seal('k').Sign(TokenPurpose.Confirm, Ana)));
    }

    private static TokenSeal Seal(char key, char? before = null) =>
        new(Given.Create(new MailOptions { TokenKey = new string(key, 32), TokenKeyBefore = before is { } one ? new string(one, 32) : "" }));
}
