using Azure;
using Azure.Data.Tables;
using DiploFunctions.App.Recipients;
using DiploFunctions.App.Storage.Rows;

namespace DiploFunctions.App.Storage;

/// <summary>Who asked for the digest by the API, and who left.</summary>
public sealed class RecipientStore
{
    private const string Partition = "recipients";
    private const string ChosenPrefix = "";
    private const string WishedPrefix = "Wished";

    private readonly TableClient _table;

    internal RecipientStore(StorageAccount account) => _table = account.Table(TableNames.Recipients);

    /// <summary>What is known about an id, or null.</summary>
    public async Task<Subscription?> GetAsync(string id, CancellationToken cancellationToken)
    {
        var row = await _table.GetEntityIfExistsAsync<TableEntity>(Partition, id, cancellationToken: cancellationToken);
        return row is { HasValue: true, Value: { } value } ? Read(value) : null;
    }

    /// <summary>Everybody, in no particular order.</summary>
    public async Task<IReadOnlyList<Subscription>> ListAsync(CancellationToken cancellationToken)
    {
        var all = new List<Subscription>();
        await foreach (var row in RowQuery.PartitionAsync(_table, Partition, null, cancellationToken))
        {
            all.Add(Read(row));
        }

        return all;
    }

    /// <summary>Writes over the version that was read, or where there was none; false when somebody else was quicker.</summary>
    public async Task<bool> TrySaveAsync(Subscription subscription, CancellationToken cancellationToken)
    {
        var row = RowOf(subscription);
        try
        {
            await (subscription.Version is { } version
                ? _table.UpdateEntityAsync(row, version, TableUpdateMode.Replace, cancellationToken)
                : _table.AddEntityAsync(row, cancellationToken));
            return true;
        }
        catch (RequestFailedException failure) when (failure.Status is 404 or 409 or 412)
        {
            return false;
        }
    }

    /// <summary>Forgets the version that was read; nothing when somebody wrote meanwhile.</summary>
    public async Task TryRemoveAsync(Subscription subscription, CancellationToken cancellationToken)
    {
        try
        {
            await _table.DeleteEntityAsync(Partition, subscription.Id, subscription.Version ?? ETag.All, cancellationToken);
        }
        catch (RequestFailedException failure) when (failure.Status is 404 or 412)
        {
            // It is gone, or was asked for anew.
        }
    }

    /// <summary>Forgets somebody.</summary>
    /// <returns>False when there was nobody.</returns>
    public async Task<bool> RemoveAsync(string id, CancellationToken cancellationToken)
    {
        if (await GetAsync(id, cancellationToken) is null)
            return false;

        await _table.DeleteEntityAsync(Partition, id, ETag.All, cancellationToken);
        return true;
    }

    private static Subscription Read(TableEntity row) => new(row.RowKey, Enum.Parse<SubscriptionState>(row.GetString(nameof(Subscription.State))))
    {
        Address = row.GetString(nameof(Subscription.Address)),
        Chosen = ReadWish(row, ChosenPrefix),
        Wished = ReadWish(row, WishedPrefix),
        Mailed = row.GetDateTimeOffset(nameof(Subscription.Mailed)),
        Version = row.ETag,
    };

    private static Wish? ReadWish(TableEntity row, string prefix) => row.GetString(prefix + nameof(Wish.Language)) is { } language
        ? new Wish(
            language,
            Interests.Read(row.GetString(prefix + nameof(Interests.Codes)) ?? "", row.GetString(prefix + nameof(Interests.Topics)) ?? "", []),
            row.GetDateTimeOffset(prefix + nameof(Wish.Expires)) ?? default)
        : null;

    private static TableEntity RowOf(Subscription subscription)
    {
        var row = new TableEntity(Partition, subscription.Id) { [nameof(Subscription.State)] = subscription.State.ToString() };
        if (subscription.Address is { } address)
            row[nameof(Subscription.Address)] = address;

        if (subscription.Mailed is { } mailed)
            row[nameof(Subscription.Mailed)] = mailed;

        WriteWish(row, ChosenPrefix, subscription.Chosen);
        WriteWish(row, WishedPrefix, subscription.Wished);
        return row;
    }

    private static void WriteWish(TableEntity row, string prefix, Wish? wish)
    {
        if (wish is null)
            return;

        row[prefix + nameof(Wish.Language)] = wish.Language;
        row[prefix + nameof(Interests.Codes)] = wish.Interests.Codes;
        row[prefix + nameof(Interests.Topics)] = wish.Interests.TopicNames;
        row[prefix + nameof(Wish.Expires)] = wish.Expires;
    }
}
