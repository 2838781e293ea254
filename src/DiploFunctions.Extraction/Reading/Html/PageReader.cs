using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace DiploFunctions.Extraction.Reading.Html;

/// <summary>Reads a saved page: the article's own text and what the page says about it.</summary>
internal static class PageReader
{
    // Below this a page's text is a teaser; the linked data may have all of it.
    private const int TeaserLength = 200;

    /// <summary>The article of a whole page; its text is empty when the page has none.</summary>
    public static Draft Read(string html)
    {
        using var page = new HtmlParser().ParseDocument(MarkupBounds.Apply(html));
        var metadata = PageMetadata.Of(page);
        if (page.Body is { } body)
            Clutter.Remove(body);
        var article = page.Body is null ? null : ArticleBody.Find(page.Body);
        var title = Title(page, article, metadata.Titles);
        var paragraphs = article is null ? [] : HtmlText.Paragraphs(article).ToList();
        if (paragraphs.Sum(paragraph => paragraph.Length) < TeaserLength && metadata.Body?.Length > TeaserLength)
            paragraphs = [.. Lines(ReadFragment(metadata.Body))];
        else if (article is not null)
            paragraphs.InsertRange(0, Lead(page, article, paragraphs));
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
        using var page = new HtmlParser().ParseDocument(MarkupBounds.Apply(html.Replace("\n\n", "<br>", StringComparison.Ordinal)));
        if (page.Body is not { } body)
            return string.Empty;
        Clutter.Remove(body);
        return string.Join("\n\n", HtmlText.Paragraphs(body));
    }

    // The headline above the text; what the head claims counts where the only headline is the outlet's name.
    private static string? Title(IDocument page, IElement? article, IReadOnlyList<string> claimed)
    {
        var inside = article?.QuerySelector("h1")?.TextContent;
        var headline = inside ?? (claimed.Count > 0 ? claimed[0] : page.QuerySelector("h1")?.TextContent);
        var title = headline is null ? string.Empty : CleanText.OneLine(HtmlText.DecodeEntities(headline));
        return title.Length > 0 ? title : null;
    }

    // An introduction above the body, where the body was found without it.
    private static IEnumerable<string> Lead(IDocument page, IElement article, List<string> paragraphs)
    {
        if (article.QuerySelector("h1") is not null)
            return [];
        var lead = page.QuerySelectorAll("[class],[id]").FirstOrDefault(element =>
            PageWords.Lead.Name(element) && !element.Contains(article) && !article.Contains(element) && element.LocalName is not ("body" or "main" or "article"));
        return lead is null ? [] : HtmlText.Paragraphs(lead).Where(line => !paragraphs.Contains(line));
    }

    private static IEnumerable<string> WithTitle(string? title, List<string> paragraphs) =>
        title is null || paragraphs.Take(5).Contains(title, StringComparer.OrdinalIgnoreCase) || paragraphs.Count == 0 ? paragraphs : paragraphs.Prepend(title);

    private static string[] Lines(string text) =>
        text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
