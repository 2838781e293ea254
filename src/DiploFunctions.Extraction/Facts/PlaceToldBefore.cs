using DiploFunctions.Extraction.Recognition;

namespace DiploFunctions.Extraction.Facts;

/// <summary>What "there" means: the country or city that a sentence before told last.</summary>
internal static class PlaceToldBefore
{
    private const int Farthest = 3;

    /// <summary>The place told last within three sentences, or null.</summary>
    /// <param name="onlyWhere">True when something must be told to take place there ("in Kenya", not "of Kenya").</param>
    /// <param name="inParagraph">True when only sentences of its paragraph count.</param>
    public static PlaceMention? Of(ArticleReading reading, SentenceReading sentence, bool onlyWhere = false, bool inParagraph = false)
    {
        for (var i = sentence.Number - 1; i >= 0 && sentence.Number - i <= Farthest; i--)
        {
            var before = reading.Sentences[i];
            if (inParagraph && before.Sentence.Paragraph != sentence.Sentence.Paragraph)
            {
                return null;
            }

            if (before.Places.LastOrDefault(p => p is { IsCountry: true, Kind: not "adjective" } && (!onlyWhere || Location.IsAt(before, p))) is { } place)
            {
                return place;
            }
        }

        return null;
    }
}
