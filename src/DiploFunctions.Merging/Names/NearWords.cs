namespace DiploFunctions.Merging.Names;

/// <summary>Words of a set that are spellings of one another, found without comparing each with each.</summary>
internal sealed class NearWords
{
    private readonly Dictionary<string, string> _soundOf = new(StringComparer.Ordinal);

    // Words that are one letter apart share what is left when one letter is left out.
    private readonly Dictionary<string, List<string>> _shortened = new(StringComparer.Ordinal);
    private readonly DisjointSets _sets = new();

    /// <summary>How many pairs of words were looked at.</summary>
    public int Comparisons { get; private set; }

    /// <param name="words">Folded words; their order means nothing.</param>
    public NearWords(IEnumerable<string> words)
    {
        var sounds = new HashSet<string>(StringComparer.Ordinal);
        foreach (var word in words.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            var sound = WordSound.Of(word);
            if (sounds.Add(sound))
            {
                Add(sound);
            }

            _soundOf[word] = sound;
        }
    }

    /// <summary>The same for all spellings of a word.</summary>
    public string ClassOf(string word) => _sets.Find(_soundOf[word]);

    private void Add(string sound)
    {
        if (sound.Length < WordSound.LeastLetters)
        {
            return;
        }

        foreach (var rest in Enumerable.Range(0, sound.Length).Select(i => sound.Remove(i, 1)).Append(sound).Distinct(StringComparer.Ordinal))
        {
            if (!_shortened.TryGetValue(rest, out var alike))
            {
                _shortened[rest] = alike = [];
            }

            foreach (var other in alike)
            {
                Comparisons++;
                if (WordSound.IsNear(other, sound))
                {
                    _sets.Join(other, sound);
                }
            }

            alike.Add(sound);
        }
    }
}
