using System.Text;

namespace DiploFunctions.App.Http.Formats;

/// <summary>Text without what neither XML nor a calendar can hold.</summary>
internal static class PlainText
{
    /// <summary>The text without control characters other than tabs and ends of lines; halves of characters become U+FFFD.</summary>
    public static string Of(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is '\t' or '\n' || (!Rune.IsControl(rune) && rune.Value is not (0xFFFE or 0xFFFF)))
            {
                plain.Append(rune.ToString());
            }
        }

        return plain.ToString();
    }
}
