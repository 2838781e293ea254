using System.Diagnostics;
using System.Text;

namespace DiploFunctions.TestSupport;

/// <summary>A tool of eng/tools that runs to its end.</summary>
public static class NodeScript
{
    /// <summary>Runs a script with Node.</summary>
    /// <param name="script">The script, below eng/tools.</param>
    /// <param name="input">What it reads from stdin.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <returns>Its exit code, and what it wrote to stdout and to stderr.</returns>
    public static async Task<(int ExitCode, string Output, string Errors)> RunAsync(string script, string input, params string[] arguments)
    {
        var start = new ProcessStartInfo("node", [Repository.File("eng", "tools", script), .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        start.Environment["REDOCLY_TELEMETRY"] = "off";
        start.Environment["REDOCLY_SUPPRESS_UPDATE_NOTICE"] = "true";
        using var process = Process.Start(start) ?? throw new InvalidOperationException("node cannot be started.");
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await errors);
    }
}
