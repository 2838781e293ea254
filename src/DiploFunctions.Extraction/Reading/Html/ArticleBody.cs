using AngleSharp.Dom;

namespace DiploFunctions.Extraction.Reading.Html;

/// <summary>Finds the element of a page that holds its article.</summary>
internal static class ArticleBody
{
    private const int EnoughText = 500;
    private const double EnoughShare = 0.4;
    private const double MostOfIt = 0.75;

    // What may come along with the headline when it stands outside of the body: introduction, date, picture.
    private const double HeadlineShare = 0.5;
    private const int HeadlineText = 300;

    /// <summary>The element, with the headline in it where both stand close together; null when the page has no text.</summary>
    /// <remarks>Marked bodies first, then well-known names, article, main, and last whatever holds most text outside of links.</remarks>
    public static IElement? Find(IElement page, IElement? headline)
    {
        var measure = new TextMeasure(page);
        if (measure.Of(page).All == 0)
            return null;
        var body = Best(page.QuerySelectorAll("[itemprop~=articleBody]"), page, measure)
            ?? Best(page.QuerySelectorAll("[class],[id]").Where(PageWords.Body.Name), page, measure)
            ?? Best(page.QuerySelectorAll("article").Where(article => !PageWords.Clutter.Name(article)), page, measure)
            ?? Best(page.QuerySelectorAll("main,[role=main]"), page, measure)
            ?? Densest(page, measure);
        return headline is null ? body : WithHeadline(body, headline, page, measure);
    }

    private static IElement? Best(IEnumerable<IElement> elements, IElement page, TextMeasure measure)
    {
        var best = elements.Where(element => element != page).MaxBy(element => measure.Of(element).Plain);
        var plain = best is null ? 0 : measure.Of(best).Plain;
        return plain > EnoughText || plain > measure.Of(page).Plain * EnoughShare ? best : null;
    }

    private static IElement Densest(IElement page, TextMeasure measure)
    {
        var densest = page;
        while (densest.Children.MaxBy(child => measure.Of(child).Plain) is { } child && measure.Of(child).Plain > measure.Of(densest).Plain * MostOfIt)
            densest = child;
        // A single paragraph is part of the body that it stands in.
        return densest.LocalName is "p" or "span" or "h1" ? densest.ParentElement ?? densest : densest;
    }

    private static IElement WithHeadline(IElement body, IElement headline, IElement page, TextMeasure measure)
    {
        var limit = (measure.Of(body).Plain * (1 + HeadlineShare)) + HeadlineText;
        for (var around = body; around is not null && measure.Of(around).Plain <= limit; around = around == page ? null : around.ParentElement)
        {
            if (around.Contains(headline))
                return around;
        }

        return body;
    }
}
