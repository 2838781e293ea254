using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using DiploFunctions.App.Mail;
using Microsoft.Extensions.Options;

namespace DiploFunctions.App.Recipients;

/// <summary>Signs what links in mails allow, and tells what was signed here from what was not.</summary>
/// <remarks>A token is <c>SUBJECT~EXPIRY~MAC</c>: the expiry in seconds of Unix time or 0, HMAC-SHA256 over purpose, subject and expiry.</remarks>
public sealed class TokenSeal(IOptions<MailOptions> options)
{
    private const char Separator = '~';
    private const int LongestToken = 300;
    private const string Version = "diplo-link-1";

    /// <summary>True when the settings hold a key.</summary>
    public bool IsOn => options.Value.TokenKey.Length > 0;

    /// <summary>A token; letters that need no escaping in an address, as long as the subject has no others.</summary>
    /// <exception cref="InvalidOperationException">The settings hold no key.</exception>
    internal string Sign(TokenPurpose purpose, Token token) => !IsOn
        ? throw new InvalidOperationException("Mail__TokenKey is not set.")
        : $"{token.Subject}{Separator}{SecondsOf(token)}{Separator}{MacOf(options.Value.TokenKey, purpose, token)}";

    /// <summary>Reads a token that was signed for the purpose, with the key of the settings or the one before it; null for any other text.</summary>
    internal Token? Read(TokenPurpose purpose, string? text)
    {
        if (text is null || text.Length > LongestToken || text.Split(Separator) is not [var subject, var expiry, var mac]
            || !long.TryParse(expiry, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            || seconds > DateTimeOffset.MaxValue.ToUnixTimeSeconds())
        {
            return null;
        }

        var token = new Token(subject, seconds == 0 ? null : DateTimeOffset.FromUnixTimeSeconds(seconds));
        var given = Encoding.ASCII.GetBytes(mac);
        var isSigned = false;
        foreach (var key in (string[])[options.Value.TokenKey, options.Value.TokenKeyBefore])
        {
            // As long for a wrong token as for a right one, so that none can be found out letter by letter.
            isSigned |= key.Length > 0 && CryptographicOperations.FixedTimeEquals(given, Encoding.ASCII.GetBytes(MacOf(key, purpose, token)));
        }

        return isSigned ? token : null;
    }

    private static long SecondsOf(Token token) => token.Expires?.ToUnixTimeSeconds() ?? 0;

    private static string MacOf(string key, TokenPurpose purpose, Token token)
    {
        var signed = string.Create(CultureInfo.InvariantCulture, $"{Version}\n{purpose}\n{token.Subject}\n{SecondsOf(token)}");
        return Base64Url.EncodeToString(HMACSHA256.HashData(Encoding.UTF8.GetBytes(key), Encoding.UTF8.GetBytes(signed)));
    }
}
