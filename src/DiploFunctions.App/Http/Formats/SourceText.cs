using DiploFunctions.Model;

namespace DiploFunctions.App.Http.Formats;

/// <summary>A source as readers of feeds and calendars see it.</summary>
internal static class SourceText
{
    /// <summary>The article's words and where they stand.</summary>
    public static string Quotation(this FactSource source) =>
        $"“{source.Evidence.Quote}” — {FlatText.Line(source.Title ?? source.ArticleId, source.Publisher, source.Published?.ToString())}";

    /// <summary>The article's address when it is one of the web; null otherwise.</summary>
    public static string? WebAddress(this FactSource source) =>
        Uri.TryCreate(source.Url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? address.AbsoluteUri : null;
}
