using AngleSharp.Dom;

namespace DiploFunctions.Extraction.Reading.Html;

/// <summary>Finds the article's headline among the first-level headings of a page; often the outlet's name is one, too.</summary>
internal static class PageHeadline
{
    private const int FewestWords = 3;

    /// <summary>The heading that says what the page's head claims as title, else the first in the article that is no mere name; null when there is none.</summary>
    public static IElement? Find(IDocument page, IReadOnlyList<string> claimed)
    {
        var headings = page.QuerySelectorAll("h1").Select(heading => (Element: heading, Text: Text(heading))).Where(heading => heading.Text.Length > 0).ToList();
        var claimedOne = headings.FirstOrDefault(heading => claimed.Any(title => Agree(title, heading.Text))).Element;
        if (claimedOne is not null)
            return claimedOne;
        var phrases = headings.Where(heading => heading.Text.Split(' ').Length >= FewestWords).Select(heading => heading.Element).ToList();
        return phrases.Find(heading => heading.Closest("article,main") is not null) ?? phrases.FirstOrDefault();
    }

    /// <summary>The words of a heading, in one line.</summary>
    public static string Text(IElement heading) => CleanText.OneLine(HtmlText.DecodeEntities(heading.TextContent));

    private static bool Agree(string title, string heading) =>
        heading.Split(' ').Length >= FewestWords
            ? title.Contains(heading, StringComparison.OrdinalIgnoreCase) || heading.Contains(title, StringComparison.OrdinalIgnoreCase)
            : title.Equals(heading, StringComparison.OrdinalIgnoreCase);
}
