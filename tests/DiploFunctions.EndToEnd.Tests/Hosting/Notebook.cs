using System.Collections.Concurrent;

namespace DiploFunctions.EndToEnd.Tests.Hosting;

/// <summary>What the sample functions were run with.</summary>
public sealed class Notebook
{
    private readonly ConcurrentQueue<(string Function, string Value)> _notes = new();

    /// <summary>Values that a function fails on.</summary>
    public string? FailsOn { get; set; }

    /// <summary>What each run waits for before it ends.</summary>
    public Func<CancellationToken, Task> Work { get; set; } = _ => Task.CompletedTask;

    public async Task NoteAsync(string function, string value, CancellationToken cancellationToken)
    {
        _notes.Enqueue((function, value));
        await Work(cancellationToken);
        if (value == FailsOn)
        {
            throw new InvalidOperationException($"cannot do {value}");
        }
    }

    public IReadOnlyList<string> Of(string function) => [.. _notes.Where(note => note.Function == function).Select(note => note.Value)];

    /// <summary>Waits until a function ran so often.</summary>
    public async Task<IReadOnlyList<string>> WaitForAsync(string function, int count)
    {
        await Eventually.TrueAsync(() => Task.FromResult(Of(function).Count >= count), $"{function} runs {count} times");
        return Of(function);
    }
}
