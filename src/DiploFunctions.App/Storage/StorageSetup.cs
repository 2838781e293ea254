namespace DiploFunctions.App.Storage;

/// <summary>Creates the containers and tables that the app writes to.</summary>
public sealed class StorageSetup
{
    /// <summary>Creates what is missing; called at start-up. Waits out a short outage of storage.</summary>
    public Task EnsureAsync(CancellationToken cancellationToken) => throw new NotImplementedException();
}
