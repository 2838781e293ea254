using DiploFunctions.App;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;
using Microsoft.Extensions.Options;

namespace DiploFunctions.Cli.Access;

/// <summary>The app's own parts, without its triggers, for commands that work on the storage.</summary>
internal static class AppParts
{
    /// <summary>The parts, with the settings of the environment; the caller disposes of them.</summary>
    /// <param name="connection">The storage account's connection string.</param>
    /// <param name="settings">Settings that win over the environment.</param>
    public static ServiceProvider Over(string connection, params (string Name, string? Value)[] settings)
    {
        var configuration = new ConfigurationManager();
        configuration.AddEnvironmentVariables();
        configuration.AddInMemoryCollection([KeyValuePair.Create<string, string?>("AzureWebJobsStorage", connection)]);
        configuration.AddInMemoryCollection(settings.Where(s => s.Value is not null).Select(s => KeyValuePair.Create(s.Name, s.Value)));

        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(configuration);
        services.AddLogging(log => log.SetMinimumLevel(LogLevel.Warning).AddSimpleConsole(console => console.SingleLine = true));
        services.Configure<ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        services.AddDiploFunctions(configuration);
        return services.BuildServiceProvider();
    }

    /// <summary>A part; a setting that is wrong ends the command with the reason.</summary>
    public static T Get<T>(this ServiceProvider parts)
        where T : notnull
    {
        try
        {
            parts.GetService<IStartupValidator>()?.Validate();
            return parts.GetRequiredService<T>();
        }
        catch (OptionsValidationException e)
        {
            throw new CommandException(ExitCode.Usage, string.Join(' ', e.Failures));
        }
    }
}
