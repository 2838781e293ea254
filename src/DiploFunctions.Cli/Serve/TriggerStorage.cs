using Azure.Identity;
using Azure.Storage.Blobs;
using Microsoft.Extensions.Configuration;

namespace DiploFunctions.Cli.Serve;

/// <summary>The storage account that a trigger's Connection names, as the real host resolves it.</summary>
internal static class TriggerStorage
{
    private const string Default = "AzureWebJobsStorage";

    /// <exception cref="ServeException">The settings do not say where the account is.</exception>
    public static BlobServiceClient Of(string? connection, IConfiguration settings)
    {
        var name = connection ?? Default;
        if (settings[name] is { Length: > 0 } connectionString)
        {
            try
            {
                return new BlobServiceClient(connectionString);
            }
            catch (FormatException e)
            {
                throw new ServeException($"The setting {name} is no connection string of a storage account: {e.Message}", e);
            }
        }

        return Uri.TryCreate(settings[$"{name}:blobServiceUri"], UriKind.Absolute, out var address)
            ? new BlobServiceClient(address, new DefaultAzureCredential())
            : throw new ServeException(
                $"The setting {name} is missing: give a connection string (\"UseDevelopmentStorage=true\" for Azurite), or {name}__blobServiceUri.");
    }
}
