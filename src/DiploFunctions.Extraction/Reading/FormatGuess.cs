using System.Text.RegularExpressions;

namespace DiploFunctions.Extraction.Reading;

/// <summary>Tells a file's format by its ending and, where that says nothing, by its content.</summary>
internal static partial class FormatGuess
{
    private const int Glance = 4096;

    /// <summary>The format of a file with this name (without folders) and content.</summary>
    public static ArticleFormat Of(string fileName, string text)
    {
        var head = text.AsSpan().TrimStart();
        head = head[..Math.Min(Glance, head.Length)];
        var ending = fileName[(fileName.LastIndexOf('.') + 1)..].ToUpperInvariant();
        return (fileName.Contains('.', StringComparison.Ordinal) ? ending : string.Empty) switch
        {
            "TXT" or "TEXT" => IsPage(head) ? ArticleFormat.Html : ArticleFormat.Text,
            "MD" or "MARKDOWN" => ArticleFormat.Markdown,
            "HTML" or "HTM" or "XHTML" => Tag().IsMatch(text) ? ArticleFormat.Html : ArticleFormat.Text,
            "JSON" => ArticleFormat.Json,
            _ => ByContent(head),
        };
    }

    /// <summary>What a text is that is no article in any format read here ("an RSS or XML file"), or null.</summary>
    public static string? Foreign(string text)
    {
        var head = text.AsSpan().TrimStart();
        if (head.StartsWith(@"{\rtf", StringComparison.Ordinal))
            return "an RTF document";
        var isXml = head.StartsWith("<?xml", StringComparison.Ordinal) || head.StartsWith("<rss", StringComparison.Ordinal);
        return isXml && !text.AsSpan(0, Math.Min(Glance, text.Length)).Contains("<html", StringComparison.OrdinalIgnoreCase)
            ? "an XML or RSS file"
            : null;
    }

    private static ArticleFormat ByContent(ReadOnlySpan<char> head)
    {
        if (IsPage(head) || OpeningTag().IsMatch(head))
            return ArticleFormat.Html;
        if (OpeningObject().IsMatch(head))
            return ArticleFormat.Json;
        return head.StartsWith("# ", StringComparison.Ordinal) || FrontMatter().IsMatch(head) ? ArticleFormat.Markdown : ArticleFormat.Text;
    }

    private static bool IsPage(ReadOnlySpan<char> head) =>
        head.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || head.StartsWith("<html", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex("</?[A-Za-z][^<>]{0,2000}>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"\A<(!--|(head|body|main|article|section|div|p|h[1-6]|meta|title|table|span|ul|figure|header)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OpeningTag();

    [GeneratedRegex("""\A\{\s*("|\})""")]
    private static partial Regex OpeningObject();

    [GeneratedRegex(@"\A---[ \t]*\n[A-Za-z_]+:")]
    private static partial Regex FrontMatter();
}
