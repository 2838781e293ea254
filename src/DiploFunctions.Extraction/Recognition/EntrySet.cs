using System.Runtime.CompilerServices;
using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Recognition;

/// <summary>The rows that one phrase stands for, at least one: the same words may stand in several files. Made with the lexicon, shared by all texts.</summary>
internal sealed class EntrySet
{
    private readonly Entry[] _entries;

    public EntrySet(Entry[] entries)
    {
        _entries = entries;
        foreach (var entry in entries)
        {
            Categories |= BitOf(entry.Category);
            Keys |= BitOf(entry.Key);
            Signals |= entry.Category == Category.Signals ? BitOf(entry.Key) : 0;
        }

        MainSignal = As(Category.Signals)?.Key;
        if (As(Category.Places) is { } place && Party.TryParse(place.Key, out var party))
        {
            (Place, PlaceKind, IsCountry) = (party, place.Value, party.IsCountry);
        }
    }

    public Entry[] Entries => _entries;

    /// <summary>The bits of the categories that the rows are of.</summary>
    public int Categories { get; }

    /// <summary>The bits of the rows' keys; see <see cref="BitOf(string)"/>.</summary>
    public ulong Keys { get; }

    /// <summary>The bits of the keys of the signals.</summary>
    public ulong Signals { get; }

    /// <summary>The key of the first signal, or null.</summary>
    public string? MainSignal { get; }

    /// <summary>The country, organisation or city's country that the words name, or null.</summary>
    public Party? Place { get; }

    /// <summary>True when <see cref="Place"/> is a country.</summary>
    public bool IsCountry { get; }

    /// <summary>"name", "adjective", "city" ... of <see cref="Place"/>; empty when there is none.</summary>
    public string PlaceKind { get; } = string.Empty;

    /// <summary>True when a row is of this category.</summary>
    public bool Has(Category category) => (Categories & BitOf(category)) != 0;

    /// <summary>True when a row is of this category and key.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Has(Category category, string key) => As(category, key) is not null;

    /// <summary>True when the first row of a category has this key.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsMainly(Category category, string key) => MayHave(category, key) && First(category)!.Key == key;

    public static int BitOf(Category category) => 1 << (int)category;

    /// <summary>One of 64 bits for a key. Several keys share one: where it is missing, the key is; where it is not, the key has to be compared.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong BitOf(string key) => 1UL << (((key.Length * 6) + (key[0] * 11) + (key[^1] * 31)) & 63);

    /// <summary>The first row of a category, or null.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Entry? As(Category category) => Has(category) ? First(category) : null;

    /// <summary>The first row of a category and key, or null.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Entry? As(Category category, string key) => MayHave(category, key) ? First(category, key) : null;

    // Put in place where a rule asks, so that the answer, which is mostly no, takes two comparisons of bits known beforehand.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool MayHave(Category category, string key) => Has(category) && (Keys & BitOf(key)) != 0;

    private Entry? First(Category category)
    {
        foreach (var entry in _entries)
        {
            if (entry.Category == category)
            {
                return entry;
            }
        }

        return null;
    }

    private Entry? First(Category category, string key)
    {
        foreach (var entry in _entries)
        {
            if (entry.Category == category && entry.Key == key)
            {
                return entry;
            }
        }

        return null;
    }
}
