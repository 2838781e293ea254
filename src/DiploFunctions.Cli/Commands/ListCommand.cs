using System.CommandLine;
using System.Text.Json;
using DiploFunctions.Cli.Access;
using DiploFunctions.Cli.Tables;

namespace DiploFunctions.Cli.Commands;

/// <summary>`diplo list`: what the app knows, as a table for a terminal.</summary>
internal static class ListCommand
{
    private static readonly Dictionary<string, Column[]> Lists = new(StringComparer.Ordinal)
    {
        ["visits"] =
        [
            new("Visitor", v => v.Text("visitor", "name")), new("From", v => v.Text("from")), new("To", v => v.Text("to")),
            new("Kind", v => v.Text("kind")), new("Status", v => v.Text("status")), new("Start", v => v.Text("start")), new("End", v => v.Text("end")),
            new("Sources", v => v.Count("sources")), new("Id", v => v.Text("id")),
        ],
        ["meetings"] =
        [
            new("Who", v => v.Texts("participants", "name", " - ")), new("Kind", v => v.Text("kind")), new("Date", v => v.Text("date")),
            new("Sources", v => v.Count("sources")), new("Id", v => v.Text("id")),
        ],
        ["agreements"] =
        [
            new("Kind", v => v.Text("kind")), new("Parties", v => v.Texts("parties", null, " ")), new("Subject", v => v.Text("subject")),
            new("Level", v => v.Text("level")), new("Status", v => v.Text("status")), new("Date", v => v.Text("date")),
            new("Sources", v => v.Count("sources")), new("Id", v => v.Text("id")),
        ],
        ["articles"] =
        [
            new("Name", v => v.Text("name")), new("Status", v => v.Text("status")), new("Language", v => v.Text("language")), new("Published", v => v.Text("published")),
            new("Title or reason", v => v.Text("rejection", "message") is { Length: > 0 } reason ? reason : v.Text("title")), new("Id", v => v.Text("id")),
        ],
    };

    public static Command Create()
    {
        var app = new AppOptions();
        var what = new Argument<string>("what") { Description = "visits, meetings, agreements or articles." };
        what.AcceptOnlyFromAmong([.. Lists.Keys]);
        var query = new Argument<string[]>("filter")
        {
            Description = "Filters as the API takes them: country=VN dateFrom=2025-05 sort=date.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        query.Validators.Add(result =>
        {
            if (result.Tokens.FirstOrDefault(token => token.Value.StartsWith("format=", StringComparison.OrdinalIgnoreCase)) is { } format)
            {
                result.AddError($"list prints tables; leave out {format.Value}, or ask the app itself (curl).");
            }
        });
        var command = new Command(
            "list",
            "Prints what the app knows as a table, newest first unless sort tells. Exit code 3: the app cannot be reached or refuses the filter.")
        {
            what, query, app.Url, app.Key,
        };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            parsed.GetRequiredValue(what), parsed.GetValue(query) ?? [], app.Client(parsed), parsed.InvocationConfiguration.Output, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string what, string[] filters, AppClient client, TextWriter output, CancellationToken cancellationToken)
    {
        using var app = client;
        var items = new List<JsonElement>();
        await foreach (var item in app.ListAsync($"{what}?{string.Join('&', filters.Select(Escaped))}", cancellationToken))
        {
            items.Add(item);
        }

        await TextTable.WriteAsync(output, Lists[what], items);
        return ExitCode.Done;
    }

    private static string Escaped(string filter) => string.Join('=', filter.Split('=', 2).Select(Uri.EscapeDataString));
}
