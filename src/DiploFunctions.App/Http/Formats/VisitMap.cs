using System.Text.Json;
using DiploFunctions.Model;

namespace DiploFunctions.App.Http.Formats;

/// <summary>Visits on a map (RFC 7946): each at the capital of the country visited.</summary>
internal static class VisitMap
{
    public static byte[] Write(FactPage<Visit> page) => JsonSerializer.SerializeToUtf8Bytes(
        new { type = "FeatureCollection", features = page.Facts.Select(visit => FeatureOf(visit, page)) }, JsonAnswer.Options);

    private static object FeatureOf(MergedFact<Visit> visit, FactPage<Visit> page)
    {
        var capital = Capital.Of(visit.Fact.To);
        var properties = page.Columns.ToDictionary(column => column.Name, column => column.Value(visit));

        // The place that is told is not looked up: unless it is the capital, the point means the country.
        properties["precision"] = capital is null ? null : capital.IsMeantBy(visit.Fact.Place) ? "capital" : "country";
        return new
        {
            type = "Feature",
            id = visit.Id,
            geometry = capital is null ? null : new { type = "Point", coordinates = new[] { capital.Longitude, capital.Latitude } },
            properties,
        };
    }
}
