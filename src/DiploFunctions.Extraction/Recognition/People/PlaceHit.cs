using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Recognition.People;

/// <summary>A hit read as a country, city or organisation.</summary>
internal readonly record struct PlaceHit(Hit Hit, Party Party, string Kind)
{
    /// <summary>True for what can have an office: not a city.</summary>
    public bool IsCountryOrBody => Kind != "city";

    public static PlaceHit? Of(Hit hit) => hit.Words.Place is { } party ? new PlaceHit(hit, party, hit.Words.PlaceKind) : null;
}
