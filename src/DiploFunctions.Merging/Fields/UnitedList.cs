using DiploFunctions.Model;

namespace DiploFunctions.Merging.Fields;

/// <summary>All values that articles tell of a list, each once, however spelt.</summary>
internal sealed class UnitedList
{
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);
    private readonly List<string> _values = [];

    /// <summary>In the order in which they were first told.</summary>
    public IReadOnlyList<string> Values => [.. _values];

    public void Add(IEnumerable<string> values)
    {
        foreach (var value in values)
        {
            if (_keys.Add(NameKey.Of(value)))
            {
                _values.Add(value);
            }
        }
    }
}
