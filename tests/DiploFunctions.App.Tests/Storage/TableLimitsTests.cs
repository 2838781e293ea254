using Azure.Data.Tables;
using DiploFunctions.App.Storage.Rows;
using Xunit;

namespace DiploFunctions.App.Tests.Storage;

public sealed class TableLimitsTests
{
    // Nobody listens there: what is refused never leaves the process.
    private static readonly TableClient Nowhere = new(new Uri("http://127.0.0.1:9/account"), "t", new TableSharedKeyCredential("account", "a2V5"));

    [Theory]
    [InlineData("")]
    [InlineData("a/b")]
    [InlineData("a\\b")]
    [InlineData("a#b")]
    [InlineData("a?b")]
    [InlineData("O'Brien")]
    [InlineData("a\tb")]
    public void A_key_that_the_service_refuses_is_refused_before(string key)
    {
        Assert.Throws<StorageLimitException>(() => TableLimits.Check(new TableEntity(key, "r")));
        Assert.Throws<StorageLimitException>(() => TableLimits.Check(new TableEntity("p", key)));
        Assert.Throws<StorageLimitException>(() => TableLimits.Check(new TableEntity("p", key.PadRight(513, 'x'))));
    }

    [Fact]
    public void Too_many_properties_too_long_a_property_and_too_large_a_row_are_refused()
    {
        var many = new TableEntity("p", "r");
        var large = new TableEntity("p", "r");
        foreach (var number in Enumerable.Range(0, 260))
        {
            many[$"P{number}"] = number;
            large[$"P{number % 18}"] = new string('x', 30_000);
        }

        Assert.Throws<StorageLimitException>(() => TableLimits.Check(many));
        Assert.Throws<StorageLimitException>(() => TableLimits.Check(large));
        Assert.Throws<StorageLimitException>(() => TableLimits.Check(new TableEntity("p", "r") { ["P"] = new string('x', 33_000) }));
        Assert.InRange(TableLimits.Check(new TableEntity("p", "r") { ["P"] = new string('x', 30_000) }), 60_000, 61_000);
    }

    [Fact]
    public async Task A_transaction_beyond_a_limit_is_refused_before_it_is_sent()
    {
        Task Submit(IEnumerable<TableEntity> rows) => Transactions.SubmitAsync(
            Nowhere, [.. rows.Select(row => new TableTransactionAction(TableTransactionActionType.UpsertReplace, row))], CancellationToken.None);

        await Assert.ThrowsAsync<StorageLimitException>(() => Submit([]));
        await Assert.ThrowsAsync<StorageLimitException>(() => Submit(Rows(101, "x")));
        await Assert.ThrowsAsync<StorageLimitException>(() => Submit([new TableEntity("p", "r"), new TableEntity("q", "r")]));
        await Assert.ThrowsAsync<StorageLimitException>(() => Submit(Rows(20, new string('ế', 30_000))));
    }

    [Theory]
    [InlineData(0, "x", 1)]
    [InlineData(99, "x", 1)]
    [InlineData(100, "x", 2)]
    [InlineData(250, "x", 3)]
    [InlineData(20, "long", 3)]
    public void Changes_are_parted_into_as_few_transactions_as_the_service_takes(int count, string text, int expected)
    {
        var value = text == "long" ? new string('ế', 30_000) : text;
        var actions = Rows(count, value).Select(row => new TableTransactionAction(TableTransactionActionType.UpsertReplace, row)).ToList();

        var parts = Transactions.Split(actions, reserved: 1);

        Assert.Equal(expected, parts.Count);
        Assert.Equal(actions, parts.SelectMany(part => part));
        Assert.All(parts, part => Assert.InRange(part.Count, 0, 99));
    }

    private static IEnumerable<TableEntity> Rows(int count, string text) =>
        Enumerable.Range(0, count).Select(number => new TableEntity("p", $"r{number}") { ["P"] = text });
}
