using System.Text;

namespace DiploFunctions.Extraction.Reading.Html;

/// <summary>Reads one start tag after the other from a page, each character once.</summary>
internal sealed class TagScanner(string html)
{
    private const int LongestValue = 4096;
    private const int MostAttributes = 24;

    private readonly HashSet<string> _seen = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The attributes that matter of the tag read last, in the form of HTML.</summary>
    public StringBuilder Attributes { get; } = new();

    /// <summary>True when the tag read last says that it holds linked data.</summary>
    public bool IsLinkedData { get; private set; }

    /// <summary>The offset behind the name that starts here.</summary>
    public int NameEnd(int at)
    {
        while (at < html.Length && !char.IsWhiteSpace(html[at]) && html[at] is not ('>' or '/' or '<' or '='))
            at++;
        return at;
    }

    /// <summary>Reads the attributes from here to the end of the tag; returns the offset behind it, or -1 when the page ends before.</summary>
    public int ReadAttributes(int at)
    {
        Attributes.Clear();
        IsLinkedData = false;
        _seen.Clear();
        while (at < html.Length)
        {
            if (html[at] == '>')
                return at + 1;
            if (char.IsWhiteSpace(html[at]) || html[at] is '/' or '<' or '=')
            {
                at++;
                continue;
            }

            var nameEnd = NameEnd(at);
            var (valueStart, valueEnd, next) = Value(nameEnd);
            if (next < 0)
                return -1;
            Keep(html.AsSpan(at, nameEnd - at), html.AsSpan(valueStart, valueEnd - valueStart));
            at = next;
        }

        return -1;
    }

    private (int Start, int End, int Next) Value(int at)
    {
        var equals = SkipSpace(at);
        if (equals >= html.Length || html[equals] != '=')
            return (at, at, at);
        var start = SkipSpace(equals + 1);
        if (start >= html.Length)
            return (start, start, -1);
        if (html[start] is '"' or '\'')
        {
            var quote = html.IndexOf(html[start], start + 1);
            return (start + 1, quote, quote < 0 ? -1 : quote + 1);
        }

        var end = start;
        while (end < html.Length && !char.IsWhiteSpace(html[end]) && html[end] != '>')
            end++;
        return (start, end, end);
    }

    private void Keep(ReadOnlySpan<char> name, ReadOnlySpan<char> value)
    {
        value = value.Length > LongestValue ? value[..LongestValue] : value;
        if (name.Equals("type", StringComparison.OrdinalIgnoreCase))
            IsLinkedData |= value.Contains("ld+json", StringComparison.OrdinalIgnoreCase);
        if (_seen.Count < MostAttributes && TagTable.IsKeptAttribute(name) && _seen.Add(name.ToString()))
            Attributes.Append(' ').Append(name).Append("=\"").Append(value.ToString().Replace("\"", "&quot;", StringComparison.Ordinal)).Append('"');
    }

    private int SkipSpace(int at)
    {
        while (at < html.Length && char.IsWhiteSpace(html[at]))
            at++;
        return at;
    }
}
