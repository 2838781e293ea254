namespace DiploFunctions.Extraction.Text;

/// <summary>Some words of a vocabulary.</summary>
internal sealed class WordSet
{
    private readonly bool[] _isIn;

    public WordSet(Vocabulary vocabulary, IEnumerable<string> words)
    {
        _isIn = new bool[vocabulary.Size];
        foreach (var word in words)
        {
            _isIn[vocabulary.NumberOf(word)] = true;
        }

        _isIn[Vocabulary.Unknown] = false;
    }

    public bool Contains(in Token token) => _isIn[token.Word];
}
