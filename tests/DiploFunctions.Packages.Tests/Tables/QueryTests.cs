using Azure.Data.Tables;
using DiploFunctions.TestSupport;
using Xunit;

namespace DiploFunctions.Packages.Tests.Tables;

public sealed class QueryTests(AzuriteServer azurite) : TableFixture(azurite)
{
    [Theory]
    [InlineData("Díaz-Canel")]
    [InlineData("O'Brien")]
    [InlineData("' or 1 eq 1 or Text eq '")]
    [InlineData("Việt Nam & Kazakhstan + 50% #1?")]
    public async Task A_filter_finds_exactly_the_text_that_was_meant(string text)
    {
        await Table.AddEntityAsync(Row("wanted", text));
        await Table.AddEntityAsync(Row("other", "O"));

        Assert.Equal(["wanted"], await RowKeysAsync(TableClient.CreateQueryFilter($"PartitionKey eq {"p"} and Text eq {text}")));
    }

    [Fact]
    public async Task Rows_come_in_the_order_of_their_keys()
    {
        foreach (var key in (string[])["b", "A", "00000010-x", "99999999-x", "a"])
        {
            await Table.AddEntityAsync(Row(key));
        }

        Assert.Equal(["00000010-x", "99999999-x", "A", "a", "b"], await RowKeysAsync("PartitionKey eq 'p'"));
        Assert.Equal(["a", "b"], await RowKeysAsync("PartitionKey eq 'p' and RowKey gt 'A'"));
    }

    [Fact]
    public async Task Conditions_can_be_joined_in_brackets()
    {
        await Table.AddEntityAsync(new TableEntity("p", "1") { ["From"] = "VN", ["To"] = "KZ" });
        await Table.AddEntityAsync(new TableEntity("p", "2") { ["From"] = "JP", ["To"] = "VN" });
        await Table.AddEntityAsync(new TableEntity("p", "3") { ["To"] = "JP" });

        Assert.Equal(["1", "2"], await RowKeysAsync("PartitionKey eq 'p' and (From eq 'VN' or To eq 'VN')"));
        Assert.Equal(["2"], await RowKeysAsync("PartitionKey eq 'p' and From eq 'JP' and (From eq 'VN' or To eq 'VN')"));
    }

    [Fact]
    public async Task An_answer_of_several_pages_is_read_to_its_end()
    {
        await AddAsync(25);

        var pages = new List<int>();
        await foreach (var page in Table.QueryAsync<TableEntity>("PartitionKey eq 'p'", maxPerPage: 10).AsPages())
        {
            pages.Add(page.Values.Count);
        }

        Assert.Equal([10, 10, 5], pages.Where(count => count > 0));
    }

    [Fact]
    public async Task An_interrupted_answer_goes_on_from_its_continuation_token()
    {
        await AddAsync(25);
        var query = Table.QueryAsync<TableEntity>("PartitionKey eq 'p'", maxPerPage: 10);
        string? token = null;
        await foreach (var page in query.AsPages())
        {
            token = page.ContinuationToken;
            break;
        }

        var rest = new List<string>();
        await foreach (var page in query.AsPages(token))
        {
            rest.AddRange(page.Values.Select(row => row.RowKey));
        }

        Assert.Equal(Enumerable.Range(10, 15).Select(number => $"{number:D3}"), rest);
    }

    [Fact]
    public async Task Only_the_selected_properties_are_sent()
    {
        await Table.AddEntityAsync(new TableEntity("p", "r") { ["Text"] = "text", ["Other"] = "other" });

        await foreach (var row in Table.QueryAsync<TableEntity>("PartitionKey eq 'p'", select: ["RowKey", "Text"]))
        {
            Assert.Equal(("r", "text", null), (row.RowKey, row.GetString("Text"), row.GetString("Other")));
        }
    }

    private async Task AddAsync(int count)
    {
        var actions = Enumerable.Range(0, count).Select(number => new TableTransactionAction(TableTransactionActionType.Add, Row($"{number:D3}")));
        await Table.SubmitTransactionAsync(actions);
    }
}
