namespace DiploFunctions.Extraction.Tests.PhraseBook;

/// <summary>Parts of ordinary sentences, by their slot, from a file beside this one; the same sentences are put together from them each time.</summary>
internal sealed class Phrases
{
    public const string None = "-";
    private const string Needs = "needs";
    private readonly Dictionary<string, List<Phrase>> _bySlot;
    private uint _state = 1;

    private Phrases(Dictionary<string, List<Phrase>> bySlot) => _bySlot = bySlot;

    /// <param name="name">Language and kind: "en-visits".</param>
    public static Phrases Of(string name)
    {
        using var stream = typeof(Phrases).Assembly.GetManifestResourceStream($"{typeof(Phrases).Namespace}.{name}.tsv")!;
        using var reader = new StreamReader(stream);
        var rows = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => !line.StartsWith('#')).Select(line => line.Split('\t'));
        return new Phrases(rows.GroupBy(row => row[0], row => new Phrase(row[1], row[2]), StringComparer.Ordinal).ToDictionary(slot => slot.Key, slot => slot.ToList(), StringComparer.Ordinal));
    }

    /// <summary>One of a slot, by turns that look like chance and are always the same.</summary>
    public Phrase Any(string slot)
    {
        _state = (_state * 1_664_525) + 1_013_904_223;
        var all = _bySlot[slot];
        return all[(int)((_state >> 8) % (uint)all.Count)];
    }

    /// <summary>One of a slot as often as not, and otherwise nothing.</summary>
    public Phrase Maybe(string slot) => Any(slot) is var phrase && (_state >> 7) % 2 == 0 ? phrase : new Phrase(None, string.Empty);

    /// <summary>The sentence, below one that introduces its subject where that is needed.</summary>
    public string Sentence(Phrase front, Phrase subject, string rest)
    {
        var begun = front.Words.Length > 0 ? $"{front.Words} {subject.Words}" : char.ToUpperInvariant(subject.Words[0]) + subject.Words[1..];
        return (subject.Value == Needs ? _bySlot["intro"][0].Words + "\n\n" : string.Empty) + $"{begun} {rest}.";
    }

    internal sealed record Phrase(string Value, string Words)
    {
        /// <summary>The words behind others, with the comma that an apposition before them needs.</summary>
        public string After(string before) =>
            Words.Length == 0 ? before : Words.StartsWith(',') ? before + Words : before.Contains(',', StringComparison.Ordinal) ? $"{before}, {Words}" : $"{before} {Words}";
    }
}
