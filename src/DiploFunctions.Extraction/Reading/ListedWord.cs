namespace DiploFunctions.Extraction.Reading;

/// <summary>A word of one or several lists.</summary>
/// <param name="Text">The word.</param>
/// <param name="Lists">A bit for each list that holds it.</param>
internal sealed record ListedWord(string Text, int Lists)
{
    public bool IsIn(int list) => (Lists & (1 << list)) != 0;
}
