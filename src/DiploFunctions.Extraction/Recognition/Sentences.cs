using DiploFunctions.Extraction.Reading;
using DiploFunctions.Extraction.Text;
using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Recognition;

/// <summary>Article to sentences.</summary>
internal static class Sentences
{
    /// <summary>The sentences of headline, captions and prose, in order; everything else is left out.</summary>
    /// <param name="article">The article.</param>
    /// <param name="lexicon">The words of its language.</param>
    /// <param name="datelines">Takes the date lines that were passed; null when nobody asks for them.</param>
    public static IEnumerable<Sentence> Of(Article article, Lexicon lexicon, List<Span>? datelines = null)
    {
        var splitter = new SentenceSplitter(article.Text, lexicon.Phrases.Vocabulary, lexicon.Abbreviations);
        var number = 0;
        foreach (var paragraph in Paragraphs.Of(article))
        {
            if (paragraph.Role is ParagraphRole.Noise or ParagraphRole.Dateline)
            {
                if (paragraph.Role is ParagraphRole.Dateline)
                {
                    datelines?.Add(new Span(paragraph.Start, paragraph.Length));
                }

                continue;
            }

            foreach (var tokens in splitter.Split(new Span(paragraph.Start, paragraph.Length)))
            {
                yield return new Sentence(tokens, number, paragraph.Role == ParagraphRole.Caption, paragraph.Role == ParagraphRole.Title);
            }

            number++;
        }
    }
}
