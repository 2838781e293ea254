using System.Text.Json;
using AngleSharp.Dom;

namespace DiploFunctions.Extraction.Reading.Html;

/// <summary>What a page's JSON-LD says about its article.</summary>
internal sealed record LinkedData(string? Headline, string? DatePublished, string? Url, string? Body, string? Language)
{
    private const int Longest = 2_000_000;
    private const int MaxDepth = 6;

    /// <summary>The first object of a type that ends in "Article" or "Posting"; all null when there is none that can be read.</summary>
    public static LinkedData Of(IDocument page)
    {
        foreach (var script in page.QuerySelectorAll("script"))
        {
            if (script.TextContent.Length <= Longest && TryParse(script.TextContent) is { } document)
            {
                using (document)
                {
                    if (FindArticle(document.RootElement, 0) is { } article)
                        return From(article);
                }
            }
        }

        return new LinkedData(null, null, null, null, null);
    }

    private static LinkedData From(JsonElement article) => new(
        Text(article, "headline"),
        Text(article, "datePublished"),
        Text(article, "mainEntityOfPage") ?? Text(article, "url"),
        Text(article, "articleBody"),
        Text(article, "inLanguage"));

    private static JsonDocument? TryParse(string json)
    {
        try
        {
            return JsonDocument.Parse(json, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
        }
        catch (JsonException)
        {
            // Linked data is written by programs for programs and often broken; the page itself still tells everything.
            return null;
        }
    }

    private static JsonElement? FindArticle(JsonElement element, int depth)
    {
        if (depth > MaxDepth)
            return null;
        if (element.ValueKind == JsonValueKind.Array)
            return element.EnumerateArray().Select(item => FindArticle(item, depth + 1)).FirstOrDefault(found => found is not null);
        if (element.ValueKind != JsonValueKind.Object)
            return null;
        if (IsArticle(element))
            return element;
        return element.TryGetProperty("@graph", out var graph) ? FindArticle(graph, depth + 1) : null;
    }

    private static bool IsArticle(JsonElement element)
    {
        if (!element.TryGetProperty("@type", out var type))
            return false;
        var types = type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(Text) : [Text(type)];
        return types.Any(name => name is not null && (name.EndsWith("Article", StringComparison.Ordinal) || name.EndsWith("Posting", StringComparison.Ordinal)));
    }

    private static string? Text(JsonElement parent, string key) => parent.TryGetProperty(key, out var value) ? Text(value) : null;

    private static string? Text(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Object)
            return Text(value, "@id") ?? Text(value, "name");
        if (value.ValueKind != JsonValueKind.String)
            return null;
        try
        {
            return CleanText.Of(value.GetString() ?? string.Empty).Trim() is { Length: > 0 } text ? text : null;
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair, written as an escape.
            return null;
        }
    }
}
