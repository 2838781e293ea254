using AngleSharp.Dom;

namespace DiploFunctions.Extraction.Reading.Html;

/// <summary>Takes off a page what is no part of its article.</summary>
internal static class Clutter
{
    // A class such as "has-sidebar" may stand on the element that holds everything; what holds this share of the page stays.
    private const double TooMuch = 0.75;

    /// <summary>Removes navigation, footers, forms, hidden elements and what is named so (comments, related links, advertisements).</summary>
    public static void Remove(IElement root, IElement? headline)
    {
        var measure = new TextMeasure(root);
        var kept = Anchors(root, headline, measure);
        RemoveBelow(root, measure, kept, measure.Of(root).Plain * TooMuch);
    }

    private static void RemoveBelow(IElement parent, TextMeasure measure, HashSet<INode> kept, double tooMuch)
    {
        foreach (var child in parent.Children.ToArray())
        {
            var isMain = kept.Contains(child) || measure.Of(child).Plain > tooMuch;
            if (!isMain && IsClutter(child))
                child.Remove();
            else
                RemoveBelow(child, measure, kept, tooMuch);
        }
    }

    private static bool IsClutter(IElement element) =>
        element.LocalName is "nav" or "aside" or "footer" or "form" or "button" or "dialog" or "menu" or "label"
        || (element.LocalName == "header" && !IsInArticle(element))
        || IsHidden(element)
        || element.GetAttribute("role") is "navigation" or "banner" or "contentinfo" or "complementary" or "search" or "dialog" or "alert"
        || (element.LocalName is not ("html" or "body" or "main" or "h1") && PageWords.Clutter.Name(element));

    private static bool IsHidden(IElement element)
    {
        var style = element.GetAttribute("style");
        return element.HasAttribute("hidden")
            || element.GetAttribute("aria-hidden") == "true"
            || (style is not null && IsHiding(style.Replace(" ", string.Empty, StringComparison.Ordinal)));
    }

    private static bool IsHiding(string style) =>
        style.Contains("display:none", StringComparison.OrdinalIgnoreCase) || style.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase);

    private static bool IsInArticle(IElement element) => element.Ancestors().OfType<IElement>().Any(above => above.LocalName is "article" or "main");

    // What the article certainly is in: its headline, its marked body, the article element with the most text; and all around them.
    private static HashSet<INode> Anchors(IElement root, IElement? headline, TextMeasure measure)
    {
        var marked = root.QuerySelectorAll("[itemprop~=articleBody]").Concat(root.QuerySelectorAll("[class],[id]").Where(PageWords.Body.Name));
        var articles = root.QuerySelectorAll("article").Where(article => !PageWords.Clutter.Name(article));
        IEnumerable<IElement?> anchors = [headline, Largest(marked, measure), Largest(articles, measure)];
        var kept = new HashSet<INode>();
        foreach (var anchor in anchors.OfType<IElement>())
        {
            for (INode? node = anchor; node is not null && kept.Add(node); node = node.Parent)
            {
            }
        }

        return kept;
    }

    private static IElement? Largest(IEnumerable<IElement> elements, TextMeasure measure) => elements.MaxBy(element => measure.Of(element).Plain);
}
