using DiploFunctions.Extraction.Recognition;
using DiploFunctions.Extraction.Text;

namespace DiploFunctions.Extraction.Facts;

/// <summary>One place in an article that tells a fact.</summary>
internal interface ITelling
{
    SentenceReading Sentence { get; }

    /// <summary>The words that prove it.</summary>
    Span Span { get; }

    double Confidence { get; }

    /// <summary>The rule that read it and the words that it used.</summary>
    Basis Basis { get; }
}
