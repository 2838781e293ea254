using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Recognition;

/// <summary>A country, a city (as its country) or an organisation.</summary>
internal sealed record PlaceMention(int From, int To, EntrySet Words) : Hit(From, To, Words)
{
    /// <summary>The country or organisation meant.</summary>
    public Party Party => Words.Place.GetValueOrDefault();

    /// <summary>"name", "adjective", "city", "organisation" or "abbreviation", as in the lexicon.</summary>
    public string Kind => Words.PlaceKind;

    public bool IsCity => Kind == "city";

    public bool IsCountry => Words.IsCountry;
}
