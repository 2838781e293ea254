using Azure.Core;
using DiploFunctions.App.Storage;
using DiploFunctions.App.Storage.Summaries;
using DiploFunctions.TestSupport;
using Microsoft.Extensions.Configuration;

namespace DiploFunctions.Benchmarks.Storage;

/// <summary>The stores over tables of their own in the emulator.</summary>
internal sealed class Emulated
{
    public static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Asia/Jakarta");

    private Emulated(StorageAccount account)
    {
        Account = account;
        Facts = new FactStore(account, TimeProvider.System, Zone, [new SummaryWriter(account, TimeProvider.System)]);
        Articles = new ArticleStore(account);
        Summaries = new SummaryStore(account, TimeProvider.System, Zone);
    }

    public StorageAccount Account { get; }

    public FactStore Facts { get; }

    public ArticleStore Articles { get; }

    public SummaryStore Summaries { get; }

    public static async Task<Emulated> CreateAsync(AzuriteServer azurite, Action<ClientOptions>? adjust = null)
    {
        var settings = new Dictionary<string, string?> { ["AzureWebJobsStorage"] = azurite.ConnectionString, ["Storage:Prefix"] = AzuriteServer.NewName() };
        var account = StorageAccount.Of(new ConfigurationBuilder().AddInMemoryCollection(settings).Build(), adjust);
        await new StorageSetup(account).EnsureAsync(CancellationToken.None);
        return new Emulated(account);
    }
}
