namespace DiploFunctions.Extraction.Recognition;

/// <summary>Reads a lexicon file: lines of three columns parted by tabs; empty lines and lines that begin with # are skipped.</summary>
internal static class LexiconFile
{
    /// <summary>The rows of a category.</summary>
    public static IEnumerable<Entry> Read(string language, Category category)
    {
        foreach (var (place, line) in Lines(language, category.ToString().ToLowerInvariant()))
        {
            yield return line.Split('\t') is [var key, var value, { Length: > 0 } phrase]
                ? new Entry(category, key, value, phrase)
                : throw new InvalidOperationException($"{place}: three columns parted by tabs are expected.");
        }
    }

    /// <summary>Phrases that hold the name of a place and mean none ("South China Sea"), so that the longer phrase wins over the name.</summary>
    public static IEnumerable<Entry> ReadNotPlaces(string language) =>
        Lines(language, "not-places").Select(line => new Entry(Category.Signals, "no-place", "-", line.Text));

    private static IEnumerable<(string Place, string Text)> Lines(string language, string file)
    {
        var name = $"DiploFunctions.Extraction.Lexicons.{language}.{file}.tsv";
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

            yield return ($"{name}, line {number}", line);
        }
    }
}
