using System.Collections.Frozen;
using DiploFunctions.Extraction.Text;

namespace DiploFunctions.Extraction.Recognition;

/// <summary>The words of one language, read from <c>Lexicons/{language}/*.tsv</c>.</summary>
internal sealed class Lexicon
{
    private static readonly FrozenDictionary<string, Lazy<Lexicon>> ByLanguage =
        WordTable.Languages.ToFrozenDictionary(language => language, language => new Lazy<Lexicon>(() => new Lexicon(language)));

    private Lexicon(string language)
    {
        Language = language;
        var classes = WordClasses.Of(language);
        Entries = [.. Enum.GetValues<Category>().SelectMany(category => LexiconFile.Read(language, category, classes)).Distinct()];
        Phrases = new PhraseTable(Entries.Concat(LexiconFile.ReadNotPlaces(language)));
        Abbreviations = new WordSet(Phrases.Vocabulary, PhrasesOf("abbreviation"));
        HeadOffices = Entries.Where(e => e is { Category: Category.Offices, Value: "head" or "VA", Key: not "foreign-minister" }).Select(e => e.Key).ToFrozenSet();
        Suffixes = PhrasesOf("suffix").ToFrozenSet();
        Particles = new WordSet(Phrases.Vocabulary, PhrasesOf("particle"));
        Agencies = [.. Entries.Where(e => e is { Category: Category.Signals, Key: "home" })];
        Press = Entries.FirstOrDefault(e => e is { Category: Category.Signals, Key: "press" });
    }

    public string Language { get; }

    public IReadOnlyList<Entry> Entries { get; }

    public PhraseTable Phrases { get; }

    /// <summary>Words after which a full stop ends no sentence.</summary>
    public WordSet Abbreviations { get; }

    /// <summary>Keys of the offices of heads of state, government and ruling parties.</summary>
    public FrozenSet<string> HeadOffices { get; }

    /// <summary>What may follow a family name ("jr").</summary>
    public FrozenSet<string> Suffixes { get; }

    /// <summary>Lower-case words that may stand inside a name ("bin", "von").</summary>
    public WordSet Particles { get; }

    /// <summary>Names of news agencies, with the country of each.</summary>
    public IReadOnlyList<Entry> Agencies { get; }

    /// <summary>The row that tells the country of the language's press, or null.</summary>
    public Entry? Press { get; }

    /// <summary>The lexicon of a language, or null when there is none.</summary>
    public static Lexicon? For(string? language) =>
        language is not null && ByLanguage.TryGetValue(language, out var lexicon) ? lexicon.Value : null;

    private IEnumerable<string> PhrasesOf(string signal) =>
        Entries.Where(e => e.Category == Category.Signals && e.Key == signal).Select(e => e.Phrase);
}
