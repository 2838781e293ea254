namespace DiploFunctions.Cli.Files;

/// <summary>Says how far a long job has come, at most every two seconds; a short job says nothing.</summary>
internal sealed class Progress(TextWriter error, string verb, int total, int before = 0)
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);
    private readonly TimeProvider clock = TimeProvider.System;
    private long last = TimeProvider.System.GetTimestamp();
    private int done = before;

    /// <summary>Counts one more.</summary>
    public void Step()
    {
        done++;
        if (clock.GetElapsedTime(last) >= Pause)
        {
            last = clock.GetTimestamp();
            error.WriteLine($"{verb} {done} of {total}");
        }
    }
}
