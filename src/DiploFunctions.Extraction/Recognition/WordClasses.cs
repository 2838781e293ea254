using DiploFunctions.Extraction.Text;

namespace DiploFunctions.Extraction.Recognition;

/// <summary>The word classes of a language (<c>word-classes.tsv</c>): in a phrase of its lexicon <c>{class}</c> stands for each word of the class, <c>{class?}</c> also for none.</summary>
internal sealed class WordClasses
{
    private readonly string _language;
    private readonly Dictionary<string, string[]> _words;

    /// <param name="language">The language, for messages.</param>
    /// <param name="rows">Class and words.</param>
    public WordClasses(string language, IEnumerable<string[]> rows)
    {
        _language = language;
        _words = rows.GroupBy(row => row[0], row => row[1]).ToDictionary(words => words.Key, words => words.ToArray());
    }

    public static WordClasses Of(string language) => new(language, WordTable.Rows(language, "word-classes"));

    /// <summary>All phrases that a row's words stand for, in the order of the classes' words; the words themselves when they name no class.</summary>
    /// <exception cref="InvalidOperationException">A class is not known, or a brace is not closed.</exception>
    public IEnumerable<string> Phrases(string words) => !words.Contains('{', StringComparison.Ordinal) ? [words]
        : words.Split(' ').Select(Choices).Aggregate<IEnumerable<string>, IEnumerable<string>>([string.Empty], Joined);

    private static IEnumerable<string> Joined(IEnumerable<string> beginnings, IEnumerable<string> choices) =>
        beginnings.SelectMany(beginning => choices.Select(choice => beginning.Length == 0 ? choice : choice.Length == 0 ? beginning : $"{beginning} {choice}"));

    private IEnumerable<string> Choices(string word)
    {
        if (!word.Contains('{', StringComparison.Ordinal))
        {
            return [word];
        }

        var isOptional = word.EndsWith("?}", StringComparison.Ordinal);
        var name = word.Trim('{', '?', '}');
        return word[0] == '{' && word[^1] == '}' && _words.TryGetValue(name, out var known)
            ? isOptional ? known.Prepend(string.Empty) : known
            : throw new InvalidOperationException($"Lexicons/{_language}: '{word}' names no class of word-classes.tsv; write {{class}} or {{class?}} as a word of its own.");
    }
}
