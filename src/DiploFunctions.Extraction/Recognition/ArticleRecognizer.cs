using DiploFunctions.Extraction.Recognition.Dates;
using DiploFunctions.Extraction.Recognition.People;
using DiploFunctions.Extraction.Text;
using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Recognition;

/// <summary>Article to mentions: sentences, hits of the lexicon, dates, places and people, in this order.</summary>
internal static class ArticleRecognizer
{
    public static ArticleReading Read(Article article, Lexicon lexicon)
    {
        var sentences = Sentences.Of(article, lexicon).Select(s => Recognize(article, lexicon, s)).ToList();
        var registry = new PersonRegistry();
        foreach (var sentence in sentences)
        {
            Register(article, sentence, registry);
        }

        var home = HomeCountry.Of(article, sentences);
        var resolver = new PersonResolver(article, lexicon, registry, home);
        foreach (var sentence in sentences)
        {
            sentence.Mentions = resolver.Resolve(sentence);
        }

        CountryInference.Fill(sentences, registry, home);
        return new ArticleReading(article, lexicon, sentences, registry, home);
    }

    private static SentenceReading Recognize(Article article, Lexicon lexicon, Sentence sentence)
    {
        var hits = new HitMap(lexicon.Phrases.Find(article.Text, sentence.Tokens), sentence.Tokens.Count);
        var titles = new TitleRecognizer(sentence.Tokens, hits, lexicon.Particles).Find();
        return new SentenceReading(sentence, hits, titles, DateRecognizer.Find(sentence.Tokens, hits));
    }

    private static void Register(Article article, SentenceReading sentence, PersonRegistry registry)
    {
        foreach (var title in sentence.Titles)
        {
            if (title.Name is not var (from, to))
            {
                continue;
            }

            var name = TextOf(article, sentence.SpanOf(from, to));
            var person = registry.Add(name, title.Offices, title.Country);
            person.IsSpouse |= title.IsSpouse;
            if (title.Office is var (first, last) && TextOf(article, sentence.SpanOf(first, last)) is var office && office.Length > (person.OfficeText?.Length ?? 0))
            {
                person.OfficeText = office;
            }
        }
    }

    private static string TextOf(Article article, Span span) => article.Text.Substring(span.Start, span.Length);
}
