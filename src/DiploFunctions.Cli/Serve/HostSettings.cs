using System.Text.Json;
using Microsoft.Extensions.Configuration;

namespace DiploFunctions.Cli.Serve;

/// <summary>The settings as the real host sees them: the Values of local.settings.json, then the environment on top.</summary>
internal static class HostSettings
{
    private const string DefaultFile = "local.settings.json";

    /// <exception cref="ServeException">The file is missing though named, or is not in the shape of local.settings.json.</exception>
    public static void Add(ConfigurationManager configuration, ServeOptions options)
    {
        if (options.SettingsFile is { } named && !File.Exists(named))
        {
            throw new ServeException($"There is no settings file '{named}'.");
        }

        var file = options.SettingsFile ?? DefaultFile;
        if (File.Exists(file))
        {
            configuration.AddInMemoryCollection(ValuesOf(file));
        }

        configuration.AddEnvironmentVariables();
        configuration.AddInMemoryCollection(options.Settings.Select(s => KeyValuePair.Create(KeyOf(s.Key), s.Value)));
    }

    private static List<KeyValuePair<string, string?>> ValuesOf(string file)
    {
        try
        {
            using var json = JsonDocument.Parse(
                File.ReadAllBytes(file),
                new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            if (json.RootElement.TryGetProperty("IsEncrypted", out var encrypted) && encrypted.ValueKind == JsonValueKind.True)
            {
                throw new ServeException($"The settings in '{file}' are encrypted; `func settings decrypt` makes them readable.");
            }

            return json.RootElement.TryGetProperty("Values", out var values)
                ? [.. values.EnumerateObject().Select(v => KeyValuePair.Create<string, string?>(KeyOf(v.Name), v.Value.ToString()))]
                : [];
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            throw new ServeException($"'{file}' is not in the shape of local.settings.json ({{ \"Values\": {{ \"Name\": \"value\" }} }}): {e.Message}", e);
        }
    }

    // Settings reach the real host as environment variables, where two underscores part the levels of a name.
    private static string KeyOf(string name) => name.Replace("__", ConfigurationPath.KeyDelimiter, StringComparison.Ordinal);
}
