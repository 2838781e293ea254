using DiploFunctions.Extraction.Recognition.Dates;
using DiploFunctions.Extraction.Recognition.People;
using DiploFunctions.Extraction.Text;
using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Recognition;

/// <summary>Article to mentions: sentences, hits of the lexicon, dates, places and people, in this order.</summary>
internal static class ArticleRecognizer
{
    /// <summary>Reads an article.</summary>
    /// <param name="article">The article.</param>
    /// <param name="lexicon">The words of its language.</param>
    /// <param name="isExplained">True when the sentences are to tell why they tell something or nothing.</param>
    public static ArticleReading Read(Article article, Lexicon lexicon, bool isExplained = false)
    {
        var phrases = new PhraseFinder(article.Text, lexicon.Phrases);
        var sentences = Sentences.Of(article, lexicon).Select((s, i) => Recognize(lexicon, phrases, s, i, isExplained)).ToList();
        var registry = new PersonRegistry();
        new Registration(article, lexicon, registry).Register(sentences);
        var home = HomeCountry.Of(article, lexicon, sentences, registry);
        var resolver = new PersonResolver(article, lexicon, registry, home);
        foreach (var sentence in sentences)
        {
            sentence.Take(resolver.Resolve(sentence));
        }

        CountryInference.Fill(sentences, registry, home, article.Published?.Year);
        return new ArticleReading(article, lexicon, sentences, registry, home);
    }

    private static SentenceReading Recognize(Lexicon lexicon, PhraseFinder phrases, Sentence sentence, int number, bool isExplained)
    {
        var hits = phrases.Find(sentence.Tokens);
        var titles = TitleRecognizer.MayFind(hits) ? new TitleRecognizer(sentence.Tokens, hits, lexicon.Particles).Find() : [];
        return new SentenceReading(sentence, hits, titles, DateRecognizer.Find(sentence.Tokens, hits)) { Number = number, IsExplained = isExplained };
    }
}
