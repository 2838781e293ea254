using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Recognition.People;

/// <summary>A hit read as a country, city or organisation.</summary>
internal sealed record PlaceHit(Hit Hit, Party Party, string Kind)
{
    /// <summary>True for what can have an office: not a city.</summary>
    public bool IsCountryOrBody => Kind != "city";

    public static PlaceHit? Of(Hit hit) =>
        hit.As(Category.Places) is { } entry && Party.TryParse(entry.Key, out var party) ? new PlaceHit(hit, party, entry.Value) : null;
}
