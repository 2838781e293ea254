using DiploFunctions.Model;

namespace DiploFunctions.Merging.Fields;

/// <summary>The values that articles tell of one field, and the best of them so far.</summary>
/// <remarks>
/// The best is the most precise, then the one of most articles, then, where <paramref name="isLatestBest"/>, the one published last,
/// then that of the most confident telling, then that told first. Values only gain, so only the one just told can become the best.
/// </remarks>
/// <param name="keyOf">The same for values that are one, however spelt.</param>
/// <param name="precisionOf">How much a value tells; higher is better.</param>
internal sealed class Tally<T>(Func<T, string> keyOf, Func<T, int> precisionOf, bool isLatestBest = false)
    where T : notnull
{
    private readonly Dictionary<string, ToldValue<T>> _values = new(StringComparer.Ordinal);
    private ToldValue<T>? _best;

    /// <summary>False while no article tells the field.</summary>
    public bool IsTold => _best is not null;

    /// <summary>The best value, in the spelling that most articles have.</summary>
    public T Best => _best!.Spelling;

    public ToldValue<T>? BestValue => _best;

    /// <summary>All values, in the order in which they were first told.</summary>
    public IEnumerable<ToldValue<T>> Values => _values.Values.OrderBy(value => value.Sequence);

    public void Add(T value, Fact fact, FactSource source)
    {
        var key = keyOf(value);
        if (!_values.TryGetValue(key, out var told))
        {
            _values[key] = told = new ToldValue<T>(precisionOf(value), _values.Count);
        }

        told.Add(value, fact, source);
        if (_best is null || told.CompareTo(_best, isLatestBest) > 0)
        {
            _best = told;
        }
    }
}
