using System.Buffers;
using System.Net.Mail;

namespace DiploFunctions.App.Recipients;

/// <summary>Mail addresses as text.</summary>
internal static class AddressText
{
    // RFC 5321 allows no longer path.
    private const int Longest = 254;

    // What has a meaning of its own in a header or in SMTP stays out, quoted or not: no address can end one thing and begin another.
    private static readonly SearchValues<char> Allowed =
        SearchValues.Create("!#$%&'*+-./0123456789=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ^_`abcdefghijklmnopqrstuvwxyz{|}~");

    /// <summary>True for a bare address of ASCII letters, without a display name.</summary>
    public static bool IsAddress(string text) =>
        text.Length <= Longest
        && text.AsSpan().IndexOfAnyExcept(Allowed) < 0
        && MailAddress.TryCreate(text, out var address)
        && address.Address == text;

    /// <summary>The address with all but the first letter of its mailbox hidden: <c>a…@example.org</c>.</summary>
    public static string Masked(string address)
    {
        var at = address.LastIndexOf('@');
        return at > 0 ? $"{address[0]}…{address[at..]}" : "…";
    }
}
