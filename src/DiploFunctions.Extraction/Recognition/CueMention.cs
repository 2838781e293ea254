namespace DiploFunctions.Extraction.Recognition;

/// <summary>Words of a lexicon that are neither person, place nor date.</summary>
internal sealed record CueMention(int From, int To, IReadOnlyList<Entry> Entries) : Mention(From, To)
{
    /// <summary>The row of a category, or null.</summary>
    public Entry? As(Category category) => Entries.FirstOrDefault(e => e.Category == category);

    /// <summary>The row of a category and key, or null.</summary>
    public Entry? As(Category category, string key) => Entries.FirstOrDefault(e => e.Category == category && e.Key == key);

    public bool Is(Category category, string key) => As(category, key) is not null;

    public bool IsSignal(string key) => Is(Category.Signals, key);
}
