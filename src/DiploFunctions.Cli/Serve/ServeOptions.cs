namespace DiploFunctions.Cli.Serve;

/// <summary>How the local host listens and where it finds its settings.</summary>
public sealed record ServeOptions
{
    /// <summary>The address to listen on; anything but a loopback address opens the app to others, without a key to all of them.</summary>
    public string Host { get; init; } = "127.0.0.1";

    /// <summary>The TCP port; 0 takes a free one.</summary>
    public int Port { get; init; }

    /// <summary>Addresses as ASP.NET Core writes them ("http://127.0.0.1:7071;http://[::1]:7071"); replaces host and port when given.</summary>
    public string? Urls { get; init; }

    /// <summary>A file in the shape of local.settings.json; when null, local.settings.json of the working directory if there is one.</summary>
    public string? SettingsFile { get; init; }

    /// <summary>Settings that win over the file and the environment.</summary>
    public IReadOnlyDictionary<string, string?> Settings { get; init; } = new Dictionary<string, string?>();

    /// <summary>The pause between two looks at a container that a polling blob trigger watches.</summary>
    public TimeSpan PollInterval { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The key that functions with a key ask for; null when they ask for none.</summary>
    public string? Key { get; init; }

    /// <summary>What to bind to, as ASP.NET Core writes it.</summary>
    internal string Addresses => Urls ?? (Host.Contains(':', StringComparison.Ordinal) && Host[0] != '['
        ? FormattableString.Invariant($"http://[{Host}]:{Port}")
        : FormattableString.Invariant($"http://{Host}:{Port}"));
}
