using System.Buffers;
using Azure.Core;
using Azure.Data.Tables;
using Azure.Identity;
using Azure.Storage.Blobs;
using Microsoft.Extensions.Configuration;

namespace DiploFunctions.App.Storage;

/// <summary>The storage account of the settings: its tables and containers, by name.</summary>
internal sealed class StorageAccount
{
    /// <summary>The setting that the Functions host itself uses.</summary>
    public const string ConnectionSetting = "AzureWebJobsStorage";

    private const int LongestPrefix = 20;
    private static readonly SearchValues<char> PrefixCharacters = SearchValues.Create("0123456789abcdefghijklmnopqrstuvwxyz");

    private readonly BlobServiceClient _blobs;
    private readonly TableServiceClient _tables;
    private readonly string _prefix;

    private StorageAccount(BlobServiceClient blobs, TableServiceClient tables, string prefix) => (_blobs, _tables, _prefix) = (blobs, tables, prefix);

    /// <param name="adjust">Changes the options of both clients; for tests.</param>
    /// <exception cref="InvalidOperationException">The settings do not say where the account is; the message says what to set.</exception>
    public static StorageAccount Of(IConfiguration configuration, Action<ClientOptions>? adjust = null)
    {
        var (blobOptions, tableOptions) = (new BlobClientOptions(), new TableClientOptions());
        foreach (var options in new ClientOptions[] { blobOptions, tableOptions })
        {
            WaitOutOutages(options.Retry);
            adjust?.Invoke(options);
        }

        var prefix = PrefixOf(configuration);
        if (configuration[ConnectionSetting] is { Length: > 0 } connection)
            return OfConnectionString(connection, blobOptions, tableOptions, prefix);

        var credential = CredentialOf(configuration);
        return new StorageAccount(
            new BlobServiceClient(AddressOf(configuration, "blobServiceUri"), credential, blobOptions),
            new TableServiceClient(AddressOf(configuration, "tableServiceUri"), credential, tableOptions),
            prefix);
    }

    public TableClient Table(string name) => _tables.GetTableClient(_prefix + name);

    public BlobContainerClient Container(string name) => _blobs.GetBlobContainerClient(_prefix + name);

    // 0.4 + 0.8 + 1.6 + 3.2 + 6.4 + 10 + 10 + 10 seconds: a restart of the service or a lost connection is over by then.
    private static void WaitOutOutages(RetryOptions retry)
    {
        retry.Mode = RetryMode.Exponential;
        retry.MaxRetries = 8;
        retry.Delay = TimeSpan.FromSeconds(0.4);
        retry.MaxDelay = TimeSpan.FromSeconds(10);
        retry.NetworkTimeout = TimeSpan.FromSeconds(60);
    }

    private static StorageAccount OfConnectionString(string connection, BlobClientOptions blobs, TableClientOptions tables, string prefix)
    {
        try
        {
            return new StorageAccount(new BlobServiceClient(connection, blobs), new TableServiceClient(connection, tables), prefix);
        }
        catch (Exception failure) when (failure is FormatException or ArgumentException or InvalidOperationException)
        {
            throw new InvalidOperationException(
                $"The setting {ConnectionSetting} is no connection string of a storage account: {failure.Message}", failure);
        }
    }

    private static Uri AddressOf(IConfiguration configuration, string service) =>
        Uri.TryCreate(configuration[$"{ConnectionSetting}:{service}"], UriKind.Absolute, out var address)
            ? address
            : throw new InvalidOperationException(
                $"The settings do not say where the storage account is: set {ConnectionSetting} to a connection string "
                + $"(\"UseDevelopmentStorage=true\" for Azurite), or {ConnectionSetting}__blobServiceUri and {ConnectionSetting}__tableServiceUri.");

    private static TokenCredential CredentialOf(IConfiguration configuration)
    {
        var client = configuration[$"{ConnectionSetting}:clientId"];
        if (!string.Equals(configuration[$"{ConnectionSetting}:credential"], "managedidentity", StringComparison.OrdinalIgnoreCase))
            return new DefaultAzureCredential(new DefaultAzureCredentialOptions { ManagedIdentityClientId = client });

        return new ManagedIdentityCredential(client is null ? ManagedIdentityId.SystemAssigned : ManagedIdentityId.FromUserAssignedClientId(client));
    }

    private static string PrefixOf(IConfiguration configuration)
    {
        var prefix = configuration["Storage:Prefix"] ?? "";
        var valid = prefix.Length <= LongestPrefix && prefix.AsSpan().IndexOfAnyExcept(PrefixCharacters) < 0
            && (prefix.Length == 0 || char.IsAsciiLetterLower(prefix[0]));
        return valid
            ? prefix
            : throw new InvalidOperationException(
                $"The setting Storage__Prefix is '{prefix}'; write a lower-case letter and at most {LongestPrefix - 1} lower-case letters or digits.");
    }
}
