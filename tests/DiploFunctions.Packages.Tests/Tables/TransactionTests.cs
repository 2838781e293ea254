using Azure;
using Azure.Data.Tables;
using DiploFunctions.TestSupport;
using Xunit;

namespace DiploFunctions.Packages.Tests.Tables;

public sealed class TransactionTests(AzuriteServer azurite) : TableFixture(azurite)
{
    [Fact]
    public async Task A_transaction_of_100_actions_happens_and_tells_each_new_etag()
    {
        var response = await Table.SubmitTransactionAsync(
            Enumerable.Range(0, 100).Select(number => new TableTransactionAction(TableTransactionActionType.Add, Row($"{number:D3}", "ế'\"<&>"))));

        var row = (await Table.GetEntityAsync<TableEntity>("p", "042")).Value;
        Assert.Equal(100, response.Value.Count);
        Assert.Equal(row.ETag, response.Value[42].Headers.ETag);
        Assert.Equal("ế'\"<&>", row.GetString("Text"));
        Assert.Equal(100, (await RowKeysAsync()).Count);
    }

    [Fact]
    public async Task When_one_action_is_refused_none_happens_and_the_exception_tells_which()
    {
        await Table.AddEntityAsync(Row("there", "old"));
        TableTransactionAction[] actions =
        [
            new(TableTransactionActionType.Add, Row("new")),
            new(TableTransactionActionType.Add, Row("there", "new")),
            new(TableTransactionActionType.UpsertReplace, Row("other")),
        ];

        var failure = await Assert.ThrowsAsync<TableTransactionFailedException>(() => Table.SubmitTransactionAsync(actions));

        Assert.Equal((409, 1), (failure.Status, failure.FailedTransactionActionIndex));
        Assert.Equal("EntityAlreadyExists", failure.ErrorCode);
        Assert.Equal(["there"], await RowKeysAsync());
    }

    [Fact]
    public async Task A_stale_etag_refuses_the_whole_transaction_with_412()
    {
        await Table.AddEntityAsync(Row("r", "first"));
        var stale = (await Table.GetEntityAsync<TableEntity>("p", "r")).Value.ETag;
        await Table.UpdateEntityAsync(Row("r", "second"), stale, TableUpdateMode.Replace);
        TableTransactionAction[] actions =
        [
            new(TableTransactionActionType.Add, Row("new")),
            new(TableTransactionActionType.UpdateReplace, Row("r", "third"), stale),
        ];

        var failure = await Assert.ThrowsAsync<TableTransactionFailedException>(() => Table.SubmitTransactionAsync(actions));

        Assert.Equal(412, failure.Status);
        Assert.Equal(["r"], await RowKeysAsync());
    }

    [Fact]
    public async Task All_kinds_of_actions_happen_together()
    {
        foreach (var key in (string[])["replaced", "merged", "deleted", "upserted"])
        {
            await Table.AddEntityAsync(new TableEntity("p", key) { ["Text"] = "old", ["Other"] = "old" });
        }

        await Table.SubmitTransactionAsync(
        [
            new(TableTransactionActionType.Add, Row("added", "new")),
            new(TableTransactionActionType.UpdateReplace, Row("replaced", "new"), ETag.All),
            new(TableTransactionActionType.UpdateMerge, Row("merged", "new"), ETag.All),
            new(TableTransactionActionType.Delete, Row("deleted"), ETag.All),
            new(TableTransactionActionType.UpsertReplace, Row("upserted", "new")),
            new(TableTransactionActionType.UpsertMerge, Row("inserted", "new")),
        ]);

        var rows = new Dictionary<string, (string?, string?)>();
        await foreach (var row in Table.QueryAsync<TableEntity>())
        {
            rows[row.RowKey] = (row.GetString("Text"), row.GetString("Other"));
        }

        Assert.Equal(["added", "inserted", "merged", "replaced", "upserted"], rows.Keys.Order(StringComparer.Ordinal));
        Assert.All(rows.Values, row => Assert.Equal("new", row.Item1));
        Assert.Equal(["merged"], rows.Where(row => row.Value.Item2 is not null).Select(row => row.Key));
    }

    [Fact]
    public async Task More_than_100_actions_are_refused_and_nothing_is_written()
    {
        var actions = Enumerable.Range(0, 101).Select(number => new TableTransactionAction(TableTransactionActionType.Add, Row($"{number:D3}")));

        await Assert.ThrowsAnyAsync<RequestFailedException>(() => Table.SubmitTransactionAsync(actions));

        Assert.Empty(await RowKeysAsync());
    }
}
