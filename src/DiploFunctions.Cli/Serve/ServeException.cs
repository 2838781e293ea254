namespace DiploFunctions.Cli.Serve;

/// <summary>The host cannot start, for a reason that its user can mend; the message says how.</summary>
public sealed class ServeException : Exception
{
    public ServeException(string message)
        : base(message)
    {
    }

    public ServeException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
