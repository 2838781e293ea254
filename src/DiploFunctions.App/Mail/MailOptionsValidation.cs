using System.Net.Mail;
using Microsoft.Extensions.Options;

namespace DiploFunctions.App.Mail;

/// <summary>Checks the mail settings when the app starts, so that a slip shows then and not on Monday morning.</summary>
internal sealed class MailOptionsValidation : IValidateOptions<MailOptions>
{
    public ValidateOptionsResult Validate(string? name, MailOptions options)
    {
        if (!options.IsOn)
        {
            return ValidateOptionsResult.Success;
        }

        var problems = new List<string>();
        if (options.Port is < 1 or > 65535)
        {
            problems.Add($"Mail__Port is {options.Port}; a port lies between 1 and 65535.");
        }
        else if (options.Port == 465)
        {
            problems.Add(
                "Mail__Port is 465, where servers expect TLS from the first byte; this app turns to TLS by STARTTLS, "
                + "so name the server's port for that, usually 587.");
        }

        if (!MailAddress.TryCreate(options.Sender, out _))
        {
            problems.Add($"Mail__Sender is '{options.Sender}'; write the address that the digest comes from, such as digest@example.org.");
        }

        if (options.User.Length > 0 && options.Password.Length == 0)
        {
            problems.Add("Mail__User is set and Mail__Password is not; set both, or neither for a server without sign-in.");
        }

        if (options.TimeoutSeconds is < 1 or > 600)
        {
            problems.Add($"Mail__TimeoutSeconds is {options.TimeoutSeconds}; it lies between 1 and 600.");
        }

        Recipient.ReadAll(options.Recipients, "id", out var wrong);
        problems.AddRange(wrong);
        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }
}
