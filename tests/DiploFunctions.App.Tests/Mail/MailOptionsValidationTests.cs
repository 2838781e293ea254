using DiploFunctions.App.Mail;
using DiploFunctions.App.Options;
using Microsoft.Extensions.Options;
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
    [InlineData("AfterCrash", "perhaps", "write resend or skip")]
    [InlineData("AfterCrash", "1", "write resend or skip")]
    [InlineData("Parallel", "0", "Mail__Parallel is 0")]
    [InlineData("MaxAttempts", "101", "Mail__MaxAttempts is 101")]
    [InlineData("MaxAttachmentBytes", "-1", "Mail__MaxAttachmentBytes is -1")]
    [InlineData("UnsubscribeAddress", "Desk <a@example.org>", "Mail__UnsubscribeAddress is")]
    [InlineData("TokenKey", "short", "Mail__TokenKey has 5 bytes; at least 32")]
    [InlineData("TokenKeyBefore", "short", "Mail__TokenKeyBefore has 5 bytes")]
    [InlineData("RecipientsByApi", "true", "Mail__TokenKey is not set")]
    [InlineData("RecipientsByApi", "true", "PublicBaseUrl is not set")]
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
    public void Recipients_by_api_need_a_server_a_key_and_an_address_of_the_app()
    {
        var options = Sane();
        (options.RecipientsByApi, options.TokenKey) = (true, new string('k', 32));
        Assert.True(Check(options, "https://facts.example.org").Succeeded);

        options.Host = "";
        Assert.Contains("Mail__Host is not set", Check(options, "https://facts.example.org").FailureMessage, StringComparison.Ordinal);
    }

    private static MailOptions Sane() => new() { Host = "smtp.example.org", Sender = "Digest <digest@example.org>", Recipients = "a@example.org;b@example.org:en" };

    private static ValidateOptionsResult Check(MailOptions options, string? baseUrl = null)
    {
        var app = Microsoft.Extensions.Options.Options.Create(new DiploOptions { PublicBaseUrl = baseUrl is null ? null : new Uri(baseUrl) });
        return new MailOptionsValidation(app).Validate(null, options);
    }
}
