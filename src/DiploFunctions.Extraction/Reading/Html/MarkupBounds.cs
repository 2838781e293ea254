using System.Text;

namespace DiploFunctions.Extraction.Reading.Html;

/// <summary>
/// Rewrites a page, in one pass, so that parsing it takes linear time whatever it holds: nesting, elements and attributes have
/// bounds, every element is closed, and what the reader never looks at (scripts, styles, comments, tables as such) is gone.
/// </summary>
/// <remarks>A parser by the book is quadratic on deep nesting and on misnested emphasis; 100,000 open tags would hold it for minutes.</remarks>
internal sealed class MarkupBounds
{
    private const int MaxDepth = 200;
    private const int MaxElements = 20_000;

    private readonly string _html;
    private readonly StringBuilder _out;
    private readonly TagScanner _scanner;
    private readonly OpenElements _open;
    private int _at;
    private int _elements;
    private int _tooDeep;

    private MarkupBounds(string html)
    {
        _html = html;
        _out = new StringBuilder(html.Length);
        _scanner = new TagScanner(html);
        _open = new OpenElements(_out);
    }

    /// <summary>The same text with bounded markup.</summary>
    public static string Apply(string html) => new MarkupBounds(html).Rewrite();

    private string Rewrite()
    {
        while (_at < _html.Length)
        {
            var tag = _html.IndexOf('<', _at);
            tag = tag < 0 ? _html.Length : tag;
            _out.Append(_html, _at, tag - _at);
            _at = tag;
            if (_at < _html.Length)
                ReadMarkup();
        }

        _open.CloseAll();
        return _out.ToString();
    }

    private void ReadMarkup()
    {
        var next = _at + 1 < _html.Length ? _html[_at + 1] : ' ';
        if (char.IsAsciiLetter(next))
            ReadStartTag();
        else if (next == '/' && _at + 2 < _html.Length && char.IsAsciiLetter(_html[_at + 2]))
            ReadEndTag();
        else if (_html.AsSpan(_at).StartsWith("<!--", StringComparison.Ordinal))
            SkipBehind("-->", _at + 2);
        else if (_html.AsSpan(_at).StartsWith("<![CDATA[", StringComparison.Ordinal))
            _at += "<![CDATA[".Length;
        else if (next is '!' or '?' or '/')
            SkipBehind(">", _at);
        else
        {
            _out.Append("&lt;");
            _at++;
        }
    }

    private void ReadStartTag()
    {
        var nameStart = _at + 1;
        var nameEnd = _scanner.NameEnd(nameStart);
        var end = _scanner.ReadAttributes(nameEnd);
        if (end < 0)
        {
            _at = _html.Length;
            return;
        }

        var name = _html.AsSpan(nameStart, nameEnd - nameStart);
        var kind = TagTable.Kind(name);
        _at = end;
        if (kind is TagKind.Dropped || name.Equals("title", StringComparison.OrdinalIgnoreCase))
            PassRaw(name.ToString().ToLowerInvariant());
        else if (kind is TagKind.Void)
            PassVoid(TagTable.PassedName(name, kind));
        else if (kind is not TagKind.Unwrapped)
            Open(TagTable.PassedName(name, kind), name.ToString().ToLowerInvariant(), kind);
    }

    private void Open(string passed, string name, TagKind kind)
    {
        _open.CloseImplied(name, kind);
        if (_open.Count >= MaxDepth || _elements >= MaxElements)
        {
            _tooDeep += _open.Count >= MaxDepth ? 1 : 0;
            _out.Append(kind is TagKind.Block ? " " : string.Empty);
            return;
        }

        var isPassed = passed != "span" || _scanner.Attributes.Length > 0;
        if (isPassed)
        {
            _elements++;
            _out.Append('<').Append(passed).Append(_scanner.Attributes).Append('>');
        }

        _open.Push(name, isPassed ? passed : null, kind);
    }

    private void ReadEndTag()
    {
        var nameEnd = _scanner.NameEnd(_at + 2);
        var name = _html[(_at + 2)..nameEnd].ToLowerInvariant();
        SkipBehind(">", nameEnd);
        var kind = TagTable.Kind(name);
        if (kind is not (TagKind.Block or TagKind.Inline))
            return;
        if (_tooDeep > 0)
        {
            _tooDeep--;
            _out.Append(kind is TagKind.Block ? " " : string.Empty);
        }
        else
            _open.Close(name, kind);
    }

    private void PassVoid(string name)
    {
        if (name is "br" or "hr")
            _out.Append("<br>");
        else if (name is "meta" or "link" && _elements++ < MaxElements)
            _out.Append('<').Append(name).Append(_scanner.Attributes).Append('>');
    }

    // Content that is no markup: passed on for titles and linked data, else left out.
    private void PassRaw(string name)
    {
        var isLinkedData = name == "script" && _scanner.IsLinkedData;
        var close = _html.IndexOf("</" + name, _at, StringComparison.OrdinalIgnoreCase);
        var content = _html.AsSpan(_at, (close < 0 ? _html.Length : close) - _at);
        if (isLinkedData && _elements++ < MaxElements)
            _out.Append("<script type=\"application/ld+json\">").Append(content).Append("</script>");
        else if (name == "title" && _elements++ < MaxElements)
            _out.Append("<title>").Append(content.ToString().Replace("<", "&lt;", StringComparison.Ordinal)).Append("</title>");
        _at = close < 0 ? _html.Length : close;
        if (close >= 0)
            SkipBehind(">", close);
    }

    private void SkipBehind(string end, int from)
    {
        var found = from < _html.Length ? _html.IndexOf(end, from, StringComparison.Ordinal) : -1;
        _at = found < 0 ? _html.Length : found + end.Length;
    }
}
