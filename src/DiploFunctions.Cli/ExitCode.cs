namespace DiploFunctions.Cli;

/// <summary>What `diplo` ends with; the help text of each command tells them.</summary>
internal static class ExitCode
{
    /// <summary>Everything was done.</summary>
    public const int Done = 0;

    /// <summary>Some of the input could not be read or taken; the rest was done.</summary>
    public const int SomeFailed = 1;

    /// <summary>The command line is wrong; nothing was done.</summary>
    public const int Usage = 2;

    /// <summary>The app, the storage or the mail server could not be reached.</summary>
    public const int Unreachable = 3;

    /// <summary>Ended by Ctrl-C.</summary>
    public const int Interrupted = 130;
}
