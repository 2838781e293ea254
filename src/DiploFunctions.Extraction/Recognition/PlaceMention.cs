using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Recognition;

/// <summary>A country, a city (as its country) or an organisation.</summary>
/// <param name="Party">The country or organisation meant.</param>
/// <param name="Kind">"name", "adjective", "city", "organisation" or "abbreviation", as in the lexicon.</param>
internal sealed record PlaceMention(int From, int To, Party Party, string Kind) : Mention(From, To)
{
    public bool IsCity => Kind == "city";

    public bool IsCountry => Party.IsCountry;
}
