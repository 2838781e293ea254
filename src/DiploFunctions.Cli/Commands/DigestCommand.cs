using System.CommandLine;
using System.CommandLine.Parsing;
using DiploFunctions.Cli.Access;
using DiploFunctions.Cli.Digests;
using DiploFunctions.Model;

namespace DiploFunctions.Cli.Commands;

/// <summary>`diplo digest`: a week's digest as PDF, from files, from the storage or from the app; by mail if wanted.</summary>
internal static class DigestCommand
{
    public static Command Create()
    {
        var app = new AppOptions();
        var week = new Option<string>("--week") { Description = "The ISO week, such as 2025-W20.", Required = true };
        week.Validators.Add(CheckWeek);
        var language = new Option<string?>("--lang") { Description = "id, en or vi; the language of the settings unless told." };
        language.AcceptOnlyFromAmong("id", "en", "vi");
        var file = new Option<string>("--out") { Description = "The PDF to write.", Required = true, HelpName = "FILE" };
        var articles = new Option<string[]>("--articles") { Description = "Makes it from article files or folders, without app and storage.", HelpName = "PATH" };
        var send = new Option<bool>("--send")
        {
            Description = "Also mails it to the recipients of the settings who do not have it yet; with --connection, the settings are those "
                + "of the environment (Mail__...).",
        };
        var command = new Command(
            "digest",
            "Writes the digest of a week as PDF. Exit code 1: some article cannot be read, or some mail was not taken; 3: the app, storage or "
            + "mail server cannot be reached.")
        {
            week, language, file, articles, app.Url, app.Key, app.Connection, send,
        };
        app.CheckOnlyOne(command);
        command.Validators.Add(result => CheckTogether(result, app, articles, send));
        command.SetAction((parsed, cancellationToken) =>
        {
            var order = new DigestOrder(
                IsoWeek.TryParse(parsed.GetValue(week), out var wanted) ? wanted : default,
                parsed.GetValue(language),
                parsed.GetRequiredValue(file),
                parsed.GetValue(send),
                parsed.InvocationConfiguration.Output,
                parsed.InvocationConfiguration.Error);
            if (parsed.GetValue(articles) is { Length: > 0 } paths)
            {
                return DigestOfFiles.WriteAsync(order, paths, cancellationToken);
            }

            return parsed.GetValue(app.Connection) is { } connection
                ? DigestOfStorage.WriteAsync(order, connection, cancellationToken)
                : DigestOfApp.WriteAsync(order, app.Client(parsed), cancellationToken);
        });
        return command;
    }

    private static void CheckWeek(OptionResult result)
    {
        if (!IsoWeek.TryParse(result.GetValueOrDefault<string>(), out _))
        {
            result.AddError($"--week {result.GetValueOrDefault<string>()} is no ISO week; write the year and the week, such as 2025-W20.");
        }
    }

    private static void CheckTogether(CommandResult result, AppOptions app, Option<string[]> articles, Option<bool> send)
    {
        if (result.GetResult(articles) is not null && (result.GetResult(app.Url) ?? result.GetResult(app.Connection)) is not null)
        {
            result.AddError("Name one of --articles, --url and --connection.");
        }

        if (result.GetResult(send) is not null && result.GetResult(articles) is not null)
        {
            result.AddError("--send needs the app or its storage, which holds who was sent what; leave out --articles.");
        }
    }
}
