namespace DiploFunctions.Extraction.Recognition;

/// <summary>Reads a lexicon file: lines of three columns parted by tabs; empty lines and lines that begin with # are skipped.</summary>
internal static class LexiconFile
{
    public static IEnumerable<Entry> Read(string language, Category category)
    {
        var name = $"DiploFunctions.Extraction.Lexicons.{language}.{category.ToString().ToLowerInvariant()}.tsv";
        using var stream = typeof(LexiconFile).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not in the assembly.");
        using var reader = new StreamReader(stream);
        var number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            yield return line.Split('\t') is [var key, var value, { Length: > 0 } phrase]
                ? new Entry(category, key, value, phrase)
                : throw new InvalidOperationException($"{name}, line {number}: three columns parted by tabs are expected.");
        }
    }
}
