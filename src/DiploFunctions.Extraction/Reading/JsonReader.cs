using System.Text.Json;
using System.Text.RegularExpressions;
using DiploFunctions.Extraction.Reading.Html;

namespace DiploFunctions.Extraction.Reading;

/// <summary>Reads one JSON object with the keys <c>title</c>, <c>url</c>, <c>published</c>, <c>language</c> and <c>body</c>; only the body must be there.</summary>
internal static partial class JsonReader
{
    private const string AText = "a text (or null)";

    /// <summary>The draft, or the rejection that names the key that is missing or of the wrong type.</summary>
    public static bool TryRead(string json, out Draft draft, out Rejection rejection)
    {
        (draft, rejection) = (new Draft(string.Empty), Rejections.MissingBody);
        try
        {
            using var document = JsonDocument.Parse(json);
            if (document.RootElement.ValueKind != JsonValueKind.Object)
            {
                rejection = Rejections.BrokenJson("it holds no object");
                return false;
            }

            return TryRead(document.RootElement, ref draft, ref rejection);
        }
        catch (JsonException broken)
        {
            rejection = Rejections.BrokenJson($"line {broken.LineNumber + 1}, byte {broken.BytePositionInLine}");
            return false;
        }
    }

    private static bool TryRead(JsonElement root, ref Draft draft, ref Rejection rejection)
    {
        var values = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var key in new[] { "title", "url", "published", "language", "body" })
        {
            if (!TryGetText(root, key, out var value))
            {
                rejection = Rejections.WrongJsonKey(key, key == "body" ? "a text" : AText);
                return false;
            }

            values[key] = value is null ? null : CleanText.Of(value).Trim() is { Length: > 0 } text ? text : null;
        }

        if (values["body"] is not { } body)
            return false;
        var published = PublicationDay.Read(values["published"], out var isUtc);
        if (values["published"] is not null && published is null)
            rejection = Rejections.WrongJsonKey("published", "a date or time such as 2025-05-12 or 2025-05-12T08:30:00+07:00");
        else if (values["url"] is not null && Address.Clean(values["url"]) is null)
            rejection = Rejections.WrongJsonKey("url", "an absolute address that starts with http:// or https://");
        else
        {
            draft = Draft(values["title"], body) with
            {
                Url = values["url"],
                Published = published,
                IsPublishedInUtc = isUtc,
                LanguageHint = values["language"],
            };
            return true;
        }

        return false;
    }

    private static Draft Draft(string? title, string body)
    {
        title = title is null ? null : CleanText.OneLine(HtmlText.DecodeEntities(title));
        var text = ClosingTag().IsMatch(body) ? PageReader.ReadFragment(body) : HtmlText.DecodeEntities(body);
        var isTitled = title is null || text.StartsWith(title, StringComparison.OrdinalIgnoreCase);
        return new Draft(isTitled ? text.Trim() : $"{title}\n\n{text.Trim()}") { Title = title };
    }

    // False for a value that is no text; also for one with half a surrogate pair, which no text can hold.
    private static bool TryGetText(JsonElement root, string key, out string? value)
    {
        value = null;
        if (!root.TryGetProperty(key, out var element) || element.ValueKind == JsonValueKind.Null)
            return true;
        if (element.ValueKind != JsonValueKind.String)
            return false;
        try
        {
            value = element.GetString();
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    [GeneratedRegex(
        @"</(?:p|div|b|strong|i|em|a|span|h[1-6]|figure|figcaption|ul|li|blockquote|section|article|table)\s*>|<br\s*/?>|<p>",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ClosingTag();
}
