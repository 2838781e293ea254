using Microsoft.Extensions.Options;

namespace DiploFunctions.App.Options;

/// <summary>Checks the settings when the app starts; each message names the setting and says what it takes.</summary>
internal sealed class DiploOptionsValidation : IValidateOptions<DiploOptions>
{
    private const long SmallestLimit = 1024;

    // The web server takes 30,000,000 bytes.
    private const long LargestLimit = 25 * 1024 * 1024;
    private static readonly string[] Languages = ["id", "en", "vi"];
    private static readonly string[] Licenses = ["Community", "Professional", "Enterprise"];

    public ValidateOptionsResult Validate(string? name, DiploOptions options)
    {
        var problems = new List<string>();
        if (options.MaxArticleBytes is < SmallestLimit or > LargestLimit)
        {
            problems.Add($"MaxArticleBytes is {options.MaxArticleBytes}; it lies between {SmallestLimit} and {LargestLimit}.");
        }

        if (!TimeZoneInfo.TryFindSystemTimeZoneById(options.TimeZone, out _))
        {
            problems.Add($"TimeZone is '{options.TimeZone}'; write an IANA name such as Asia/Jakarta.");
        }

        if (!Languages.Contains(options.DigestLanguage, StringComparer.Ordinal))
        {
            problems.Add($"DigestLanguage is '{options.DigestLanguage}'; write one of {string.Join(", ", Languages)}.");
        }

        if (options.PublicBaseUrl is { } url && (!url.IsAbsoluteUri || url.Scheme is not ("http" or "https")))
        {
            problems.Add($"PublicBaseUrl is '{url}'; write an address such as https://facts.example.org.");
        }

        if (!Licenses.Contains(options.QuestPdfLicense, StringComparer.Ordinal))
        {
            problems.Add($"QuestPdfLicense is '{options.QuestPdfLicense}'; write one of {string.Join(", ", Licenses)}.");
        }

        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }
}
