using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace DiploFunctions.App.Http;

/// <summary>What a request's <c>Accept</c> takes (RFC 9110, 12.5.1). Without a readable one, everything.</summary>
internal static class Acceptance
{
    /// <summary>True when an answer of a media type is welcome.</summary>
    public static bool Takes(HttpRequest request, string mediaType) => QualityOf(RangesOf(request), mediaType) > 0;

    /// <summary>The most welcome of the media types, of equally welcome ones the first; null when none is.</summary>
    public static T? BestOf<T>(HttpRequest request, IEnumerable<T> served, Func<T, string> mediaType)
        where T : class
    {
        var ranges = RangesOf(request);
        return served.Select(one => (One: one, Quality: QualityOf(ranges, mediaType(one))))
            .Where(one => one.Quality > 0)
            .OrderByDescending(one => one.Quality)
            .Select(one => one.One)
            .FirstOrDefault();
    }

    private static IReadOnlyList<MediaTypeHeaderValue> RangesOf(HttpRequest request) =>
        MediaTypeHeaderValue.TryParseList([.. request.Headers.Accept.OfType<string>()], out var ranges) ? [.. ranges] : [];

    // The most specific range that holds the type tells; parameters such as the charset are no reason to refuse.
    private static double QualityOf(IReadOnlyList<MediaTypeHeaderValue> ranges, string mediaType)
    {
        if (ranges.Count == 0)
        {
            return 1;
        }

        var type = MediaTypeHeaderValue.Parse(mediaType);
        return ranges.Where(range => Holds(range, type))
            .OrderByDescending(range => range.MatchesAllTypes ? 0 : range.MatchesAllSubTypes ? 1 : 2)
            .Select(range => range.Quality ?? 1)
            .FirstOrDefault();
    }

    private static bool Holds(MediaTypeHeaderValue range, MediaTypeHeaderValue type) =>
        range.MatchesAllTypes
        || (range.Type.Equals(type.Type, StringComparison.OrdinalIgnoreCase)
            && (range.MatchesAllSubTypes || range.SubType.Equals(type.SubType, StringComparison.OrdinalIgnoreCase)));
}
