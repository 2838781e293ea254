using System.Text;

namespace DiploFunctions.Extraction.Reading.Html;

/// <summary>The elements that are open at a place of a page; writes the end tags that the page itself left out.</summary>
internal sealed class OpenElements(StringBuilder output)
{
    // More emphasis within emphasis than this is no writing; without a bound each tag would look through all of it.
    private const int MostInline = 32;

    private readonly List<Entry> _entries = [];

    // How many elements of a name are open: an end tag without a start tag is known at once.
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    public int Count => _entries.Count;

    /// <summary>Adds an element; <paramref name="passed"/> is null when its tags are not passed on.</summary>
    public void Push(string name, string? passed, TagKind kind)
    {
        _entries.Add(new Entry(name, passed, kind));
        _counts[name] = _counts.GetValueOrDefault(name) + 1;
    }

    /// <summary>Closes what a new element ends by itself: an open paragraph, the list item or cell before, a link in which there can be no other.</summary>
    public void CloseImplied(string name, TagKind kind)
    {
        if (name == "a")
            CloseAbove(entry => entry.Name == "a");
        else if (kind is TagKind.Block)
            CloseAbove(entry => entry.Name == "p");
        if (name is "li" or "dt" or "dd" or "td" or "th" or "tr" or "body")
            CloseAbove(entry => Ends(name, entry.Name));
    }

    /// <summary>Closes the innermost open element of a name and all within it; emphasis that was opened outside of a block stays open.</summary>
    public void Close(string name, TagKind kind)
    {
        if (_counts.GetValueOrDefault(name) == 0)
            return;
        if (kind is TagKind.Inline)
            CloseAbove(entry => entry.Name == name);
        else
            CloseDownTo(_entries.FindLastIndex(entry => entry.Name == name));
    }

    public void CloseAll() => CloseDownTo(0);

    private static bool Ends(string name, string open) => name switch
    {
        "li" => open == "li",
        "dt" or "dd" => open is "dt" or "dd",
        "td" or "th" => open is "td" or "th",
        "tr" => open is "td" or "th" or "tr",
        _ => open == "head",
    };

    // Looks through open inline elements only, down to the first block.
    private void CloseAbove(Func<Entry, bool> isIt)
    {
        var deepest = Math.Max(0, _entries.Count - MostInline);
        for (var i = _entries.Count - 1; i >= deepest; i--)
        {
            if (isIt(_entries[i]))
            {
                CloseDownTo(i);
                // A row ends its last cell and then the row before.
                i = _entries.Count;
                if (i == 0 || !isIt(_entries[i - 1]))
                    return;
                continue;
            }

            if (_entries[i].Kind is not TagKind.Inline)
                return;
        }
    }

    private void CloseDownTo(int index)
    {
        for (var i = _entries.Count - 1; i >= index && i >= 0; i--)
        {
            if (_entries[i].Passed is { } passed)
                output.Append("</").Append(passed).Append('>');
            _counts[_entries[i].Name]--;
            _entries.RemoveAt(i);
        }
    }

    private readonly record struct Entry(string Name, string? Passed, TagKind Kind);
}
