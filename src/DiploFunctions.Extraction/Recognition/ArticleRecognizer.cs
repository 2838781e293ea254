using DiploFunctions.Extraction.Recognition.Dates;
using DiploFunctions.Extraction.Recognition.People;
using DiploFunctions.Extraction.Text;
using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Recognition;

/// <summary>Article to mentions: sentences, hits of the lexicon, dates, places and people, in this order.</summary>
/// <param name="article">The article.</param>
/// <param name="lexicon">The words of its language.</param>
/// <param name="isExplained">True when the sentences are to tell why they tell something or nothing.</param>
internal sealed class ArticleRecognizer(Article article, Lexicon lexicon, bool isExplained = false)
{
    private readonly PhraseFinder _phrases = new(article.Text, lexicon.Phrases);
    private readonly PersonRegistry _registry = new();
    private readonly List<Span> _datelines = [];
    private bool _isHomeSought;
    private Party? _scene;
    private Party? _dateline;
    private DateOnly? _reported;
    private Party? _home;

    /// <summary>
    /// Reads the article, at once unless it is longer than <see cref="ArticleParts.Length"/>; then part by part, each with the people of those
    /// before it. At least one part.
    /// </summary>
    public IEnumerable<ArticleReading> Read() => ArticleParts.Of(Sentences.Of(article, lexicon, _datelines)).Select(Recognize);

    private ArticleReading Recognize(List<Sentence> part)
    {
        var sentences = part.Select(Recognize).ToList();
        new Registration(article, _registry).Register(sentences);
        new OfficesBeforeNames(article, _registry, lexicon).Attach(sentences);
        if (!_isHomeSought)
        {
            // Once, by the first part: it searches the whole text, and an article changes its point of view no more.
            (_home, _isHomeSought) = (HomeCountry.Of(article, lexicon, sentences, _registry), true);
            (_dateline, _reported) = new DatelineReading(article, lexicon, _phrases).Read(_datelines, sentences);
            _scene = _dateline ?? _home;
        }

        var resolver = new PersonResolver(article, lexicon, _registry, _home);
        foreach (var sentence in sentences)
        {
            sentence.Take(resolver.Resolve(sentence));
        }

        CountryInference.Fill(sentences, _registry, (_home, _scene), article.Published?.Year);
        CountryInference.Assume(_registry, _scene);
        return new ArticleReading(article, lexicon, sentences, _registry, _home) { Scene = _scene, Dateline = _dateline, Reported = _reported };
    }

    private SentenceReading Recognize(Sentence sentence, int number)
    {
        var hits = _phrases.Find(sentence.Tokens);
        var names = new NameReader(article.Text, sentence.Tokens, hits, lexicon.Particles);
        var titles = TitleRecognizer.MayFind(hits) ? new TitleRecognizer(article.Text, sentence.Tokens, hits, names).Find() : [];
        return new SentenceReading(sentence, hits, titles, DateRecognizer.Find(article.Text, sentence.Tokens, hits), names) { Number = number, IsExplained = isExplained };
    }
}
