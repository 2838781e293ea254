using System.Globalization;
using DiploFunctions.TestSupport;

namespace DiploFunctions.Accuracy.Tests.Sets;

/// <summary>The figures below which accuracy must not fall, from floors.tsv.</summary>
internal static class Floors
{
    /// <summary>The floors of a set: figure ("visits", "all", "attributes") to least value.</summary>
    public static IReadOnlyDictionary<string, double> Of(string set)
    {
        var floors = File.ReadLines(Repository.File("tests", "DiploFunctions.Accuracy.Tests", "floors.tsv"))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('\t'))
            .Where(columns => columns[0] == set)
            .ToDictionary(columns => columns[1], columns => double.Parse(columns[2], CultureInfo.InvariantCulture), StringComparer.Ordinal);
        return floors.Count > 0 ? floors : throw new InvalidDataException($"floors.tsv has no row of the set '{set}'.");
    }
}
