using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace DiploFunctions.Extraction.Reading;

/// <summary>Reads Markdown: takes the markup off and keeps the words; wrapped lines become one paragraph.</summary>
internal static partial class MarkdownReader
{
    // Escaped marks wait in the private use area until the markup is off.
    private const int Aside = 0xE000;

    public static Draft Read(string markdown)
    {
        var (front, body) = FrontMatter.Split(markdown);
        var text = new StringBuilder(body.Length);
        string? heading = null;
        foreach (var line in Comment().Replace(body, string.Empty).Split('\n'))
        {
            if (Rule().IsMatch(line) || LinkDefinition().IsMatch(line))
            {
                text.Append('\n');
                continue;
            }

            var isHeading = line.TrimStart().StartsWith('#') && Heading().IsMatch(line);
            var words = Plain(line);
            heading ??= isHeading && words.Length > 0 ? words : null;
            Append(text, words, startsAnew: isHeading || Item().IsMatch(line), endsHere: isHeading || line.EndsWith("  ", StringComparison.Ordinal));
        }

        var title = front.GetValueOrDefault("title") ?? heading;
        return new Draft(WithTitle(title, text.ToString().Trim()))
        {
            Title = title,
            Url = front.GetValueOrDefault("url") ?? front.GetValueOrDefault("source"),
            LanguageHint = front.GetValueOrDefault("language") ?? front.GetValueOrDefault("lang"),
            Published = PublicationDay.Read(front.GetValueOrDefault("published") ?? front.GetValueOrDefault("date"), out var isUtc),
            IsPublishedInUtc = isUtc,
        };
    }

    private static string WithTitle(string? title, string text) =>
        title is null || text.StartsWith(title, StringComparison.Ordinal) ? text : $"{title}\n\n{text}".Trim();

    private static void Append(StringBuilder text, string words, bool startsAnew, bool endsHere)
    {
        if (words.Length == 0)
        {
            text.Append("\n\n");
            return;
        }

        var isOpen = text.Length > 0 && text[^1] != '\n';
        text.Append(isOpen ? (startsAnew ? "\n\n" : " ") : string.Empty).Append(words).Append(endsHere ? "\n\n" : string.Empty);
    }

    private static string Plain(string line)
    {
        var text = Escape().Replace(BlockMarks().Replace(line, string.Empty), match => ((char)(match.Groups[1].Value[0] + Aside)).ToString());
        text = Image().Replace(text, string.Empty);
        text = AutoLink().Replace(text, "$1");
        text = Link().Replace(text, "$1");
        text = InlineTag().Replace(text, string.Empty);
        text = Strong().Replace(text, "$2");
        text = Emphasis().Replace(text, "$2");
        text = ClosingMarks().Replace(text, string.Empty);
        return CleanText.OneLine(WebUtility.HtmlDecode(SetAside().Replace(text, match => ((char)(match.Value[0] - Aside)).ToString())));
    }

    // Leading "> ", "## ", "- ", "1. " as often as they are stacked, and the fences of code.
    [GeneratedRegex(@"^(?:\s{0,12}(?:>|#{1,6}(?=\s|$)|[*+-](?=\s)|[0-9]{1,3}[.)](?=\s)|(?:```|~~~)[A-Za-z]{0,20}\s*$)){0,8}\s*")]
    private static partial Regex BlockMarks();

    [GeneratedRegex(@"\s+#+\s*$|\\$")]
    private static partial Regex ClosingMarks();

    [GeneratedRegex(@"^\s{0,3}#{1,6}(?:\s|$)")]
    private static partial Regex Heading();

    [GeneratedRegex(@"^\s{0,12}(?:[*+-]|[0-9]{1,3}[.)])\s")]
    private static partial Regex Item();

    [GeneratedRegex(@"^\s{0,3}(?:[=*_-]\s?){3,200}$|^\s{0,3}\|?[\s:|-]{3,400}\|?$")]
    private static partial Regex Rule();

    [GeneratedRegex(@"^\s{0,3}\[[^\[\]]{1,200}\]:\s*\S+")]
    private static partial Regex LinkDefinition();

    [GeneratedRegex(@"!\[[^\[\]]{0,1000}\](?:\([^()]{0,2000}\)|\[[^\[\]]{0,200}\])")]
    private static partial Regex Image();

    [GeneratedRegex(@"\[([^\[\]]{1,1000})\](?:\((?:[^()]|\([^()]{0,200}\)){0,2000}\)|\[[^\[\]]{0,200}\])")]
    private static partial Regex Link();

    [GeneratedRegex(@"<((?:https?://|mailto:)[^<>\s]{1,2000})>")]
    private static partial Regex AutoLink();

    [GeneratedRegex(@"</?[A-Za-z][A-Za-z0-9]{0,15}(?:\s[^<>]{0,2000})?/?>")]
    private static partial Regex InlineTag();

    [GeneratedRegex(@"(\*\*|__|~~|`)(?=[^\s*_~`])([^*_~`]{1,2000}?)\1")]
    private static partial Regex Strong();

    [GeneratedRegex(@"(?<![\p{L}\p{N}*_])([*_])(?=[^\s*_])([^*_]{1,2000}?)\1(?![\p{L}\p{N}*_])")]
    private static partial Regex Emphasis();

    [GeneratedRegex(@"\\([\\`*_{}\[\]()#+\-.!|<>~])")]
    private static partial Regex Escape();

    [GeneratedRegex("[\uE021-\uE07E]")]
    private static partial Regex SetAside();

    [GeneratedRegex(@"<!--(?:[^-]|-(?!->))*-->")]
    private static partial Regex Comment();
}
