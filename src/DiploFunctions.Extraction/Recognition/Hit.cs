namespace DiploFunctions.Extraction.Recognition;

/// <summary>Tokens of a sentence that stand in a lexicon.</summary>
/// <param name="From">The first token.</param>
/// <param name="To">The last token.</param>
/// <param name="Entries">The rows that they match; one phrase may stand in several files.</param>
internal sealed record Hit(int From, int To, IReadOnlyList<Entry> Entries)
{
    public Entry? As(Category category)
    {
        foreach (var entry in Entries)
        {
            if (entry.Category == category)
            {
                return entry;
            }
        }

        return null;
    }

    public bool Is(Category category, string key) => As(category)?.Key == key;
}
