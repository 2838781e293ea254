using DiploFunctions.App.Mail;
using Xunit;

namespace DiploFunctions.App.Tests.Mail;

public sealed class MailOptionsValidationTests
{
    [Fact]
    public void Without_a_server_nothing_is_checked() =>
        Assert.True(Check(new MailOptions { Recipients = "nonsense" }).Succeeded);

    [Fact]
    public void Sane_settings_pass() => Assert.True(Check(Sane()).Succeeded);

    [Theory]
    [InlineData("Port", "0", "Mail__Port is 0")]
    [InlineData("Port", "465", "587")]
    [InlineData("Sender", "nobody", "Mail__Sender is 'nobody'")]
    [InlineData("User", "me", "Mail__Password is not")]
    [InlineData("TimeoutSeconds", "0", "Mail__TimeoutSeconds is 0")]
    [InlineData("Recipients", "a@example.org;b at example.org", "'b at example.org' is no mail address")]
    [InlineData("Recipients", "a@example.org:fr", "'fr' in 'a@example.org:fr' is no language")]
    public void A_slip_is_named(string setting, string value, string said)
    {
        var options = Sane();
        var property = typeof(MailOptions).GetProperty(setting)!;
        property.SetValue(options, Convert.ChangeType(value, property.PropertyType, System.Globalization.CultureInfo.InvariantCulture));

        var result = Check(options);

        Assert.True(result.Failed);
        Assert.Contains(said, result.FailureMessage, StringComparison.Ordinal);
    }

    [Fact]
    public void Recipients_are_read_with_their_language_and_once_each() =>
        Assert.Equal(
            [new Recipient("a@example.org", "id"), new Recipient("b@example.org", "en"), new Recipient("c@example.org", "vi")],
            Recipient.ReadAll(" A@example.org ; b@example.org:EN;c@example.org : vi; a@EXAMPLE.org;", "id", out _));

    private static MailOptions Sane() => new() { Host = "smtp.example.org", Sender = "Digest <digest@example.org>", Recipients = "a@example.org;b@example.org:en" };

    private static Microsoft.Extensions.Options.ValidateOptionsResult Check(MailOptions options) => new MailOptionsValidation().Validate(null, options);
}
