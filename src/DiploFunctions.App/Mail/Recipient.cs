using System.Net.Mail;

namespace DiploFunctions.App.Mail;

/// <summary>Somebody who gets the digest.</summary>
/// <param name="Address">The address in lower case, without a display name.</param>
/// <param name="Language">"id", "en" or "vi".</param>
public sealed record Recipient(string Address, string Language)
{
    private static readonly string[] Languages = ["id", "en", "vi"];

    /// <summary>Reads the setting <c>Mail__Recipients</c>; an address named twice counts once.</summary>
    /// <param name="text">Addresses parted by <c>;</c>, each with a language behind a colon or without.</param>
    /// <param name="defaultLanguage">The language of an address without one.</param>
    /// <param name="problems">One sentence for each part that is no recipient.</param>
    public static IReadOnlyList<Recipient> ReadAll(string text, string defaultLanguage, out IReadOnlyList<string> problems)
    {
        var recipients = new List<Recipient>();
        var wrong = new List<string>();
        foreach (var part in text.Split([';', ',', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var colon = part.LastIndexOf(':');
            var address = colon < 0 ? part : part[..colon].TrimEnd();
            var language = colon < 0 ? defaultLanguage : part[(colon + 1)..].Trim().ToLowerInvariant();
            if (!IsAddress(address))
            {
                wrong.Add($"Mail__Recipients: '{part}' is no mail address; write name@example.org or name@example.org:en, parted by semicolons.");
            }
            else if (!Languages.Contains(language))
            {
                wrong.Add($"Mail__Recipients: '{language}' in '{part}' is no language of the digest; write id, en or vi.");
            }
            else if (!recipients.Any(known => string.Equals(known.Address, address, StringComparison.OrdinalIgnoreCase)))
            {
                recipients.Add(new Recipient(address.ToLowerInvariant(), language));
            }
        }

        problems = wrong;
        return recipients;
    }

    // MailAddress takes "a b@c" as a display name with an address; only the bare address will do here.
    private static bool IsAddress(string text) =>
        MailAddress.TryCreate(text, out var address) && address.Address == text && !text.Any(char.IsWhiteSpace);
}
