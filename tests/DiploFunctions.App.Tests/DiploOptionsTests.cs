using DiploFunctions.App.Options;
using Microsoft.Extensions.Configuration;
using Xunit;

namespace DiploFunctions.App.Tests;

public sealed class DiploOptionsTests
{
    [Fact]
    public void The_defaults_are_valid() => Assert.True(new DiploOptionsValidation().Validate(null, new DiploOptions()).Succeeded);

    // Infrastructure sets every setting, to nothing where nothing was chosen.
    [Fact]
    public void An_address_that_is_empty_is_none()
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create("PublicBaseUrl", (string?)"")]).Build();

        Assert.Null(settings.Get<DiploOptions>()!.PublicBaseUrl);
    }

    [Theory]
    [MemberData(nameof(Slips))]
    public void A_slip_is_named_by_its_setting(string setting, DiploOptions options)
    {
        var failure = Assert.Single(new DiploOptionsValidation().Validate(null, options).Failures!);

        Assert.StartsWith($"{setting} is ", failure, StringComparison.Ordinal);
    }

    public static TheoryData<string, DiploOptions> Slips() => new()
    {
        { "MaxArticleBytes", new DiploOptions { MaxArticleBytes = 0 } },
        { "TimeZone", new DiploOptions { TimeZone = "Asia/Jakata" } },
        { "DigestLanguage", new DiploOptions { DigestLanguage = "fr" } },
        { "PublicBaseUrl", new DiploOptions { PublicBaseUrl = new Uri("/api", UriKind.Relative) } },
        { "PublicBaseUrl", new DiploOptions { PublicBaseUrl = new Uri("ftp://example.org") } },
        { "QuestPdfLicense", new DiploOptions { QuestPdfLicense = "Free" } },
    };
}
