namespace DiploFunctions.Extraction.Reading;

/// <summary>The lines between two "---" at the top of a Markdown file.</summary>
internal static class FrontMatter
{
    private const int MostLines = 100;

    /// <summary>Its plain "key: value" lines, keys in lower case, and the text below; no keys when there is none.</summary>
    public static (IReadOnlyDictionary<string, string> Keys, string Body) Split(string markdown)
    {
        var keys = new Dictionary<string, string>(StringComparer.Ordinal);
        var text = markdown.TrimStart();
        var start = text.StartsWith("---\n", StringComparison.Ordinal) ? "---\n".Length : -1;
        for (var i = 0; start >= 0 && i < MostLines; i++)
        {
            var end = text.IndexOf('\n', start);
            var line = end < 0 ? text[start..] : text[start..end];
            if (line.TrimEnd() == "---")
                return (keys, end < 0 ? string.Empty : text[end..]);
            if (end < 0)
                break;
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0 && line[(colon + 1)..].Trim(' ', '\t', '"', '\'') is { Length: > 0 } value)
                keys.TryAdd(line[..colon].Trim().ToLowerInvariant(), value);
            start = end + 1;
        }

        return (new Dictionary<string, string>(StringComparer.Ordinal), markdown);
    }
}
