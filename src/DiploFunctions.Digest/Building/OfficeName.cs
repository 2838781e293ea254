using DiploFunctions.Model;

namespace DiploFunctions.Digest.Building;

/// <summary>An office in the languages of the digest.</summary>
/// <param name="Spellings">For each language, in the order of <see cref="Wording.AllLanguages"/>, the ways of writing it; the first is the one that is shown.</param>
/// <param name="Countries">Whose office it is; all countries' when empty.</param>
internal sealed record OfficeName(IReadOnlyList<IReadOnlyList<string>> Spellings, IReadOnlyList<Party> Countries)
{
    private readonly string[] _keys = [.. Spellings.SelectMany(spellings => spellings).Select(NameKey.Of).Distinct(StringComparer.Ordinal)];

    private readonly Dictionary<string, string> _shown =
        Wording.AllLanguages.Zip(Spellings).ToDictionary(language => language.First, language => language.Second[0], StringComparer.Ordinal);

    public string In(string language) => _shown[language];

    public bool IsOf(Party country) => Countries.Count == 0 ? country.IsCountry : Countries.Contains(country);

    /// <summary>How long the longest spelling is that a text begins with; 0 for none.</summary>
    /// <param name="text">Folded by <see cref="NameKey"/>.</param>
    public int LengthAtStartOf(string text) => _keys.Where(key => OfficeTexts.BeginsWith(text, key)).Select(key => key.Length).DefaultIfEmpty(0).Max();
}
