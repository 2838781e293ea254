using System.CommandLine;
using System.CommandLine.Parsing;

namespace DiploFunctions.Cli.Access;

/// <summary>The options by which several commands are told where the app or its storage is.</summary>
internal sealed class AppOptions
{
    private const string DefaultUrl = "http://127.0.0.1:7071";

    /// <summary>Where the app listens.</summary>
    public Option<Uri?> Url { get; } = new("--url")
    {
        Description = $"The app's address, without /api ({DefaultUrl} unless told).",
        HelpName = "http://HOST:PORT",
        CustomParser = ReadAddress,
    };

    /// <summary>The key of a deployed app.</summary>
    public Option<string?> Key { get; } = new("--key") { Description = "The function key of a deployed app; also read from the environment, DIPLO_KEY." };

    /// <summary>The storage account, instead of the app.</summary>
    public Option<string?> Connection { get; } = new("--connection")
    {
        Description = "The storage account's connection string, to work on the storage instead of through the app; "
            + "UseDevelopmentStorage=true is Azurite.",
    };

    /// <summary>The app at the address that was given, or at the usual one.</summary>
    public AppClient Client(ParseResult parsed) =>
        new(parsed.GetValue(Url) ?? new Uri(DefaultUrl), parsed.GetValue(Key) ?? Environment.GetEnvironmentVariable("DIPLO_KEY"));

    private static Uri? ReadAddress(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (Uri.TryCreate(text, UriKind.Absolute, out var address) && (address.Scheme is "http" or "https"))
        {
            return address;
        }

        result.AddError($"--url '{text}' is no address; write one such as {DefaultUrl}.");
        return null;
    }

    /// <summary>Refuses a command line that names both.</summary>
    public void CheckOnlyOne(Command command) => command.Validators.Add(result =>
    {
        if (result.GetResult(Url) is not null && result.GetResult(Connection) is not null)
        {
            result.AddError("Name either --url or --connection, not both.");
        }
    });
}
