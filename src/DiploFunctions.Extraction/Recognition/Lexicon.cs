using System.Collections.Frozen;

namespace DiploFunctions.Extraction.Recognition;

/// <summary>The words of one language, read from <c>Lexicons/{language}/*.tsv</c>.</summary>
internal sealed class Lexicon
{
    private static readonly FrozenDictionary<string, Lazy<Lexicon>> ByLanguage =
        new[] { "id", "en", "vi" }.ToFrozenDictionary(language => language, language => new Lazy<Lexicon>(() => new Lexicon(language)));

    private Lexicon(string language)
    {
        Language = language;
        Entries = [.. Enum.GetValues<Category>().SelectMany(category => LexiconFile.Read(language, category))];
        foreach (var entry in Entries.Concat(LexiconFile.ReadNotPlaces(language)))
        {
            Phrases.Add(entry);
        }

        Abbreviations = Entries.Where(e => e is { Category: Category.Signals, Key: "abbreviation" }).Select(e => e.Phrase.ToLowerInvariant())
            .ToFrozenSet();
        HeadOffices = Entries.Where(e => e is { Category: Category.Offices, Value: "head" or "VA" }).Select(e => e.Key).ToFrozenSet();
        Suffixes = Entries.Where(e => e is { Category: Category.Signals, Key: "suffix" }).Select(e => e.Phrase).ToFrozenSet();
        Particles = Entries.Where(e => e is { Category: Category.Signals, Key: "particle" }).Select(e => e.Phrase).ToFrozenSet();
    }

    public string Language { get; }

    public IReadOnlyList<Entry> Entries { get; }

    public PhraseTable Phrases { get; } = new();

    /// <summary>Words after which a full stop ends no sentence.</summary>
    public FrozenSet<string> Abbreviations { get; }

    /// <summary>Keys of the offices of heads of state, government and ruling parties.</summary>
    public FrozenSet<string> HeadOffices { get; }

    /// <summary>What may follow a family name ("jr").</summary>
    public FrozenSet<string> Suffixes { get; }

    /// <summary>Lower-case words that may stand inside a name ("bin", "von").</summary>
    public FrozenSet<string> Particles { get; }

    /// <summary>The lexicon of a language, or null when there is none.</summary>
    public static Lexicon? For(string? language) =>
        language is not null && ByLanguage.TryGetValue(language, out var lexicon) ? lexicon.Value : null;
}
