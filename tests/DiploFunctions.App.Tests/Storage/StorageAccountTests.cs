using DiploFunctions.App.Storage;
using DiploFunctions.Model;
using DiploFunctions.TestSupport;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace DiploFunctions.App.Tests.Storage;

[Collection(AzuriteCollection.Name)]
public sealed class StorageAccountTests(AzuriteServer azurite)
{
    private static readonly IsoWeek Week = IsoWeek.Of(new DateOnly(2025, 5, 14));

    [Theory]
    [InlineData("AzureWebJobsStorage__blobServiceUri")]
    [InlineData("is no connection string", "AzureWebJobsStorage", "nonsense")]
    [InlineData("AzureWebJobsStorage__tableServiceUri", "AzureWebJobsStorage:blobServiceUri", "https://account.blob.core.windows.net")]
    [InlineData("Storage__Prefix", "AzureWebJobsStorage", "UseDevelopmentStorage=true", "Storage:Prefix", "No-Good")]
    public void A_setting_that_does_not_say_where_storage_is_is_named(string expected, params string[] settings)
    {
        var failure = Assert.Throws<InvalidOperationException>(() => StorageAccount.Of(Configuration(settings)));

        Assert.Contains(expected, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Identity_based_settings_name_the_services()
    {
        var account = StorageAccount.Of(Configuration(
            "AzureWebJobsStorage:blobServiceUri", "https://account.blob.core.windows.net",
            "AzureWebJobsStorage:tableServiceUri", "https://account.table.core.windows.net/",
            "AzureWebJobsStorage:credential", "managedidentity",
            "AzureWebJobsStorage:clientId", "3a1f9a0e-0000-4000-8000-000000000000"));

        Assert.Equal("https://account.table.core.windows.net/visits", account.Table("visits").Uri.AbsoluteUri);
        Assert.Equal("https://account.blob.core.windows.net/articles", account.Container("articles").Uri.AbsoluteUri);
    }

    [Fact]
    public async Task The_registered_stores_work_after_setup_also_when_set_up_twice()
    {
        var services = new ServiceCollection();
        services.AddDiploStorage(Configuration("AzureWebJobsStorage", azurite.ConnectionString, "Storage:Prefix", AzuriteServer.NewName()));
        await using var provider = services.BuildServiceProvider();
        await provider.GetRequiredService<StorageSetup>().EnsureAsync(CancellationToken.None);
        await provider.GetRequiredService<StorageSetup>().EnsureAsync(CancellationToken.None);

        await provider.GetRequiredService<FactStore>().SaveArticleAsync(Told.Record("a.txt"), Told.Facts(Told.Visit()), CancellationToken.None);

        Assert.NotNull(await provider.GetRequiredService<ArticleStore>().GetAsync(ArticleId.OfBlob("a.txt"), CancellationToken.None));
        Assert.Null(await provider.GetRequiredService<DigestStore>().GetAsync(Week, CancellationToken.None));
        Assert.Empty(await provider.GetRequiredService<SendLog>().OfWeekAsync(Week, CancellationToken.None));
        Assert.False(await provider.GetRequiredService<ArticleBlobs>().ExistsAsync("a.txt", CancellationToken.None));
    }

    [Fact]
    public void An_unknown_time_zone_is_told_with_what_to_write()
    {
        var services = new ServiceCollection();
        services.AddDiploStorage(Configuration("AzureWebJobsStorage", azurite.ConnectionString, "TimeZone", "Nowhere/Town"));
        using var provider = services.BuildServiceProvider();

        Assert.Contains("Nowhere/Town", Assert.Throws<InvalidOperationException>(() => provider.GetRequiredService<FactStore>()).Message, StringComparison.Ordinal);
    }

    private static IConfiguration Configuration(params string[] settings) => new ConfigurationBuilder()
        .AddInMemoryCollection(settings.Chunk(2).Select(pair => KeyValuePair.Create(pair[0], (string?)pair[1])))
        .Build();
}
