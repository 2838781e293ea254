using System.Text;

namespace DiploFunctions.Merging.Names;

/// <summary>A folded word as it roughly sounds, so that transliterations of one name come out alike.</summary>
internal static class WordSound
{
    /// <summary>Shorter words are compared letter by letter.</summary>
    public const int LeastLetters = 5;

    // What transliterations write for one sound; longer ones first.
    private static readonly (string Written, string Sound)[] Sounds =
        [("kh", "h"), ("ph", "f"), ("dzh", "j"), ("zh", "j"), ("dj", "j"), ("iy", "i"), ("yi", "i"), ("ij", "i"), ("q", "k"), ("w", "v"), ("y", "i"), ("e", "a"), ("u", "o")];

    /// <summary>"zelenskyy", "zelenskiy" and "zelensky" all give the same. A short word gives itself, with doubled letters once.</summary>
    public static string Of(string word)
    {
        var once = Once(word);
        return once.Length < LeastLetters ? once : Sounds.Aggregate(once, (sound, rule) => sound.Replace(rule.Written, rule.Sound, StringComparison.Ordinal));
    }

    /// <summary>True when two sounds differ by so little that they are spellings of one name.</summary>
    public static bool IsNear(string first, string second) =>
        Math.Min(first.Length, second.Length) > LeastLetters
        && first[0] == second[0]
        && HaveOneGender(first, second)
        && EditDistance.Between(first, second) == 1;

    // A final a is a woman's form of many names, but -ko and -ka are spellings of one ending.
    private static bool HaveOneGender(string first, string second) =>
        first[^1] == second[^1] || (first[^1] != 'a' && second[^1] != 'a') || (first[^2] == 'k' && second[^2] == 'k' && first.Length == second.Length);

    private static string Once(string word)
    {
        if (word.Length < 4)
        {
            return word;
        }

        var once = new StringBuilder(word.Length);
        foreach (var c in word)
        {
            if (once.Length == 0 || once[^1] != c)
            {
                once.Append(c);
            }
        }

        return once.ToString();
    }
}
