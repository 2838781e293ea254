using System.Collections.Frozen;
using System.Globalization;
using DiploFunctions.Model;

namespace DiploFunctions.App.Http.Formats;

/// <summary>A row of <c>Data/capitals.tsv</c>: where a country's capital lies.</summary>
/// <param name="Latitude">Degrees, north positive.</param>
/// <param name="Longitude">Degrees, east positive.</param>
/// <param name="Names">The spellings of its name, folded (<see cref="NameKey"/>).</param>
internal sealed record Capital(double Latitude, double Longitude, IReadOnlyList<string> Names)
{
    private static readonly FrozenDictionary<string, Capital> Rows = Load();

    /// <summary>The capital of a country; null for organisations and for countries without one.</summary>
    public static Capital? Of(Party party) => Rows.GetValueOrDefault(party.Code);

    /// <summary>True when a place, in an article's words, names this city.</summary>
    public bool IsMeantBy(string? place)
    {
        var words = place is null ? "" : $" {NameKey.Of(place)} ";
        return Names.Any(name => words.Contains($" {name} ", StringComparison.Ordinal));
    }

    private static FrozenDictionary<string, Capital> Load()
    {
        using var stream = typeof(Capital).Assembly.GetManifestResourceStream("DiploFunctions.App.Data.capitals.tsv")
            ?? throw new InvalidOperationException("Data/capitals.tsv is not in the assembly.");
        using var reader = new StreamReader(stream);
        var rows = new Dictionary<string, Capital>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#' && line.Split('\t') is [var code, var name, var latitude, var longitude, .. var others])
            {
                string[] names = [name, .. others.SelectMany(other => other.Split('|'))];
                rows.Add(code, new Capital(Degrees(latitude), Degrees(longitude), [.. names.Select(NameKey.Of)]));
            }
        }

        return rows.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static double Degrees(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
