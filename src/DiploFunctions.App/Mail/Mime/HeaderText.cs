using System.Net.Mail;
using System.Text;

namespace DiploFunctions.App.Mail.Mime;

/// <summary>Values of mail headers: any letter as ASCII (RFC 2047), lines of a fit length, and never a second header.</summary>
internal static class HeaderText
{
    private const int LineLength = 76;

    // 52 characters of base64; with "=?utf-8?B?", "?=" and the name of a header they are fewer than a line may have.
    private const int BytesOfWord = 39;

    /// <summary>A line of the head, with its end.</summary>
    /// <exception cref="ArgumentException">The value holds a control character, so that it could end the header and begin another.</exception>
    public static string Line(string name, string value) => value.Any(char.IsControl)
        ? throw new ArgumentException($"The value of {name} holds a control character.", nameof(value))
        : $"{name}: {value}\r\n";

    /// <summary>A line whose value is words for people; what is no plain ASCII is encoded, a line break becomes a space.</summary>
    public static string Words(string name, string words)
    {
        var line = string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return $"{name}: {(IsPlain(line) ? Folded(line, name.Length + 2) : Encoded(line))}\r\n";
    }

    /// <summary>An address with the name of who it belongs to, where there is one.</summary>
    public static string Of(MailAddress address) => address.DisplayName.Length == 0 ? address.Address
        : IsPlain(address.DisplayName) ? $"\"{address.DisplayName.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\" <{address.Address}>"
        : $"{Encoded(address.DisplayName)} <{address.Address}>";

    private static bool IsPlain(string text) => text.All(letter => letter is >= ' ' and <= '~') && !text.Contains("=?", StringComparison.Ordinal);

    private static string Folded(string text, int begun)
    {
        var folded = new StringBuilder();
        var length = begun;
        foreach (var word in text.Split(' '))
        {
            var isTooLong = folded.Length > 0 && length + 1 + word.Length > LineLength;
            folded.Append(isTooLong ? "\r\n " : folded.Length > 0 ? " " : "").Append(word);
            length = (isTooLong ? 1 : length + 1) + word.Length;
        }

        return folded.ToString();
    }

    private static string Encoded(string text)
    {
        var words = new List<string>();
        var part = new List<byte>();
        Span<byte> rune = stackalloc byte[4];
        foreach (var letter in text.EnumerateRunes())
        {
            // A letter must not be parted between two words.
            var bytes = rune[..letter.EncodeToUtf8(rune)];
            if (part.Count + bytes.Length > BytesOfWord)
            {
                words.Add(WordOf(part));
                part.Clear();
            }

            part.AddRange(bytes);
        }

        words.Add(WordOf(part));
        return string.Join("\r\n ", words);
    }

    private static string WordOf(List<byte> bytes) => $"=?utf-8?B?{Convert.ToBase64String([.. bytes])}?=";
}
