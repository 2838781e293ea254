using Azure;
using Azure.Data.Tables;
using DiploFunctions.TestSupport;
using Xunit;

namespace DiploFunctions.Packages.Tests.Tables;

public sealed class EntityTests(AzuriteServer azurite) : TableFixture(azurite)
{
    public static TheoryData<object> Values => new()
    {
        "",
        "Tô Lâm đến Astana – “Ưu tiên” 🇻🇳",
        "it's 100% /\\#? \"quoted\"\r\nline",
        0,
        int.MinValue,
        long.MaxValue,
        7.0,
        0.1,
        double.PositiveInfinity,
        true,
        new DateTimeOffset(2025, 5, 12, 23, 59, 59, 123, TimeSpan.Zero),
        Guid.Parse("5f1c2a52-6d0b-4f5c-9f0e-6b1a1d2c3e4f"),
    };

    [Theory]
    [MemberData(nameof(Values))]
    public async Task A_value_comes_back_with_its_type(object value)
    {
        await Table.AddEntityAsync(new TableEntity("p", "r") { ["Value"] = value });

        var row = (await Table.GetEntityAsync<TableEntity>("p", "r")).Value;

        Assert.Equal(value, row["Value"]);
        Assert.Equal(("p", "r"), (row.PartitionKey, row.RowKey));
        Assert.NotEqual(default, row.ETag);
        Assert.NotNull(row.Timestamp);
    }

    [Fact]
    public async Task Bytes_come_back()
    {
        byte[] bytes = [.. Enumerable.Range(0, 60_000).Select(number => (byte)number)];
        await Table.AddEntityAsync(new TableEntity("p", "r") { ["Value"] = bytes });

        Assert.Equal(bytes, (await Table.GetEntityAsync<TableEntity>("p", "r")).Value.GetBinary("Value"));
    }

    [Fact]
    public async Task A_text_of_30000_letters_that_are_no_ascii_comes_back()
    {
        var text = new string('ế', 30_000);
        await Table.AddEntityAsync(Row("r", text));

        Assert.Equal(text, (await Table.GetEntityAsync<TableEntity>("p", "r")).Value.GetString("Text"));
    }

    [Fact]
    public async Task A_missing_property_is_null_and_a_property_of_another_type_is_refused()
    {
        var row = Row("r");
        Assert.Null(row.GetString("Other"));
        Assert.Null(row.GetInt32("Other"));
        Assert.Throws<InvalidOperationException>(() => row.GetInt32("Text"));
        await Task.CompletedTask;
    }

    [Fact]
    public async Task What_does_not_exist_is_told_without_an_exception_or_with_status_404()
    {
        var missing = await Table.GetEntityIfExistsAsync<TableEntity>("p", "nobody");
        var failure = await Assert.ThrowsAsync<RequestFailedException>(() => Table.GetEntityAsync<TableEntity>("p", "nobody"));
        var deleted = await Table.DeleteEntityAsync("p", "nobody", ETag.All);

        Assert.False(missing.HasValue);
        Assert.Equal(404, failure.Status);
        Assert.Equal(404, deleted.Status);
    }

    [Fact]
    public async Task Adding_what_exists_is_refused_with_409()
    {
        await Table.AddEntityAsync(Row("r", "first"));

        var failure = await Assert.ThrowsAsync<RequestFailedException>(() => Table.AddEntityAsync(Row("r", "second")));

        Assert.Equal((409, "EntityAlreadyExists"), (failure.Status, failure.ErrorCode));
        Assert.Equal("first", (await Table.GetEntityAsync<TableEntity>("p", "r")).Value.GetString("Text"));
    }

    [Fact]
    public async Task An_update_or_deletion_with_a_stale_etag_is_refused_with_412()
    {
        await Table.AddEntityAsync(Row("r", "first"));
        var stale = (await Table.GetEntityAsync<TableEntity>("p", "r")).Value.ETag;
        await Table.UpdateEntityAsync(Row("r", "second"), stale, TableUpdateMode.Replace);

        var update = await Assert.ThrowsAsync<RequestFailedException>(() => Table.UpdateEntityAsync(Row("r", "third"), stale, TableUpdateMode.Replace));
        var deletion = await Assert.ThrowsAsync<RequestFailedException>(() => Table.DeleteEntityAsync("p", "r", stale));

        Assert.Equal((412, 412), (update.Status, deletion.Status));
        Assert.Equal("second", (await Table.GetEntityAsync<TableEntity>("p", "r")).Value.GetString("Text"));
    }

    [Fact]
    public async Task An_update_of_what_does_not_exist_is_refused_with_404()
    {
        var failure = await Assert.ThrowsAsync<RequestFailedException>(() => Table.UpdateEntityAsync(Row("r"), ETag.All, TableUpdateMode.Replace));

        Assert.Equal(404, failure.Status);
    }

    [Theory]
    [InlineData(TableUpdateMode.Merge, "old")]
    [InlineData(TableUpdateMode.Replace, null)]
    public async Task Merging_keeps_other_properties_and_replacing_does_not(TableUpdateMode mode, string? expected)
    {
        await Table.AddEntityAsync(new TableEntity("p", "r") { ["Other"] = "old", ["Text"] = "old" });

        await Table.UpsertEntityAsync(Row("r", "new"), mode);

        var row = (await Table.GetEntityAsync<TableEntity>("p", "r")).Value;
        Assert.Equal((expected, "new"), (row.GetString("Other"), row.GetString("Text")));
    }

    [Fact]
    public async Task Creating_a_table_twice_is_no_error()
    {
        await Table.CreateIfNotExistsAsync();
        await Table.CreateIfNotExistsAsync();
    }
}
