using System.Net.Mail;
using System.Text;
using DiploFunctions.App.Options;
using DiploFunctions.App.Recipients;
using Microsoft.Extensions.Options;

namespace DiploFunctions.App.Mail;

/// <summary>Checks the mail settings when the app starts, so that a slip shows then and not on Monday morning.</summary>
internal sealed class MailOptionsValidation(IOptions<DiploOptions> app) : IValidateOptions<MailOptions>
{
    private const int ShortestKey = 32;

    public ValidateOptionsResult Validate(string? name, MailOptions options)
    {
        string[] problems = [.. options.IsOn ? OfServer(options).Concat(OfSending(options)) : [], .. OfTokens(options)];
        return problems.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }

    private static IEnumerable<string> OfServer(MailOptions options)
    {
        if (options.Port is < 1 or > 65535)
        {
            yield return $"Mail__Port is {options.Port}; a port lies between 1 and 65535.";
        }
        else if (options.Port == 465)
        {
            yield return "Mail__Port is 465, where servers expect TLS from the first byte; this app turns to TLS by STARTTLS, "
                + "so name the server's port for that, usually 587.";
        }

        if (!MailAddress.TryCreate(options.Sender, out var sender) || !AddressText.IsAddress(sender.Address) || sender.DisplayName.Any(char.IsControl))
            yield return $"Mail__Sender is '{options.Sender}'; write the address that the digest comes from, such as digest@example.org.";

        if (options.User.Length > 0 && options.Password.Length == 0)
            yield return "Mail__User is set and Mail__Password is not; set both, or neither for a server without sign-in.";

        if (OutOf(options.TimeoutSeconds, 1, 600))
            yield return $"Mail__TimeoutSeconds is {options.TimeoutSeconds}; it lies between 1 and 600.";
    }

    private static IEnumerable<string> OfSending(MailOptions options)
    {
        if (!Enum.TryParse<AfterCrash>(options.AfterCrash, ignoreCase: true, out _) || options.AfterCrash.Any(char.IsDigit))
            yield return $"Mail__AfterCrash is '{options.AfterCrash}'; write resend or skip.";

        if (OutOf(options.Parallel, 1, 32))
            yield return $"Mail__Parallel is {options.Parallel}; it lies between 1 and 32.";

        if (OutOf(options.MaxAttempts, 1, 100))
            yield return $"Mail__MaxAttempts is {options.MaxAttempts}; it lies between 1 and 100.";

        if (options.MaxAttachmentBytes < 0)
            yield return $"Mail__MaxAttachmentBytes is {options.MaxAttachmentBytes}; write 0 to link every PDF, or more.";

        if (options.UnsubscribeAddress.Length > 0 && !AddressText.IsAddress(options.UnsubscribeAddress))
            yield return $"Mail__UnsubscribeAddress is '{options.UnsubscribeAddress}'; write a bare address such as leave@example.org.";

        RecipientsSetting.Read(options.Recipients, "id", out var wrong);
        foreach (var problem in wrong)
        {
            yield return problem;
        }
    }

    private IEnumerable<string> OfTokens(MailOptions options)
    {
        foreach (var (setting, key) in ((string, string)[])[("Mail__TokenKey", options.TokenKey), ("Mail__TokenKeyBefore", options.TokenKeyBefore)])
        {
            if (key.Length > 0 && Encoding.UTF8.GetByteCount(key) < ShortestKey)
                yield return $"{setting} has {Encoding.UTF8.GetByteCount(key)} bytes; at least {ShortestKey} are needed, such as `openssl rand -base64 32` gives.";
        }

        if (!options.RecipientsByApi)
            yield break;

        if (!options.IsOn)
            yield return "Mail__RecipientsByApi is on and Mail__Host is not set; recipients are asked by mail whether they want the digest.";

        if (options.TokenKey.Length == 0)
            yield return "Mail__RecipientsByApi is on and Mail__TokenKey is not set; set a secret of at least 32 bytes, such as `openssl rand -base64 32` gives.";

        if (app.Value.PublicBaseUrl is null)
            yield return "Mail__RecipientsByApi is on and PublicBaseUrl is not set; links in mails begin with it.";
    }

    private static bool OutOf(int value, int least, int most) => value < least || value > most;
}
