namespace DiploFunctions.Merging.Names;

/// <summary>A name as its words in no order.</summary>
/// <param name="Words">The words as written, folded.</param>
/// <param name="Classes">The words, the same for all their spellings; sorted.</param>
internal sealed record NameBag(IReadOnlyList<string> Words, IReadOnlyList<string> Classes)
{
    /// <summary>The same for names of the same words.</summary>
    public string Key { get; } = string.Join(' ', Classes);

    /// <summary>The letters in their order, without spaces.</summary>
    public string Letters { get; } = string.Concat(Words);

    /// <summary>True when the other has some of these words, and no other.</summary>
    public bool Contains(NameBag other)
    {
        if (other.Classes.Count >= Classes.Count)
        {
            return false;
        }

        var found = 0;
        for (var i = 0; i < Classes.Count && found < other.Classes.Count; i++)
        {
            found += Classes[i] == other.Classes[found] ? 1 : 0;
        }

        return found == other.Classes.Count;
    }
}
