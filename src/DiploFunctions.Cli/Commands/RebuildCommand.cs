using System.CommandLine;
using DiploFunctions.Cli.Access;
using DiploFunctions.Cli.Files;
using DiploFunctions.Cli.Loading;

namespace DiploFunctions.Cli.Commands;

/// <summary>`diplo rebuild`: the tables anew from the blobs.</summary>
internal static class RebuildCommand
{
    public static Command Create()
    {
        var connection = new Option<string>("--connection") { Description = "The connection string of the app's storage account.", Required = true };
        var prefix = new Option<string?>("--prefix") { Description = "The app's setting Storage__Prefix, where it has one." };
        var fresh = new Option<bool>("--fresh")
        {
            Description = "Empties the tables of articles and facts first. Digests and the log of what was mailed stay.",
        };
        var command = new Command(
            "rebuild",
            "Makes the tables anew from the blobs. Stopped at any time, the same command goes on where it was. Exit code 3: storage cannot be reached.")
        {
            connection, prefix, fresh,
        };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            parsed.GetRequiredValue(connection),
            parsed.GetValue(prefix),
            parsed.GetValue(fresh),
            parsed.InvocationConfiguration.Error,
            cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string connection, string? prefix, bool fresh, TextWriter error, CancellationToken cancellationToken)
    {
        await using var parts = AppParts.Over(connection, ("Storage:Prefix", prefix));
        Progress? progress = null;
        var rebuilding = new Rebuilding(parts, (done, total) => (progress ??= new Progress(error, "processed", total, done - 1)).Step());
        var processed = await rebuilding.RunAsync(fresh, cancellationToken);
        await error.WriteLineAsync(
            $"{processed} articles processed, {rebuilding.Rejected} of them cannot be read; {rebuilding.Dropped} dropped whose blobs are gone.");
        return ExitCode.Done;
    }
}
