using System.Diagnostics;
using System.Reflection;
using DiploFunctions.TestSupport;

namespace DiploFunctions.App.Tests.Bicep;

/// <summary>The compiler of Bicep, as its package brings it; it asks no network.</summary>
internal static class BicepCompiler
{
    /// <summary>The program, or null where it is not restored.</summary>
    public static string? Path { get; } = typeof(BicepCompiler).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .FirstOrDefault(metadata => metadata.Key == "BicepPath")?.Value;

    /// <summary>Runs it on a file of infra-bicep.</summary>
    /// <returns>What it made, and what it said: errors, and warnings of its linter.</returns>
    public static async Task<(string Made, string Said)> RunAsync(string verb, string file)
    {
        var start = new ProcessStartInfo(Path!, [verb, Repository.File("infra-bicep", file), "--stdout"]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var compiler = Process.Start(start)!;
        var made = compiler.StandardOutput.ReadToEndAsync();
        var said = compiler.StandardError.ReadToEndAsync();
        await compiler.WaitForExitAsync();
        return (await made, await said);
    }
}
