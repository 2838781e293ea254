using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace DiploFunctions.Extraction.Recognition;

/// <summary>The hits of a sentence by the tokens that belong to them.</summary>
internal readonly struct HitMap
{
    private readonly Hit[] _hits;

    // For each token one more than the place of its hit; 0 for none.
    private readonly ushort[] _byToken;

    public HitMap(Hit[] hits, int tokenCount)
    {
        _hits = hits;
        _byToken = new ushort[tokenCount];
        for (var i = 0; i < hits.Length; i++)
        {
            _byToken.AsSpan(hits[i].From, hits[i].To - hits[i].From + 1).Fill((ushort)(i + 1));
            Categories |= hits[i].Words.Categories;
            Signals |= hits[i].Words.Signals;
        }
    }

    public Hit[] All => _hits;

    /// <summary>The bits of the categories that the hits are of, so that a rule need not look for what is not there.</summary>
    public int Categories { get; }

    /// <summary>The bits of the keys of the signals, so that a rule need not look for one that is not there.</summary>
    public ulong Signals { get; }

    /// <summary>True when a hit is of this category.</summary>
    public bool Have(Category category) => (Categories & EntrySet.BitOf(category)) != 0;

    /// <summary>False when none of the hits is a signal with one of some keys, told by <see cref="EntrySet.BitOf(string)"/>.</summary>
    public bool MayHaveSignal(ulong keys) => (Signals & keys) != 0;

    /// <summary>The hit that begins at a token, or null.</summary>
    public Hit? StartingAt(int token) => Covering(token) is { } hit && hit.From == token ? hit : null;

    /// <summary>The hit that a token belongs to, or null.</summary>
    public Hit? Covering(int token) => (uint)token < (uint)_byToken.Length && _byToken[token] is > 0 and var place ? _hits[place - 1] : null;

    /// <summary>True when a token belongs to a signal of this kind.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsSignal(int token, string key) => MayHaveSignal(EntrySet.BitOf(key)) && IsSignalAt(token, key);

    private bool IsSignalAt(int token, string key) => Covering(token) is { } hit && hit.Words.MainSignal == key;

    /// <summary>True for "Sultan" in "Sultan bin Saad": whoever has a parent's name behind it is called so, and reigns nowhere.</summary>
    public bool IsBeforeParentage(Hit hit) =>
        hit.Words.Has(Category.Offices, "king") && Covering(hit.To + 1) is { } next && next.Words.As(Category.Signals, "particle") is { Value: "parent" };

    /// <summary>True when a hit of this category and key begins at the token.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Is(int token, Category category, string key, [NotNullWhen(true)] out Hit? hit)
    {
        hit = StartingAt(token);
        return hit is not null && hit.Words.Has(category, key);
    }

    public bool Is(int token, Category category, [NotNullWhen(true)] out Hit? hit)
    {
        hit = StartingAt(token);
        return hit is not null && hit.Words.Has(category);
    }
}
