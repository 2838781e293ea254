namespace DiploFunctions.Extraction.Recognition;

/// <summary>Words of a lexicon that are neither person, place nor date.</summary>
internal sealed record CueMention(int From, int To, EntrySet Words) : Mention(From, To)
{
    public Entry[] Entries => Words.Entries;

    /// <summary>The row of a category, or null.</summary>
    public Entry? As(Category category) => Words.As(category);

    /// <summary>The row of a category and key, or null.</summary>
    public Entry? As(Category category, string key) => Words.As(category, key);

    public bool Is(Category category, string key) => Words.Has(category, key);

    public bool IsSignal(string key) => Words.Has(Category.Signals, key);
}
