using System.Text;

namespace DiploFunctions.Extraction.Tests.Lexicons;

/// <summary>The tables of words as they stand in the assembly, comments left out.</summary>
internal static class LexiconFiles
{
    private const string Root = "DiploFunctions.Extraction.Lexicons.";

    public static readonly string[] Languages = ["id", "en", "vi"];

    /// <summary>File names without ".tsv" of a folder of Lexicons.</summary>
    public static List<string> NamesIn(string folder) =>
        [.. typeof(FactExtractor).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith($"{Root}{folder}.", StringComparison.Ordinal))
            .Select(name => name[$"{Root}{folder}.".Length..^".tsv".Length])
            .Order(StringComparer.Ordinal)];

    /// <summary>Lines of a file as they stand, without comments and empty lines.</summary>
    public static List<string> Lines(string folder, string name)
    {
        using var stream = typeof(FactExtractor).Assembly.GetManifestResourceStream($"{Root}{folder}.{name}.tsv")
            ?? throw new ArgumentException($"Lexicons/{folder}/{name}.tsv is not in the assembly.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return [.. reader.ReadToEnd().Split('\n').Where(line => line.Length > 0 && line[0] != '#')];
    }

    public static List<string[]> Rows(string folder, string name) => [.. Lines(folder, name).Select(line => line.Split('\t'))];
}
