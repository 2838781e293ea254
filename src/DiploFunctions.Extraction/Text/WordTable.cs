namespace DiploFunctions.Extraction.Text;

/// <summary>The embedded word lists: <c>Lexicons/{language}/{file}.tsv</c>, one row a line, <c>#</c> opens a comment.</summary>
internal static class WordTable
{
    /// <summary>The folders below Lexicons, in the order in which they are asked.</summary>
    public static IReadOnlyList<string> Languages { get; } = ["id", "en", "vi"];

    /// <summary>The rows of one file, each split at its tabs.</summary>
    public static IReadOnlyList<string[]> Rows(string folder, string file)
    {
        var name = $"DiploFunctions.Extraction.Lexicons.{folder}.{file}.tsv";
        using var stream = typeof(WordTable).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"Lexicons/{folder}/{file}.tsv is not in the assembly.");
        using var reader = new StreamReader(stream);
        var rows = new List<string[]>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                rows.Add(line.Split('\t'));
        }

        return rows;
    }

    /// <summary>The words of one role in the files of all languages and the shared one; a page may mix languages in its furniture.</summary>
    public static IReadOnlyList<string> Words(string file, string role) =>
        [.. Languages.Append("shared")
            .SelectMany(folder => Rows(folder, file))
            .Where(row => row[0] == role)
            .Select(row => row[1])
            .Distinct(StringComparer.Ordinal)];
}
