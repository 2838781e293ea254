namespace DiploFunctions.Extraction.Recognition;

/// <summary>Reads a table that serves all languages from <c>Lexicons/shared</c>; lines that begin with # are skipped.</summary>
internal static class SharedLexicon
{
    public static IEnumerable<string[]> Read(string name)
    {
        using var stream = typeof(SharedLexicon).Assembly.GetManifestResourceStream($"DiploFunctions.Extraction.Lexicons.shared.{name}.tsv")
            ?? throw new InvalidOperationException($"Lexicons/shared/{name}.tsv is not in the assembly.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line.Split('\t');
            }
        }
    }
}
