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
        }

        if (As(Category.Places) is { } place && Party.TryParse(place.Key, out var party))
        {
            (Place, PlaceKind, IsCountry) = (party, place.Value, party.IsCountry);
        }
    }

    public Entry[] Entries => _entries;

    /// <summary>The bits of the categories that the rows are of.</summary>
    public int Categories { get; }

    /// <summary>The country, organisation or city's country that the words name, or null.</summary>
    public Party? Place { get; }

    /// <summary>True when <see cref="Place"/> is a country.</summary>
    public bool IsCountry { get; }

    /// <summary>"name", "adjective", "city" ... of <see cref="Place"/>; empty when there is none.</summary>
    public string PlaceKind { get; } = string.Empty;

    /// <summary>True when a row is of this category.</summary>
    public bool Has(Category category) => (Categories & BitOf(category)) != 0;

    /// <summary>True when a row is of this category and key.</summary>
    public bool Has(Category category, string key) => As(category, key) is not null;

    public static int BitOf(Category category) => 1 << (int)category;

    /// <summary>The first row of a category, or null.</summary>
    public Entry? As(Category category)
    {
        if (Has(category))
        {
            foreach (var entry in _entries)
            {
                if (entry.Category == category)
                {
                    return entry;
                }
            }
        }

        return null;
    }

    /// <summary>The first row of a category and key, or null.</summary>
    public Entry? As(Category category, string key)
    {
        if (Has(category))
        {
            foreach (var entry in _entries)
            {
                if (entry.Category == category && entry.Key == key)
                {
                    return entry;
                }
            }
        }

        return null;
    }
}
