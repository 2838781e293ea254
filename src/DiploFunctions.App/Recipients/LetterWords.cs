using System.Collections.Frozen;

namespace DiploFunctions.App.Recipients;

/// <summary>The words around the digest in one language, from <c>Words/{language}.tsv</c>: a key, a tab, words with {places} to fill in.</summary>
internal sealed class LetterWords
{
    private static readonly FrozenDictionary<string, LetterWords> Languages =
        Recipient.Languages.ToFrozenDictionary(language => language, language => new LetterWords(language), StringComparer.Ordinal);

    private readonly FrozenDictionary<string, string> _words;

    private LetterWords(string language)
    {
        Language = language;
        using var stream = typeof(LetterWords).Assembly.GetManifestResourceStream($"DiploFunctions.App.Recipients.Words.{language}.tsv")
            ?? throw new InvalidOperationException($"Recipients/Words/{language}.tsv is not in the assembly.");
        using var reader = new StreamReader(stream);
        _words = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.TrimEnd('\r').Split('\t'))
            .ToFrozenDictionary(row => row[0], row => row[1], StringComparer.Ordinal);
    }

    public string Language { get; }

    public IEnumerable<string> Keys => _words.Keys;

    /// <exception cref="KeyNotFoundException">There are no words in that language.</exception>
    public static LetterWords Of(string language) => Languages[language];

    /// <summary>The words of a key, their places filled in.</summary>
    public string Say(string key, params ReadOnlySpan<(string Name, string Value)> values)
    {
        var words = _words[key];
        foreach (var (name, value) in values)
        {
            words = words.Replace($"{{{name}}}", value, StringComparison.Ordinal);
        }

        return words;
    }
}
