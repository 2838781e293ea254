using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;
using Microsoft.Extensions.Options;

namespace DiploFunctions.Cli.Serve;

/// <summary>
/// Runs the app's functions on this machine without Core Tools: HTTP triggers on Kestrel, blob triggers by polling or by posted
/// events, timers by their schedules. It holds none of the app's work, only what the Functions host does for it.
/// </summary>
public sealed class LocalHost : IAsyncDisposable
{
    // So that the app gets to say what is wrong with an overlong parameter.
    private const int MaxRequestLine = 64 * 1024;

    private readonly WebApplication _app;

    private LocalHost(WebApplication app, IReadOnlyList<string> functions) => (_app, Functions) = (app, functions);

    /// <summary>Where it listens, with the port that was found: <c>http://127.0.0.1:41234</c>.</summary>
    public Uri Address => new(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

    /// <summary>The names of the functions that it runs.</summary>
    public IReadOnlyList<string> Functions { get; }

    /// <summary>Runs the app until Ctrl-C, SIGTERM or the token ends it; says on stderr where it listens.</summary>
    /// <exception cref="ServeException">It cannot start, for a reason that its user can mend.</exception>
    public static async Task RunAsync(ServeOptions options, CancellationToken cancellationToken)
    {
        await using var host = await StartAsync(options, cancellationToken);
        await Console.Error.WriteLineAsync($"Functions: {string.Join(", ", host.Functions)}");
        if (!host.Address.IsLoopback && options.Key is null)
        {
            await Console.Error.WriteLineAsync("Others can reach this address, and no key is asked for: keep it inside a network that you trust, or give a key (--key).");
        }

        await Console.Error.WriteLineAsync($"Listening on {host.Address}api (Ctrl-C ends it)");
        await host._app.WaitForShutdownAsync(cancellationToken);
    }

    /// <summary>Starts the app; returns when it listens.</summary>
    /// <exception cref="ServeException">It cannot start, for a reason that its user can mend.</exception>
    public static Task<LocalHost> StartAsync(ServeOptions options, CancellationToken cancellationToken) =>
        StartAsync(options, typeof(App.AppRegistration).Assembly, App.AppRegistration.AddDiploFunctions, cancellationToken);

    /// <summary>Starts the functions of any assembly with their registrations.</summary>
    internal static async Task<LocalHost> StartAsync(
        ServeOptions options,
        Assembly functions,
        Func<IServiceCollection, IConfiguration, IServiceCollection> register,
        CancellationToken cancellationToken)
    {
        var builder = CreateBuilder(options);
        register(builder.Services, builder.Configuration);
        builder.Services.TryAddSingleton(TimeProvider.System);
        var enabled = FunctionCatalog.Enabled(functions, builder.Configuration);
        AddTriggers(builder.Services, enabled, options, builder.Configuration);
        var app = builder.Build();
        app.Services.GetRequiredService<HttpFunctions>().Map(app, enabled);
        app.Services.GetRequiredService<EventGridEndpoint>().Map(app);
        try
        {
            await app.StartAsync(cancellationToken);
        }
        catch (Exception e)
        {
            await app.DisposeAsync();
            throw e switch
            {
                IOException => new ServeException($"Cannot listen on {options.Addresses}: {e.Message}", e),
                OptionsValidationException wrong => new ServeException(string.Join(' ', wrong.Failures), e),
                _ => e,
            };
        }

        return new LocalHost(app, [.. enabled.Select(function => function.Name)]);
    }

    /// <summary>Ends gently: what runs may finish within seconds.</summary>
    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync(CancellationToken.None);
        await _app.DisposeAsync();
    }

    private static WebApplicationBuilder CreateBuilder(ServeOptions options)
    {
        // Empty: neither appsettings.json nor ASPNETCORE_ variables may change what the real host would not know of.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ApplicationName = "diplo" });
        HostSettings.Add(builder.Configuration, options);
        builder.WebHost.UseKestrelCore().UseUrls(options.Addresses)
            .ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestLineSize = MaxRequestLine);
        builder.Services.AddRoutingCore();
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(5));
        builder.Services.Configure<ConsoleLifetimeOptions>(console => console.SuppressStatusMessages = true);

        // stdout is for results; everything that is said goes to stderr.
        builder.Logging.AddSimpleConsole(console => console.SingleLine = true)
            .AddFilter("Microsoft", LogLevel.Warning)
            .AddFilter("Microsoft.Extensions.Hosting", LogLevel.Critical) // Why it cannot start is said by ServeException.
            .AddFilter("Azure", LogLevel.Warning);
        builder.Services.Configure<ConsoleLoggerOptions>(
            console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        return builder;
    }

    private static void AddTriggers(
        IServiceCollection services,
        IReadOnlyList<FunctionDefinition> functions,
        ServeOptions options,
        IConfiguration settings)
    {
        IReadOnlyList<BlobFunction> blobs =
        [
            .. from function in functions
               where function.Trigger is BlobTriggerAttribute
               let trigger = (BlobTriggerAttribute)function.Trigger
               select new BlobFunction(function, TriggerStorage.Of(trigger.Connection, settings)),
        ];
        IReadOnlyList<TimerFunction> timers =
            [.. functions.Where(f => f.Trigger is TimerTriggerAttribute).Select(f => TimerFunction.Of(f, settings))];
        services.AddSingleton(options)
            .AddSingleton(blobs)
            .AddSingleton(timers)
            .AddSingleton<FunctionKey>()
            .AddSingleton<HttpFunctions>()
            .AddSingleton<BlobRunner>()
            .AddSingleton<EventGridEndpoint>()
            .AddHostedService<BlobPolling>()
            .AddHostedService<TimerRunner>();
    }
}
