using DiploFunctions.Extraction.Text;

namespace DiploFunctions.Extraction.Recognition;

/// <summary>Cuts a very long article, so that the memory for reading it does not grow with its length.</summary>
internal static class ArticleParts
{
    /// <summary>
    /// UTF-16 units after which a part ends with its paragraph; a paragraph that goes on for as long again is cut after a sentence. No article of the
    /// press is as long: what is longer is a collection, in which "the Minister" of one part is seldom that of the next.
    /// </summary>
    public const int Length = 50_000;

    /// <summary>The sentences, in parts; one part, without sentences, when there are none.</summary>
    public static IEnumerable<List<Sentence>> Of(IEnumerable<Sentence> sentences)
    {
        var part = new List<Sentence>();
        foreach (var sentence in sentences)
        {
            if (part.Count > 0 && Ends(part, sentence))
            {
                yield return part;
                part = [];
            }

            part.Add(sentence);
        }

        yield return part;
    }

    private static bool Ends(List<Sentence> part, Sentence next)
    {
        var length = next.Span.Start - part[0].Span.Start;
        return length > Length && (length > 2 * Length || next.Paragraph != part[^1].Paragraph);
    }
}
