using System.Diagnostics.CodeAnalysis;

namespace DiploFunctions.Extraction.Recognition;

/// <summary>The hits of a sentence by the token at which they begin.</summary>
internal sealed class HitMap
{
    private readonly Hit?[] _byStart;
    private readonly Hit?[] _byToken;

    public HitMap(IReadOnlyList<Hit> hits, int tokenCount)
    {
        All = hits;
        _byStart = new Hit?[tokenCount];
        _byToken = new Hit?[tokenCount];
        foreach (var hit in hits)
        {
            _byStart[hit.From] = hit;
            Array.Fill(_byToken, hit, hit.From, hit.To - hit.From + 1);
        }
    }

    public IReadOnlyList<Hit> All { get; }

    /// <summary>The hit that begins at a token, or null.</summary>
    public Hit? StartingAt(int token) => token >= 0 && token < _byStart.Length ? _byStart[token] : null;

    /// <summary>The hit that a token belongs to, or null.</summary>
    public Hit? Covering(int token) => token >= 0 && token < _byToken.Length ? _byToken[token] : null;

    /// <summary>True when a token belongs to a signal of this kind.</summary>
    public bool IsSignal(int token, string key) => Covering(token)?.Is(Category.Signals, key) == true;

    /// <summary>True when a hit of this category and key begins at the token.</summary>
    public bool Is(int token, Category category, string key, [NotNullWhen(true)] out Hit? hit)
    {
        hit = StartingAt(token);
        return hit is not null && hit.Entries.Any(e => e.Category == category && e.Key == key);
    }

    public bool Is(int token, Category category, [NotNullWhen(true)] out Hit? hit)
    {
        hit = StartingAt(token);
        return hit?.As(category) is not null;
    }
}
