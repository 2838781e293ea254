namespace DiploFunctions.Cli.Tests;

/// <summary>One command line, run in this process.</summary>
/// <param name="ExitCode">What it ended with.</param>
/// <param name="Output">What went to the standard output.</param>
/// <param name="Error">What went to the error stream.</param>
internal sealed record Shell(int ExitCode, string Output, string Error)
{
    public static async Task<Shell> RunAsync(params string[] args)
    {
        await using var output = new StringWriter();
        await using var error = new StringWriter();
        return new Shell(await Diplo.RunAsync(args, output, error), output.ToString(), error.ToString());
    }
}
