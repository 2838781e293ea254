using Azure;
using DiploFunctions.App.Queries;
using DiploFunctions.App.Storage;
using DiploFunctions.TestSupport;
using Xunit;

namespace DiploFunctions.App.Tests.Storage;

/// <summary>A table that somebody deletes under the app.</summary>
[Collection(AzuriteCollection.Name)]
public sealed class MissingTableTests(AzuriteServer azurite)
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory]
    [InlineData("facts")]
    [InlineData("visits")]
    [InlineData("visitlists")]
    [InlineData("words")]
    public async Task Writing_says_at_once_which_failure_it_is_and_goes_on_when_the_table_is_there_again(string table)
    {
        var stores = await Stores.CreateAsync(azurite);
        await SaveAsync(stores, "a.txt");
        await stores.Account.Table(table).DeleteAsync();

        var failure = await Assert.ThrowsAnyAsync<RequestFailedException>(async () =>
        {
            try
            {
                await SaveAsync(stores, "b.txt");
            }
            catch (AggregateException several)
            {
                throw several.InnerExceptions[0];
            }
        });

        Assert.Equal("TableNotFound", failure.ErrorCode);
        await new StorageSetup(stores.Account).EnsureAsync(None);
        await SaveAsync(stores, "a.txt");
        await SaveAsync(stores, "b.txt");
        Assert.Equal(2, Assert.Single((await stores.Facts.ListVisitsAsync(new VisitQuery(), None)).Items).Sources.Count);
        await Consistency.AssertAsync(stores, TableNames.Visits);
    }

    [Fact]
    public async Task Asking_a_table_that_is_missing_is_an_error_and_not_an_empty_answer()
    {
        var stores = await Stores.CreateAsync(azurite);
        await stores.Account.Table("visitlists").DeleteAsync();

        await Assert.ThrowsAsync<RequestFailedException>(() => stores.Facts.ListVisitsAsync(new VisitQuery(), None));
    }

    private static Task SaveAsync(Stores stores, string blob) => stores.Facts.SaveArticleAsync(Told.Record(blob), Told.Facts(Told.Visit()), None);
}
