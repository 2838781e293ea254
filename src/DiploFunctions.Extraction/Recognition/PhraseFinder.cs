using System.Runtime.InteropServices;
using DiploFunctions.Extraction.Text;

namespace DiploFunctions.Extraction.Recognition;

/// <summary>Finds the phrases of a lexicon in the sentences of one text; linear in the text.</summary>
internal sealed class PhraseFinder(string text, PhraseTable phrases)
{
    private const int Usual = 32;

    // Used again for each sentence: what may become a hit, and in which order it is asked.
    private readonly List<Candidate> _candidates = new(Usual);
    private readonly List<Candidate> _kept = new(Usual);
    private ulong[] _order = [];

    /// <summary>The phrases in a sentence. Where several claim the same words the longest wins, of equal ones a place, then the earlier.</summary>
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
            if (node.EndsPhrase && node.Fitting(first, tokens[i], start <= 1, text) is not 0 and var fitting && node.Set(fitting) is var words && !(i > start && first.IsCapitalised && EndsName(tokens, start, i, words)))
            {
                _candidates.Add(new Candidate(start, i, words));
            }
        }
    }

    // "Ông Trương Tấn Sang thăm Nhật Bản": behind a name the first of several words of a journey, written with a capital, is the name's last one where the others tell of the journey as well.
    private bool EndsName(Tokens tokens, int start, int end, EntrySet words) => start > 1 && words.Has(Category.Visits) && tokens[start - 1] is { IsWord: true, IsCapitalised: true } && !tokens[start + 1].IsCapitalised
        && EndOf(tokens, start + 1, end) is { EndsPhrase: true } rest && rest.Fitting(tokens[start + 1], tokens[end], false, text) is not 0 and var fitting && rest.Set(fitting).Has(Category.Visits);

    private PhraseNode? EndOf(Tokens tokens, int start, int end)
    {
        var node = phrases.StartingWith(tokens[start]);
        for (var i = start + 1; node is not null && i <= end; i++)
        {
            node = node.Next(tokens[i]);
        }

        return node;
    }

    // Most phrases share no word with another one; only those that do have to be compared.
    private Hit[] Keep(int tokenCount)
    {
        _kept.Clear();
        var candidates = CollectionsMarshal.AsSpan(_candidates);
        for (var i = 0; i < candidates.Length;)
        {
            var (first, last) = (i, candidates[i].To);
            for (i++; i < candidates.Length && candidates[i].From <= last; i++)
            {
                last = Math.Max(last, candidates[i].To);
            }

            ref readonly var longest = ref candidates[i - 1];
            if (longest.From == candidates[first].From)
            {
                // All begin with the same word, and the longest of them stands last.
                _kept.Add(longest);
            }
            else
            {
                KeepLongest(first, i, tokenCount);
            }
        }

        var hits = new Hit[_kept.Count];
        var kept = CollectionsMarshal.AsSpan(_kept);
        for (var i = 0; i < hits.Length; i++)
        {
            ref readonly var one = ref kept[i];
            hits[i] = Hit.Of(one.From, one.To, one.Words);
        }

        return hits;
    }

    private void KeepLongest(int first, int end, int tokenCount)
    {
        var order = Order(first, end);
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
        foreach (var place in order)
        {
            _kept.Add(_candidates[(int)(place & 0xFFFF_FFFF)]);
        }
    }

    // The longest first, of equal ones a place ("for | The Hague"), then the earliest; they were added in the order of the text.
    private Span<ulong> Order(int first, int end)
    {
        if (_order.Length < end - first)
        {
            _order = new ulong[(end - first) * 2];
        }

        var order = _order.AsSpan(0, end - first);
        for (var i = first; i < end; i++)
        {
            var candidate = _candidates[i];
            order[i - first] = (ulong)((uint)(int.MaxValue - (candidate.To - candidate.From)) << 1 | (candidate.Words.Has(Category.Places) ? 0u : 1u)) << 32 | (uint)i;
        }

        order.Sort();
        return order;
    }

    private readonly record struct Candidate(int From, int To, EntrySet Words);
}
