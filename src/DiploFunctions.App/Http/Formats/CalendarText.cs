using System.Text;

namespace DiploFunctions.App.Http.Formats;

/// <summary>The lines of a calendar (RFC 5545, 3.1): ended by CR LF, folded at 75 bytes, never within a character.</summary>
internal sealed class CalendarText
{
    private const int MostBytes = 75;
    private readonly StringBuilder _text = new();

    /// <summary>A line whose value needs no escaping.</summary>
    public CalendarText Line(string name, string value)
    {
        var bytes = 0;
        foreach (var rune in $"{name}:{value}".EnumerateRunes())
        {
            if (bytes + rune.Utf8SequenceLength > MostBytes)
            {
                // The space that marks the continuation counts too.
                _text.Append("\r\n ");
                bytes = 1;
            }

            _text.Append(rune.ToString());
            bytes += rune.Utf8SequenceLength;
        }

        _text.Append("\r\n");
        return this;
    }

    /// <summary>A line whose value is any text.</summary>
    public CalendarText Text(string name, string value) => Line(name, Escaped(PlainText.Of(value)));

    public byte[] ToBytes() => Encoding.UTF8.GetBytes(_text.ToString());

    private static string Escaped(string text) => text
        .Replace(@"\", @"\\", StringComparison.Ordinal)
        .Replace(";", @"\;", StringComparison.Ordinal)
        .Replace(",", @"\,", StringComparison.Ordinal)
        .Replace("\n", @"\n", StringComparison.Ordinal);
}
