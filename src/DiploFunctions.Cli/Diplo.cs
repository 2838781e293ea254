using System.CommandLine;
using System.CommandLine.Invocation;
using Azure;
using DiploFunctions.App;
using DiploFunctions.Cli.Commands;
using DiploFunctions.Cli.Serve;

namespace DiploFunctions.Cli;

/// <summary>The command line as a whole: results go to the output, talk and errors to the error stream.</summary>
internal static class Diplo
{
    /// <summary>Runs one command line.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> args, TextWriter output, TextWriter error, CancellationToken cancellationToken = default)
    {
        var parsed = Commands().Parse(args);
        if (parsed.Errors.Count > 0 && parsed.Action is ParseErrorAction)
        {
            await WriteUsageAsync(parsed, error);
            return ExitCode.Usage;
        }

        try
        {
            var streams = new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false };
            return await parsed.InvokeAsync(streams, cancellationToken);
        }
        catch (CommandException e)
        {
            await error.WriteLineAsync($"diplo: {e.Message}");
            return e.ExitCode;
        }
        catch (ServeException e)
        {
            await error.WriteLineAsync($"diplo: {e.Message}");
            return ExitCode.Unreachable;
        }
        catch (HttpRequestException e)
        {
            await error.WriteLineAsync($"diplo: the app cannot be reached ({e.Message}). Is it running, and is --url its address?");
            return ExitCode.Unreachable;
        }
        catch (Exception e) when (e is RequestFailedException || StorageOutage.IsCause(e))
        {
            await error.WriteLineAsync($"diplo: the storage refused or cannot be reached ({FirstLine(e.Message)}).");
            return ExitCode.Unreachable;
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
    }

    private static RootCommand Commands() => new("Facts about visits, meetings and agreements from news articles.")
    {
        ExtractCommand.Create(),
        ServeCommand.Create(),
        LoadCommand.Create(),
        RebuildCommand.Create(),
        ListCommand.Create(),
        DigestCommand.Create(),
    };

    private static async Task WriteUsageAsync(ParseResult parsed, TextWriter error)
    {
        foreach (var problem in parsed.Errors)
        {
            await error.WriteLineAsync($"diplo: {problem.Message}");
        }

        var command = parsed.CommandResult.Command;
        var name = command is RootCommand ? "diplo" : $"diplo {command.Name}";
        await error.WriteLineAsync($"Type `{name} --help` to see what it takes.");
    }

    private static string FirstLine(string message) => message.Split('\n', 2)[0].Trim();
}
