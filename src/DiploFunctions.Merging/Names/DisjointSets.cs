namespace DiploFunctions.Merging.Names;

/// <summary>Texts put together in sets; the lowest of a set stands for it, in whatever order they were put together.</summary>
internal sealed class DisjointSets
{
    private readonly Dictionary<string, string> _parents = new(StringComparer.Ordinal);

    public string Find(string item)
    {
        var root = item;
        while (_parents.TryGetValue(root, out var parent))
        {
            root = parent;
        }

        while (item != root)
        {
            (_parents[item], item) = (root, _parents[item]);
        }

        return root;
    }

    public void Join(string first, string second)
    {
        var (a, b) = (Find(first), Find(second));
        if (string.CompareOrdinal(a, b) is var order && order != 0)
        {
            _parents[order < 0 ? b : a] = order < 0 ? a : b;
        }
    }
}
