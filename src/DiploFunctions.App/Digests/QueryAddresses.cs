using System.Globalization;
using DiploFunctions.Digest;
using DiploFunctions.Model;

namespace DiploFunctions.App.Digests;

/// <summary>Where the facts that a digest has no room for can be asked for.</summary>
internal static class QueryAddresses
{
    /// <summary>The addresses of the questions about a week.</summary>
    /// <param name="publicBaseUrl">The address of the app without /api; null when the settings do not tell, and there are no addresses.</param>
    /// <param name="week">The week.</param>
    /// <param name="zone">The time zone in which the week begins.</param>
    /// <param name="coming">The days that the digest looks ahead to, both included.</param>
    public static DigestLinks Of(Uri? publicBaseUrl, IsoWeek week, TimeZoneInfo zone, (DateOnly From, DateOnly To) coming)
    {
        if (publicBaseUrl is null)
        {
            return new DigestLinks();
        }

        var monday = week.Monday.ToDateTime(TimeOnly.MinValue);
        var since = monday - zone.GetUtcOffset(monday);
        return new DigestLinks(
            During("visits", coming.From, coming.To, "&status=planned"),
            During("visits", week.Monday, week.Sunday),
            During("agreements", week.Monday, week.Sunday),
            During("meetings", week.Monday, week.Sunday))
        {
            Changed = new DigestLinks(Visits: Changed("visits"), Agreements: Changed("agreements"), Meetings: Changed("meetings")),
        };

        Uri During(string kind, DateOnly from, DateOnly to, string more = "") => Address(string.Create(
            CultureInfo.InvariantCulture, $"{kind}?dateFrom={from:yyyy-MM-dd}&dateTo={to:yyyy-MM-dd}&background=false{more}"));
        Uri Changed(string kind) => Address(string.Create(
            CultureInfo.InvariantCulture, $"{kind}?updatedSince={since:yyyy-MM-ddTHH:mm:ss}Z&sort=updated&background=false"));
        Uri Address(string question) => new($"{publicBaseUrl.AbsoluteUri.TrimEnd('/')}/api/{question}");
    }
}
