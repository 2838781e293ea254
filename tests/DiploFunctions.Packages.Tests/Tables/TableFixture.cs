using Azure.Data.Tables;
using DiploFunctions.TestSupport;
using Xunit;

namespace DiploFunctions.Packages.Tests.Tables;

/// <summary>A base for tests with a table of their own.</summary>
[Collection(AzuriteCollection.Name)]
public abstract class TableFixture(AzuriteServer azurite) : IAsyncLifetime
{
    private protected TableClient Table { get; } = new TableServiceClient(azurite.ConnectionString).GetTableClient(AzuriteServer.NewName());

    public Task InitializeAsync() => Table.CreateIfNotExistsAsync();

    public Task DisposeAsync() => Table.DeleteAsync();

    private protected static TableEntity Row(string row, string? text = null, string partition = "p") => new(partition, row) { ["Text"] = text ?? row };

    private protected async Task<IReadOnlyList<string>> RowKeysAsync(string? filter = null)
    {
        var keys = new List<string>();
        await foreach (var row in Table.QueryAsync<TableEntity>(filter))
        {
            keys.Add(row.RowKey);
        }

        return keys;
    }
}
