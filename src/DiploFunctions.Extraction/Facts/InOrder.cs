using DiploFunctions.Extraction.Recognition;

namespace DiploFunctions.Extraction.Facts;

/// <summary>Tellings in reading order, given out sentence by sentence in that order.</summary>
internal sealed class InOrder<TTelling>(IReadOnlyList<TTelling> tellings)
    where TTelling : ITelling
{
    private static readonly List<TTelling> None = [];
    private int _next;

    /// <summary>What a sentence tells; no sentence may be asked for twice, nor one before another.</summary>
    public List<TTelling> In(SentenceReading sentence)
    {
        List<TTelling>? told = null;
        for (; _next < tellings.Count && ReferenceEquals(tellings[_next].Sentence, sentence); _next++)
        {
            (told ??= []).Add(tellings[_next]);
        }

        return told ?? None;
    }
}
