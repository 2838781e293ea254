using DiploFunctions.Extraction.Facts.Dates;
using DiploFunctions.Extraction.Recognition;

namespace DiploFunctions.Extraction.Facts;

/// <summary>An article, or a part of a very long one, with what its dates mean.</summary>
internal sealed record PartFindings(ArticleReading Reading, Calendar Calendar)
{
    /// <summary>Lets go of the words, once everything is told.</summary>
    public void Release()
    {
        foreach (var sentence in Reading.Sentences)
        {
            sentence.Release();
        }
    }
}
