using DiploFunctions.Extraction.Text;

namespace DiploFunctions.Extraction.Recognition;

/// <summary>The rows of a language's lexicon files: key, value and phrase, parted by tabs; a phrase with word classes (<see cref="WordClasses"/>) is an entry for each of its words.</summary>
internal static class LexiconFile
{
    /// <summary>The entries of a category.</summary>
    public static IEnumerable<Entry> Read(string language, Category category, WordClasses classes)
    {
        var file = category.ToString().ToLowerInvariant();
        return WordTable.Rows(language, file).SelectMany(row => row is [{ Length: > 0 } key, var value, { Length: > 0 } words]
            ? classes.Phrases(words).Select(phrase => new Entry(category, string.Intern(key), value, phrase))
            : throw new InvalidOperationException($"Lexicons/{language}/{file}.tsv: three columns parted by tabs are expected, not '{string.Join(' ', row)}'."));
    }

    /// <summary>Phrases that hold the name of a place and mean none ("South China Sea"), so that the longer phrase wins over the name.</summary>
    public static IEnumerable<Entry> ReadNotPlaces(string language) =>
        WordTable.Rows(language, "not-places").Select(row => new Entry(Category.Signals, "no-place", "-", row[0]));
}
