using DiploFunctions.Extraction.Text;

namespace DiploFunctions.Extraction.Recognition;

/// <summary>Finds the phrases of a lexicon in the sentences of one text; linear in the text.</summary>
internal sealed class PhraseFinder(string text, PhraseTable phrases)
{
    // Used again for each sentence: what may become a hit, and in which order it is asked.
    private readonly List<Candidate> _candidates = [];
    private ulong[] _order = new ulong[64];

    /// <summary>The phrases in a sentence. Where several claim the same words the longest wins, then the earlier.</summary>
    public HitMap Find(Tokens tokens)
    {
        _candidates.Clear();
        for (var i = 0; i < tokens.Count; i++)
        {
            AddMatches(tokens, i);
        }

        return new HitMap(Keep(tokens.Count), tokens.Count);
    }

    private void AddMatches(Tokens tokens, int start)
    {
        ref readonly var first = ref tokens[start];
        var node = phrases.StartingWith(first);
        for (var i = start; node is not null; node = ++i < tokens.Count ? node.Next(tokens[i]) : null)
        {
            if (node.Entries.Length > 0 && Fitting(node, first, tokens[i], start <= 1) is not 0 and var fitting)
            {
                _candidates.Add(new Candidate(start, i, node.Set(fitting)));
            }
        }
    }

    // A bit for each phrase that is written as its row asks for.
    private ulong Fitting(PhraseNode node, in Token first, in Token last, bool beginsSentence)
    {
        var crossesIntoName = !first.IsCapitalised && last.IsCapitalised;
        var fitting = 0UL;
        var entries = node.Entries;
        for (var i = 0; i < entries.Length; i++)
        {
            var entry = entries[i];
            if (!(crossesIntoName && entry.Category == Category.Offices) && Fits(entry, first, last, beginsSentence))
            {
                fitting |= 1UL << i;
            }
        }

        return fitting;
    }

    // Small words are written small: "Tengah" in "Asia Tengah" is no "tengah".
    private bool Fits(Entry entry, in Token first, in Token last, bool beginsSentence) =>
        entry.IsExact ? text.AsSpan(first.Start, last.Start + last.Length - first.Start).SequenceEqual(entry.Phrase)
            : entry.IsName ? first.IsCapitalised
            : beginsSentence || !first.IsCapitalised || !entry.IsSmallWord;

    private Hit[] Keep(int tokenCount)
    {
        var order = Order();
        Span<bool> taken = tokenCount <= 512 ? stackalloc bool[tokenCount] : new bool[tokenCount];
        var kept = 0;
        foreach (ref var place in order)
        {
            var candidate = _candidates[(int)(place & 0xFFFF_FFFF)];
            var words = taken.Slice(candidate.From, candidate.To - candidate.From + 1);
            if (!words.Contains(true))
            {
                words.Fill(true);
                // Kept ones go to the front, to be put back into the order of the text.
                order[kept++] = (ulong)candidate.From << 32 | place & 0xFFFF_FFFF;
            }
        }

        order = order[..kept];
        order.Sort();
        var hits = new Hit[kept];
        for (var i = 0; i < kept; i++)
        {
            var (from, to, words) = _candidates[(int)(order[i] & 0xFFFF_FFFF)];
            hits[i] = Hit.Of(from, to, words);
        }

        return hits;
    }

    // The longest first, then the earliest; they were added in the order of the text.
    private Span<ulong> Order()
    {
        if (_order.Length < _candidates.Count)
        {
            _order = new ulong[_candidates.Count * 2];
        }

        var order = _order.AsSpan(0, _candidates.Count);
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = (ulong)(uint)(int.MaxValue - (_candidates[i].To - _candidates[i].From)) << 32 | (uint)i;
        }

        order.Sort();
        return order;
    }

    private readonly record struct Candidate(int From, int To, EntrySet Words);
}
