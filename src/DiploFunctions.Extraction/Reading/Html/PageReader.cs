using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace DiploFunctions.Extraction.Reading.Html;

/// <summary>Reads a saved page: the article's own text and what the page says about it.</summary>
internal static partial class PageReader
{
    // Below this a page's text is a teaser; the linked data may have all of it.
    private const int TeaserLength = 200;

    /// <summary>The article of a whole page; its text is empty when the page has none.</summary>
    public static Draft Read(string html)
    {
        using var page = new HtmlParser().ParseDocument(MarkupBounds.Apply(html));
        var metadata = PageMetadata.Of(page);
        var headline = PageHeadline.Find(page, metadata.Titles);
        if (page.Body is { } body)
            Clutter.Remove(body, headline);
        var article = page.Body is null ? null : ArticleBody.Find(page.Body, headline);
        var title = headline is not null ? PageHeadline.Text(headline) : metadata.Titles.FirstOrDefault(claim => claim.Length > 0);
        var paragraphs = article is null ? [] : HtmlText.Paragraphs(article).ToList();
        if (paragraphs.Sum(paragraph => paragraph.Length) < TeaserLength && metadata.Body?.Length > TeaserLength)
            paragraphs = [.. Lines(ReadFragment(metadata.Body))];
        else if (article is not null)
            paragraphs.InsertRange(0, Lead(page, article, headline, paragraphs));
        return new Draft(string.Join("\n\n", WithTitle(title, paragraphs)))
        {
            Title = title,
            LanguageHint = metadata.Language,
            Published = metadata.Published,
            IsPublishedInUtc = metadata.IsPublishedInUtc,
            Url = metadata.Url,
        };
    }

    /// <summary>The text of a piece of HTML that is the article's body already.</summary>
    public static string ReadFragment(string html)
    {
        // Without paragraphs of its own, a text has its line ends.
        var marked = ParagraphTag().IsMatch(html) ? html : html.Replace("\n", "<br>", StringComparison.Ordinal);
        using var page = new HtmlParser().ParseDocument(MarkupBounds.Apply(marked));
        if (page.Body is not { } body)
            return string.Empty;
        Clutter.Remove(body, null);
        return string.Join("\n\n", HtmlText.Paragraphs(body));
    }

    // An introduction above the body, where the body was found without it.
    private static IEnumerable<string> Lead(IDocument page, IElement article, IElement? headline, List<string> paragraphs)
    {
        if (headline is not null && article.Contains(headline))
            return [];
        var lead = page.QuerySelectorAll("[class],[id]").FirstOrDefault(element =>
            PageWords.Lead.Name(element) && !element.Contains(article) && !article.Contains(element) && element.LocalName is not ("body" or "main" or "article"));
        return lead is null ? [] : HtmlText.Paragraphs(lead).Where(line => !paragraphs.Contains(line));
    }

    private static IEnumerable<string> WithTitle(string? title, List<string> paragraphs) =>
        title is null || paragraphs.Take(5).Contains(title, StringComparer.OrdinalIgnoreCase) || paragraphs.Count == 0 ? paragraphs : paragraphs.Prepend(title);

    private static string[] Lines(string text) =>
        text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    [GeneratedRegex(@"<(?:p|div|br)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ParagraphTag();
}
