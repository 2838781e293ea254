namespace DiploFunctions.App.Storage.Summaries;

/// <summary>Has work on one thing wait for other work of this process on it. What other processes do, ETags tell; this spares most conflicts.</summary>
internal sealed class Lanes
{
    private const int Count = 64;

    private readonly SemaphoreSlim[] _lanes = [.. Enumerable.Range(0, Count).Select(_ => new SemaphoreSlim(1))];

    public async Task RunAsync(string thing, Func<Task> work, CancellationToken cancellationToken)
    {
        var lane = _lanes[(uint)string.GetHashCode(thing, StringComparison.Ordinal) % Count];
        await lane.WaitAsync(cancellationToken);
        try
        {
            await work();
        }
        finally
        {
            lane.Release();
        }
    }
}
