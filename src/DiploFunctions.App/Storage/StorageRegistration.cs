using DiploFunctions.App.Storage.Summaries;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace DiploFunctions.App.Storage;

/// <summary>Registers the stores.</summary>
public static class StorageRegistration
{
    private const string TimeZoneSetting = "TimeZone";
    private const string DefaultTimeZone = "Asia/Jakarta";

    /// <summary>
    /// Adds the stores (<see cref="FactStore"/>, <see cref="ArticleStore"/>, <see cref="ArticleBlobs"/>, <see cref="SummaryStore"/>,
    /// <see cref="DigestStore"/>, <see cref="SendLog"/>, <see cref="WeekClaims"/>, <see cref="RecipientStore"/>),
    /// <see cref="RebuildMarks"/> and <see cref="StorageSetup"/> as singletons, and
    /// <see cref="TimeProvider.System"/> unless there is one.
    /// </summary>
    /// <param name="configuration">
    /// Read when a store is first asked for: <c>AzureWebJobsStorage</c> (a connection string) or <c>AzureWebJobsStorage:blobServiceUri</c>
    /// and <c>:tableServiceUri</c> with the identity (<c>:credential</c>, <c>:clientId</c>); <c>TimeZone</c> (IANA name); and
    /// <c>Storage:Prefix</c>, letters before the names of containers and tables, for tests.
    /// </param>
    public static IServiceCollection AddDiploStorage(this IServiceCollection services, IConfiguration configuration)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(_ => StorageAccount.Of(configuration));
        services.AddSingleton(provider => new StorageSetup(provider.GetRequiredService<StorageAccount>()));
        services.AddSingleton(provider => new ArticleBlobs(provider.GetRequiredService<StorageAccount>()));
        services.AddSingleton(provider => new ArticleStore(provider.GetRequiredService<StorageAccount>()));
        services.AddSingleton(provider => new FactStore(
            provider.GetRequiredService<StorageAccount>(),
            provider.GetRequiredService<TimeProvider>(),
            ZoneOf(configuration),
            [.. provider.GetServices<IBlockFollower>()]));
        services.AddSingleton(provider => new RebuildMarks(provider.GetRequiredService<StorageAccount>()));
        services.AddSingleton<IBlockFollower>(provider => new SummaryWriter(provider.GetRequiredService<StorageAccount>(), provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton(provider => new SummaryStore(
            provider.GetRequiredService<StorageAccount>(), provider.GetRequiredService<TimeProvider>(), ZoneOf(configuration)));
        services.AddSingleton(provider => new DigestStore(provider.GetRequiredService<StorageAccount>()));
        services.AddSingleton(provider => new SendLog(provider.GetRequiredService<StorageAccount>(), provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton(provider => new WeekClaims(provider.GetRequiredService<StorageAccount>(), provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton(provider => new RecipientStore(provider.GetRequiredService<StorageAccount>()));
        return services;
    }

    private static TimeZoneInfo ZoneOf(IConfiguration configuration)
    {
        var name = configuration[TimeZoneSetting] is { Length: > 0 } set ? set : DefaultTimeZone;
        return TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone)
            ? zone
            : throw new InvalidOperationException($"The setting {TimeZoneSetting} is '{name}'; write an IANA name such as {DefaultTimeZone}.");
    }
}
