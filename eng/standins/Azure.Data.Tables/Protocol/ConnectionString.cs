namespace Azure.Data.Tables.Protocol;

/// <summary>Reads a storage account's connection string.</summary>
internal static class ConnectionString
{
    // The emulator's account, which is the same everywhere and no secret.
    private const string EmulatorAccount = "devstoreaccount1";
    private const string EmulatorKey = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    public static (Uri Endpoint, TableSharedKeyCredential Credential) Parse(string text)
    {
        var settings = SettingsOf(text);
        if (settings.GetValueOrDefault("UseDevelopmentStorage") is { } emulator && bool.TryParse(emulator, out var use) && use)
        {
            return (new Uri($"http://127.0.0.1:10002/{EmulatorAccount}"), new TableSharedKeyCredential(EmulatorAccount, EmulatorKey));
        }

        if (settings.GetValueOrDefault("AccountName") is not { Length: > 0 } account
            || settings.GetValueOrDefault("AccountKey") is not { Length: > 0 } key)
        {
            throw new InvalidOperationException("No valid combination of account information found.");
        }

        var endpoint = settings.GetValueOrDefault("TableEndpoint")
            ?? $"{settings.GetValueOrDefault("DefaultEndpointsProtocol") ?? "https"}://{account}.table."
            + (settings.GetValueOrDefault("EndpointSuffix") ?? "core.windows.net");
        return (new Uri(endpoint), new TableSharedKeyCredential(account, key));
    }

    private static Dictionary<string, string> SettingsOf(string text)
    {
        var settings = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var part in text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (part.Split('=', 2) is not [var name, var value])
                throw new FormatException("Settings must be of the form \"name=value\".");

            settings[name] = value;
        }

        return settings;
    }
}
