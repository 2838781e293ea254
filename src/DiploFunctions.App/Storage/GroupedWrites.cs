using System.Collections.Concurrent;

namespace DiploFunctions.App.Storage;

/// <summary>Writes the entries of several senders in one request: those that come while another request is under way, or within a moment.</summary>
/// <remarks>Entries are written in the order in which they came: whose second entry is written has the first one written too, unless that failed.</remarks>
/// <param name="together">Writes several entries of one partition, or none of them: false.</param>
/// <param name="alone">Writes one; false when its turn is lost.</param>
internal sealed class GroupedWrites(Func<IReadOnlyList<SendTurn>, Task<bool>> together, Func<SendTurn, Task<bool>> alone)
{
    private const int Most = 100;

    // A fraction of what a request takes, so that senders who move in step share one.
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(2);

    private readonly ConcurrentQueue<Waiting> _waiting = new();
    private int _isWriting;

    /// <summary>Writes the entry of a turn, and returns when it is written; false when the turn is lost. A turn has one write at a time.</summary>
    public Task<bool> WriteAsync(SendTurn turn)
    {
        var mine = new Waiting(turn);
        _waiting.Enqueue(mine);
        // Not awaited: who comes first need not write for the others for ever, and all failures go to who waits.
        if (Interlocked.Exchange(ref _isWriting, 1) == 0)
            _ = Task.Run(WriteAllAsync);

        return mine.Written.Task;
    }

    private async Task WriteAllAsync()
    {
        do
        {
            while (!_waiting.IsEmpty)
            {
                await Task.Delay(Moment);
                await WriteWaitingAsync();
            }

            Volatile.Write(ref _isWriting, 0);
        }
        // Whoever came between the last look and the line above found somebody at work, and waits.
        while (!_waiting.IsEmpty && Interlocked.Exchange(ref _isWriting, 1) == 0);
    }

    private async Task WriteWaitingAsync()
    {
        var all = new List<Waiting>();
        while (all.Count < Most && _waiting.TryDequeue(out var next))
        {
            all.Add(next);
        }

        foreach (var partition in all.GroupBy(one => one.Turn.Partition))
        {
            await WriteAsync([.. partition]);
        }
    }

    private async Task WriteAsync(IReadOnlyList<Waiting> group)
    {
        try
        {
            // The timer's run and one by hand may be at the same mail; a request holds an entry once.
            var first = group.DistinctBy(one => one.Turn.Entry.RecipientId).ToHashSet();
            var isWritten = first.Count > 1 && await together([.. first.Select(one => one.Turn)]);
            foreach (var one in group)
            {
                one.Written.TrySetResult((isWritten && first.Contains(one)) || await alone(one.Turn));
            }
        }
        catch (Exception e)
        {
            // Each sender hears of it, as if the request had been its own.
            foreach (var one in group)
            {
                one.Written.TrySetException(e);
            }
        }
    }

    private sealed class Waiting(SendTurn turn)
    {
        public SendTurn Turn => turn;

        public TaskCompletionSource<bool> Written { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
