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
    /// <param name="coming">The days that the digest looks ahead to, both included.</param>
    public static DigestLinks Of(Uri? publicBaseUrl, IsoWeek week, (DateOnly From, DateOnly To) coming)
    {
        if (publicBaseUrl is null)
        {
            return new DigestLinks();
        }

        return new DigestLinks(
            Address("visits", coming.From, coming.To, "&status=planned"),
            Address("visits", week.Monday, week.Sunday),
            Address("agreements", week.Monday, week.Sunday),
            Address("meetings", week.Monday, week.Sunday));

        Uri Address(string kind, DateOnly from, DateOnly to, string more = "") => new(string.Create(
            CultureInfo.InvariantCulture, $"{publicBaseUrl.AbsoluteUri.TrimEnd('/')}/api/{kind}?dateFrom={from:yyyy-MM-dd}&dateTo={to:yyyy-MM-dd}&background=false{more}"));
    }
}
