namespace DiploFunctions.Extraction.Explaining;

/// <summary>Words of an article and what they were taken for.</summary>
/// <param name="Words">The words, as the article writes them.</param>
/// <param name="Meaning">What they were taken for ("visitor", "place NO, city", "visits: verb").</param>
public sealed record ExplainedWords(string Words, string Meaning);
