using Azure;

namespace DiploFunctions.App.Storage;

/// <summary>Creates the containers and tables that the app writes to.</summary>
public sealed class StorageSetup
{
    // The service takes 40 seconds or more to forget a deleted table, and refuses a new one of that name until then.
    private const int CreationTries = 150;
    private static readonly TimeSpan CreationPause = TimeSpan.FromSeconds(2);

    private readonly StorageAccount _account;

    internal StorageSetup(StorageAccount account) => _account = account;

    /// <summary>Creates what is missing; called at start-up. Waits out a short outage of storage.</summary>
    /// <exception cref="RequestFailedException">Storage refused, or could not be reached for about a minute.</exception>
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

    /// <summary>Empties the tables that are made of the articles; blobs, digests and what was mailed stay.</summary>
    /// <exception cref="RequestFailedException">Storage refused, or could not be reached, or did not forget the tables for five minutes.</exception>
    public async Task EmptyAsync(CancellationToken cancellationToken)
    {
        foreach (var table in TableNames.OfArticles)
        {
            await _account.Table(table).DeleteAsync(cancellationToken);
        }

        foreach (var table in TableNames.OfArticles)
        {
            await CreateAgainAsync(table, cancellationToken);
        }
    }

    private async Task CreateAgainAsync(string table, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await _account.Table(table).CreateIfNotExistsAsync(cancellationToken);
                return;
            }
            catch (RequestFailedException failure) when (failure.Status == 409 && attempt < CreationTries)
            {
                await Task.Delay(CreationPause, cancellationToken);
            }
        }
    }
}
