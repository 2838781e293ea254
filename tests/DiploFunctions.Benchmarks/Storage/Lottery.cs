namespace DiploFunctions.Benchmarks.Storage;

/// <summary>Numbers that look drawn by lot and are the same on every machine and in every version of the runtime.</summary>
internal sealed class Lottery(uint seed)
{
    private uint _state = seed;

    /// <summary>A number from 0 to below a limit, all as likely.</summary>
    public int Next(int limit) => (int)((_state = unchecked((_state * 1664525) + 1013904223)) >> 8) % limit;

    /// <summary>A number from 0 to below a limit; the lower the likelier.</summary>
    public int Low(int limit) => (int)((long)Next(limit) * Next(limit) / limit);

    public T Of<T>(IReadOnlyList<T> values) => values[Next(values.Count)];

    public string Words(IReadOnlyList<string> values, int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => Of(values)));
}
