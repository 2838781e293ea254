using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Recognition.People;

/// <summary>A name as an article writes it, and its words without case and diacritics.</summary>
internal sealed class NameForm
{
    public NameForm(string text)
    {
        (Text, Key) = (text, NameKey.Of(text));
        Words = Key.Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    public string Text { get; }

    /// <summary>The words, parted by single spaces.</summary>
    public string Key { get; }

    public string[] Words { get; }

    /// <summary>
    /// True when the words of the key are a run within the name ("castro" of "raul castro ruz"), the whole name included, or its first and
    /// last word with others of it between them ("samia hassan" of "samia suluhu hassan"); in Vietnamese spelling "Lý Cường" and "Lý Khắc Cường" are two people.
    /// </summary>
    public bool Holds(ReadOnlySpan<char> key) => HoldsRun(key) || (Words.Length > 2 && LeavesOut(key) && !KnownHolders.IsVietnamese(Words));

    private bool LeavesOut(ReadOnlySpan<char> key)
    {
        var (at, count, isLast) = (0, 0, false);
        foreach (var range in key.Split(' '))
        {
            var word = key[range];
            while (at < Words.Length && !word.SequenceEqual(Words[at]))
            {
                at++;
            }

            if (at == Words.Length || (count == 0 && at > 0))
            {
                return false;
            }

            isLast = ++at == Words.Length;
            count++;
        }

        return isLast && count > 1;
    }

    private bool HoldsRun(ReadOnlySpan<char> key)
    {
        for (var from = 0; key.Length <= Key.Length - from; from++)
        {
            var at = Key.AsSpan(from).IndexOf(key, StringComparison.Ordinal);
            if (at < 0)
            {
                return false;
            }

            from += at;
            var end = from + key.Length;
            if ((from == 0 || Key[from - 1] == ' ') && (end == Key.Length || Key[end] == ' '))
            {
                return true;
            }
        }

        return false;
    }
}
