using DiploFunctions.Extraction.Recognition.People;
using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Recognition;

/// <summary>An article, or a part of a very long one, with everything recognised in it.</summary>
/// <param name="Article">The article.</param>
/// <param name="Lexicon">The words of its language.</param>
/// <param name="Sentences">Its sentences in order, without those in which no facts are to be read.</param>
/// <param name="People">Everybody named so far.</param>
/// <param name="Home">The country from whose point of view it is written, or null.</param>
internal sealed record ArticleReading(
    Article Article,
    Lexicon Lexicon,
    List<SentenceReading> Sentences,
    PersonRegistry People,
    Party? Home)
{
    /// <summary>Where it was written, as its date line says; else <see cref="Home"/>.</summary>
    public Party? Scene { get; init; }

    /// <summary>When it was written, as its date line says, where that is shortly before the day of publication; else null.</summary>
    public DateOnly? Reported { get; init; }

    /// <summary>Where it was written, as its date line says; null without one.</summary>
    public Party? Dateline { get; init; }
}
