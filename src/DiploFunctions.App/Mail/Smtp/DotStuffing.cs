namespace DiploFunctions.App.Mail.Smtp;

/// <summary>A line of a mail that begins with a dot travels with two (RFC 5321, 4.5.2): one alone on a line ends the mail.</summary>
internal static class DotStuffing
{
    /// <summary>Whole lines as they travel; the same memory when no line begins with a dot.</summary>
    public static ReadOnlyMemory<byte> Of(ReadOnlyMemory<byte> lines)
    {
        if (!lines.Span.StartsWith("."u8) && lines.Span.IndexOf("\n."u8) < 0)
            return lines;

        var stuffed = new List<byte>(lines.Length + 16);
        var before = (byte)'\n';
        foreach (var letter in lines.Span)
        {
            if (letter == '.' && before == '\n')
                stuffed.Add(letter);

            stuffed.Add(letter);
            before = letter;
        }

        return stuffed.ToArray();
    }
}
