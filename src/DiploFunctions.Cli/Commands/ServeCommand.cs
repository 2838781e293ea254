using System.CommandLine;
using DiploFunctions.Cli.Serve;

namespace DiploFunctions.Cli.Commands;

/// <summary>`diplo serve`: the function app on this machine, without Core Tools.</summary>
internal static class ServeCommand
{
    public static Command Create()
    {
        var port = new Option<int>("--port") { Description = "The port to listen on; 0 takes a free one.", DefaultValueFactory = _ => 7071 };
        var host = new Option<string>("--host")
        {
            Description = "The address to listen on. Any but a loopback address lets others in.",
            DefaultValueFactory = _ => "127.0.0.1",
        };
        var key = new Option<string?>("--key") { Description = "The function key that requests must carry (x-functions-key or ?code=); none is asked for unless told." };
        var settings = new Option<string?>("--settings") { Description = "Settings in the shape of local.settings.json (that file of the working folder unless told); the environment wins.", HelpName = "FILE" };
        var command = new Command("serve", "Runs the function app until Ctrl-C: HTTP, blob and timer triggers. Exit code 3: it cannot start, and says why.") { port, host, key, settings };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var options = new ServeOptions { Port = parsed.GetValue(port), Host = parsed.GetRequiredValue(host), Key = parsed.GetValue(key), SettingsFile = parsed.GetValue(settings) };
            await LocalHost.RunAsync(options, cancellationToken);
            return ExitCode.Done;
        });
        return command;
    }
}
