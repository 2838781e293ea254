namespace DiploFunctions.Extraction.Recognition;

/// <summary>Tokens of a sentence that stand in a lexicon.</summary>
/// <param name="From">The first token.</param>
/// <param name="To">The last token.</param>
/// <param name="Words">The rows that they match.</param>
internal sealed record Hit(int From, int To, EntrySet Words)
{
    public Entry[] Entries => Words.Entries;

    public Entry? As(Category category) => Words.As(category);

    public bool Is(Category category, string key) => Words.As(category)?.Key == key;
}
