using DiploFunctions.Model;

namespace DiploFunctions.Digest.Building;

/// <summary>Offices, which facts have in the words of an article, in the reader's language (<c>Wording/offices.tsv</c>).</summary>
internal static class OfficeTexts
{
    private static readonly IReadOnlyList<string[]> Rows = ReadRows();

    // Those of certain countries first: "Presiden" is another word in Vietnamese where the country is Vietnam.
    private static readonly IReadOnlyList<OfficeName> Offices =
        [.. Rows.Where(row => row[0] == "office").Select(OfficeOf).OrderByDescending(office => office.Countries.Count > 0)];

    private static readonly IReadOnlyList<string> StateWords = KeysOf("state");
    private static readonly IReadOnlyList<string> Joints = KeysOf("and");

    /// <summary>All offices that can be told in another language.</summary>
    public static IReadOnlyList<OfficeName> All => Offices;

    /// <summary>The offices of a text, without the country that it may name; null when a part of it is not known, and only the article's own words are sure.</summary>
    public static string? In(string office, Party country, Wording words)
    {
        var rest = NameKey.Of(office);
        List<string> found = [];
        while (Offices.Where(known => known.IsOf(country)).MaxBy(known => known.LengthAtStartOf(rest)) is { } known && known.LengthAtStartOf(rest) is > 0 and var length)
        {
            found.Add(known.In(words.Language));
            rest = Without(Joints, rest[length..].TrimStart());
        }

        return found.Count > 0 && IsCountry(rest, country) ? Join(found, words) : null;
    }

    /// <summary>True when a folded text begins with these words.</summary>
    public static bool BeginsWith(string text, string words) =>
        text.StartsWith(words, StringComparison.Ordinal) && (text.Length == words.Length || text[words.Length] == ' ');

    // "Presiden Republik Prancis"
    private static bool IsCountry(string rest, Party country)
    {
        var name = rest;
        for (var shorter = Without(StateWords, name); shorter != name; shorter = Without(StateWords, name))
        {
            name = shorter;
        }

        return name.Length == 0 || Wording.AllLanguages.Any(language => NameKey.Of(country.NameIn(language)) == name);
    }

    private static string Without(IReadOnlyList<string> words, string text) =>
        words.Where(word => BeginsWith(text, word)).MaxBy(word => word.Length) is { } word ? text[word.Length..].TrimStart() : text;

    private static string Join(List<string> offices, Wording words) => offices switch
    {
        [var only] => only,
        [.. var first, var last] => words.Say("pair", ("a", string.Join(", ", first)), ("b", last)),
        [] => "",
    };

    private static OfficeName OfficeOf(string[] row) =>
        new([.. row[1..4].Select(cell => cell.Split('|'))], row.Length > 4 ? [.. row[4].Split(' ').Select(Party.Of)] : []);

    private static IReadOnlyList<string> KeysOf(string kind) =>
        [.. Rows.Where(row => row[0] == kind).SelectMany(row => row[1..4]).SelectMany(cell => cell.Split('|')).Select(NameKey.Of)];

    private static List<string[]> ReadRows()
    {
        using var stream = typeof(OfficeTexts).Assembly.GetManifestResourceStream("DiploFunctions.Digest.Wording.offices.tsv")
            ?? throw new InvalidOperationException("Wording/offices.tsv is not in the assembly.");
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#').Select(line => line.Split('\t'))];
    }
}
