using System.CommandLine;
using System.CommandLine.Parsing;
using DiploFunctions.Cli.Access;
using DiploFunctions.Cli.Files;
using DiploFunctions.Cli.Loading;

namespace DiploFunctions.Cli.Commands;

/// <summary>`diplo load`: article files into the app.</summary>
internal static class LoadCommand
{
    public static Command Create()
    {
        var app = new AppOptions();
        var paths = new Argument<string[]>("path")
        {
            Description = "Files or folders with articles, as `extract` takes them.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var wait = new Option<bool>("--wait") { Description = "With --connection: waits until the app's blob trigger has taken every article." };
        var patience = new Option<int>("--timeout")
        {
            Description = "How long to wait for one more article to be taken, in seconds.",
            DefaultValueFactory = _ => 120,
        };
        var again = new Option<bool>("--again")
        {
            Description = "Has the app process every article that it holds again, so that the tables are made anew from the blobs.",
        };
        var command = new Command(
            "load",
            "Uploads articles, through the app or into its storage. Exit code 1: some were not taken or cannot be read (the reasons are on the "
            + "error stream); 3: the app or storage cannot be reached.")
        {
            paths, app.Url, app.Key, app.Connection, wait, patience, again,
        };
        app.CheckOnlyOne(command);
        command.Validators.Add(result => Check(result, paths, again, app));
        command.SetAction((parsed, cancellationToken) =>
        {
            var error = parsed.InvocationConfiguration.Error;
            var named = parsed.GetValue(paths) ?? [];
            TimeSpan? waitFor = parsed.GetValue(wait) ? TimeSpan.FromSeconds(parsed.GetValue(patience)) : null;
            return parsed.GetValue(app.Connection) is { } connection
                ? IntoStorageAsync(connection, named, waitFor, error, cancellationToken)
                : ThroughAppAsync(app.Client(parsed), named, parsed.GetValue(again), error, cancellationToken);
        });
        return command;
    }

    private static void Check(CommandResult result, Argument<string[]> paths, Option<bool> again, AppOptions app)
    {
        if (result.GetResult(again) is null && result.GetResult(paths) is not { Tokens.Count: > 0 })
        {
            result.AddError("Name files or folders to load, or --again.");
        }

        if (result.GetResult(again) is not null && result.GetResult(app.Connection) is not null)
        {
            result.AddError("--again goes through the app: name --url instead of --connection.");
        }
    }

    private static async Task<int> IntoStorageAsync(
        string connection, string[] paths, TimeSpan? waitFor, TextWriter error, CancellationToken cancellationToken)
    {
        var failures = new Failures(error);
        await using var storage = new StorageLoading(connection, error, failures);
        var loaded = await storage.LoadAsync(Find(paths, failures), cancellationToken);
        if (waitFor is { } patience)
        {
            await storage.WaitAsync(loaded, patience, cancellationToken);
        }

        return failures.ExitCode;
    }

    private static async Task<int> ThroughAppAsync(
        AppClient client, string[] paths, bool again, TextWriter error, CancellationToken cancellationToken)
    {
        using var app = client;
        var failures = new Failures(error);
        await AppLoading.LoadAsync(app, Find(paths, failures), error, failures, cancellationToken);
        if (again)
        {
            await AppLoading.ProcessAgainAsync(app, error, failures, cancellationToken);
        }

        return failures.ExitCode;
    }

    private static IReadOnlyList<ArticleFile> Find(string[] paths, Failures failures) =>
        ArticleFiles.Find(paths, missing => failures.Add(missing, "no such file or folder."));
}
