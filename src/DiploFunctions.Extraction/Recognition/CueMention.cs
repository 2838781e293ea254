using System.Runtime.CompilerServices;

namespace DiploFunctions.Extraction.Recognition;

/// <summary>Words of a lexicon that are neither person, place nor date.</summary>
internal sealed record CueMention(int From, int To, EntrySet Words) : Hit(From, To, Words)
{
    /// <summary>The row of a category and key, or null.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Entry? As(Category category, string key) => Words.As(category, key);

    /// <summary>True when any row is of a category and key.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Is(Category category, string key) => Words.Has(category, key);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsSignal(string key) => Words.Has(Category.Signals, key);
}
