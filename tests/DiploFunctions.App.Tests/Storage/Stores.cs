using System.Globalization;
using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Data.Tables;
using DiploFunctions.App.Storage;
using DiploFunctions.App.Storage.Summaries;
using DiploFunctions.TestSupport;
using Microsoft.Extensions.Configuration;

namespace DiploFunctions.App.Tests.Storage;

/// <summary>The stores over containers and tables of their own.</summary>
internal sealed class Stores
{
    private static readonly TimeZoneInfo Jakarta = TimeZoneInfo.FindSystemTimeZoneById("Asia/Jakarta");

    private readonly string connection;
    private readonly string prefix;
    private readonly StorageAccount account;

    private readonly TimeSpan margin;

    private Stores(string connection, string prefix, ManualTime time, TimeSpan margin, Action<ClientOptions>? adjust, params IReadOnlyList<IBlockFollower> followers)
    {
        (this.connection, this.prefix, Time, this.margin) = (connection, prefix, time, margin);
        var settings = new Dictionary<string, string?> { ["AzureWebJobsStorage"] = connection, ["Storage:Prefix"] = prefix };
        account = StorageAccount.Of(new ConfigurationBuilder().AddInMemoryCollection(settings).Build(), adjust);
        Facts = new FactStore(account, time, Jakarta, followers, margin);
        Articles = new ArticleStore(account);
        Blobs = new ArticleBlobs(account);
        Summaries = new SummaryStore(account, time, Jakarta);
        SummaryWriter = new SummaryWriter(account, time);
        Digests = new DigestStore(account);
        Log = new SendLog(account, time);
        Claims = new WeekClaims(account, time);
        Recipients = new RecipientStore(account);
    }

    public ManualTime Time { get; }

    public FactStore Facts { get; }

    public ArticleStore Articles { get; }

    public ArticleBlobs Blobs { get; }

    public SummaryStore Summaries { get; }

    public SummaryWriter SummaryWriter { get; }

    public DigestStore Digests { get; }

    public SendLog Log { get; }

    public StorageAccount Account => account;

    public WeekClaims Claims { get; }

    public RecipientStore Recipients { get; }

    public static async Task<Stores> CreateAsync(AzuriteServer azurite, params IReadOnlyList<IBlockFollower> followers)
    {
        var stores = new Stores(azurite.ConnectionString, AzuriteServer.NewName(), new ManualTime(), TimeSpan.Zero, null, followers);
        await new StorageSetup(stores.account).EnsureAsync(CancellationToken.None);
        return stores;
    }

    /// <summary>The same stores as a process sees them that dies after so many changes.</summary>
    public Stores DyingAfter(CutOff cutOff) => With(cutOff);

    /// <summary>The same stores as another process sees them, whose requests pass a policy.</summary>
    public Stores With(HttpPipelinePolicy policy) => new(connection, prefix, Time, margin, options => options.AddPolicy(policy, HttpPipelinePosition.PerCall));

    /// <summary>
    /// The same stores, where facts that move in the lists are found where they go so much later. Without, moves come true at once, which is
    /// right for whoever reads at another time of the clock.
    /// </summary>
    public Stores MovingAfter(TimeSpan later) => new(connection, prefix, Time, later, null);

    /// <summary>The same stores as another process sees them.</summary>
    public Stores OfAnotherProcess() => new(connection, prefix, Time, margin, null);

    /// <summary>Every row of a table.</summary>
    public async Task<IReadOnlyList<TableEntity>> EntitiesAsync(string table)
    {
        var rows = new List<TableEntity>();
        await foreach (var row in account.Table(table).QueryAsync<TableEntity>())
        {
            rows.Add(row);
        }

        return rows;
    }

    /// <summary>The same stores with other options.</summary>
    public Stores Adjusted(Action<ClientOptions> adjust) => new(connection, prefix, Time, margin, adjust);

    /// <summary>Every row of a table as text: keys and properties in order, without what the service adds.</summary>
    /// <param name="leaveOut">Properties that may differ.</param>
    public async Task<IReadOnlyList<string>> RowsAsync(string table, params string[] leaveOut)
    {
        var rows = new List<string>();
        foreach (var row in await EntitiesAsync(table))
        {
            var properties = row.Where(property => property.Key is not ("odata.etag" or "Timestamp") && !leaveOut.Contains(property.Key))
                .OrderBy(property => property.Key, StringComparer.Ordinal)
                .Select(property => string.Create(CultureInfo.InvariantCulture, $"{property.Key}={TextOf(property.Value)}"));
            rows.Add(string.Join(" | ", properties));
        }

        return rows;
    }

    /// <summary>The ETag of every row of a table: equal lists mean that nothing was written in between.</summary>
    public async Task<IReadOnlyList<string>> ETagsAsync(string table)
    {
        var etags = new List<string>();
        foreach (var row in await EntitiesAsync(table))
        {
            etags.Add($"{row.PartitionKey} {row.RowKey} {row.ETag}");
        }

        return etags;
    }

    private static object? TextOf(object? value) => value is BinaryData bytes ? Convert.ToHexString(bytes.ToMemory().Span) : value;
}
