using System.Diagnostics;
using System.Text.Json;

namespace DiploFunctions.TestSupport;

/// <summary>Reads what the app writes with a library of eng/tools that programs read such things with.</summary>
internal static class NodeReader
{
    /// <param name="library">Its name, for the error.</param>
    /// <param name="script">A module that reads stdin and writes JSON to stdout.</param>
    /// <param name="input">What it reads.</param>
    /// <exception cref="InvalidOperationException">It ended with an error; the message holds what it said.</exception>
    public static async Task<JsonElement> ReadAsync(string library, string script, byte[] input)
    {
        var start = new ProcessStartInfo("node", ["--input-type=module", "--eval", script])
        {
            // Where modules are looked for.
            WorkingDirectory = Repository.File("eng", "tools"),
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
        };
        using var node = Process.Start(start)!;
        var (said, wrong) = (node.StandardOutput.ReadToEndAsync(), node.StandardError.ReadToEndAsync());
        await node.StandardInput.BaseStream.WriteAsync(input);
        node.StandardInput.Close();
        await node.WaitForExitAsync();
        return node.ExitCode == 0
            ? JsonDocument.Parse(await said).RootElement
            : throw new InvalidOperationException($"{library} does not read it: {await wrong}");
    }
}
