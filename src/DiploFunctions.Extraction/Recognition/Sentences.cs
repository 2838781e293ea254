using DiploFunctions.Extraction.Reading;
using DiploFunctions.Extraction.Text;
using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Recognition;

/// <summary>Article to sentences.</summary>
internal static class Sentences
{
    /// <summary>The sentences of headline, captions and prose, in order; everything else is left out.</summary>
    public static IEnumerable<Sentence> Of(Article article, Lexicon lexicon)
    {
        var number = 0;
        foreach (var paragraph in Paragraphs.Of(article))
        {
            if (paragraph.Role is ParagraphRole.Noise or ParagraphRole.Dateline)
            {
                continue;
            }

            var tokens = Tokenizer.Tokenize(article.Text, new Span(paragraph.Start, paragraph.Length));
            foreach (var (first, last) in SentenceSplitter.Split(tokens, lexicon.Abbreviations.Contains))
            {
                var part = tokens.GetRange(first, last - first + 1);
                yield return new Sentence(
                    part[0].Span.To(part[^1].Span),
                    part,
                    number,
                    paragraph.Role == ParagraphRole.Caption,
                    paragraph.Role == ParagraphRole.Title);
            }

            number++;
        }
    }
}
