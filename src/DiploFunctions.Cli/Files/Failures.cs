namespace DiploFunctions.Cli.Files;

/// <summary>Tells what went wrong with single inputs and remembers that something did.</summary>
internal sealed class Failures(TextWriter error)
{
    /// <summary>How many inputs failed.</summary>
    public int Count { get; private set; }

    /// <summary><see cref="ExitCode.Done"/>, or <see cref="ExitCode.SomeFailed"/> when an input failed.</summary>
    public int ExitCode => Count == 0 ? Cli.ExitCode.Done : Cli.ExitCode.SomeFailed;

    /// <summary>Reports one input that failed.</summary>
    public void Add(string input, string reason)
    {
        Count++;
        error.WriteLine($"diplo: {input}: {reason}");
    }
}
