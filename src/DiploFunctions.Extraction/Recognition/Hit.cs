using System.Runtime.CompilerServices;

namespace DiploFunctions.Extraction.Recognition;

/// <summary>Tokens of a sentence that stand in a lexicon; a mention too, unless a person or a date takes its words.</summary>
/// <param name="From">The first token.</param>
/// <param name="To">The last token.</param>
/// <param name="Words">The rows that they match.</param>
/// <remarks>One object for both: a long article has a hundred thousand of them.</remarks>
internal abstract record Hit(int From, int To, EntrySet Words) : Mention(From, To)
{
    public Entry[] Entries => Words.Entries;

    /// <summary>The row of a category, or null.</summary>
    public Entry? As(Category category) => Words.As(category);

    /// <summary>True when the first row of a category has this key.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsMainly(Category category, string key) => Words.IsMainly(category, key);

    public static Hit Of(int from, int to, EntrySet words) =>
        words.Place is not null ? new PlaceMention(from, to, words) : new CueMention(from, to, words);
}
