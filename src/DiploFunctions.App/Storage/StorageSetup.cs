namespace DiploFunctions.App.Storage;

/// <summary>Creates the containers and tables that the app writes to.</summary>
public sealed class StorageSetup
{
    private readonly StorageAccount _account;

    internal StorageSetup(StorageAccount account) => _account = account;

    /// <summary>Creates what is missing; called at start-up. Waits out a short outage of storage.</summary>
    /// <exception cref="Azure.RequestFailedException">Storage refused, or could not be reached for about a minute.</exception>
    public async Task EnsureAsync(CancellationToken cancellationToken)
    {
        foreach (var container in (string[])[ArticleBlobs.ContainerName, TableNames.DigestContainer])
        {
            await _account.Container(container).CreateIfNotExistsAsync(cancellationToken: cancellationToken);
        }

        foreach (var table in TableNames.All)
        {
            await _account.Table(table).CreateIfNotExistsAsync(cancellationToken);
        }
    }
}
