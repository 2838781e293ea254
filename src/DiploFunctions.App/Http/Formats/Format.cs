namespace DiploFunctions.App.Http.Formats;

/// <summary>A form in which facts are given out.</summary>
/// <param name="Name">What <c>format</c> calls it.</param>
/// <param name="MediaType">What <c>Accept</c> calls it.</param>
/// <param name="ContentType">The media type with its parameters.</param>
/// <param name="HasFields">True when fields can be left out of it.</param>
internal sealed record Format(string Name, string MediaType, string ContentType, bool HasFields)
{
    public static readonly Format Json = new("json", "application/json", "application/json; charset=utf-8", HasFields: true);

    /// <summary>One fact a line.</summary>
    public static readonly Format NdJson = new("ndjson", "application/x-ndjson", "application/x-ndjson; charset=utf-8", HasFields: true);

    /// <summary>RFC 4180.</summary>
    public static readonly Format Csv = new("csv", "text/csv", "text/csv; charset=utf-8; header=present", HasFields: true);

    /// <summary>RFC 5545.</summary>
    public static readonly Format Calendar = new("ics", "text/calendar", "text/calendar; charset=utf-8", HasFields: false);

    /// <summary>RFC 4287.</summary>
    public static readonly Format Atom = new("atom", "application/atom+xml", "application/atom+xml; charset=utf-8", HasFields: false);

    /// <summary>RFC 7946.</summary>
    public static readonly Format GeoJson = new("geojson", "application/geo+json", "application/geo+json", HasFields: true);
}
