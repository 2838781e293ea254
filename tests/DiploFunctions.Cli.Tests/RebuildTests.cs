using System.Globalization;
using System.IO.Compression;
using System.Text.RegularExpressions;
using Azure.Data.Tables;
using DiploFunctions.App.Ingestion;
using DiploFunctions.App.Storage;
using DiploFunctions.Cli.Access;
using DiploFunctions.Cli.Loading;
using DiploFunctions.TestSupport;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace DiploFunctions.Cli.Tests;

public sealed partial class RebuildTests(AzuriteServer azurite) : IClassFixture<AzuriteServer>, IAsyncLifetime
{
    private static readonly string[] Tables = ["articles", "facts", "visits", "meetings", "agreements", "visitlists", "meetinglists", "agreementlists", "words", "journeys", "partners", "people"];

    // What differs from run to run: when something happened, how often it was begun, what was cleared meanwhile, and where facts stood before.
    private static readonly string[] LeftOut = ["odata.etag", "Timestamp", "Updated", "Sequence", "Past", "Since", "FirstUpdated", "Stood", "Sweep"];

    private readonly string prefix = AzuriteServer.NewName();
    private ServiceProvider parts = null!;

    public async Task InitializeAsync()
    {
        parts = AppParts.Over(azurite.ConnectionString, ("Storage:Prefix", prefix));
        await parts.Get<StorageSetup>().EnsureAsync(CancellationToken.None);
        foreach (var path in Directory.GetFiles(Repository.File("seeds")).Where(path => !path.EndsWith(".md", StringComparison.Ordinal)))
        {
            await parts.Get<ArticleBlobs>().UploadAsync(Path.GetFileName(path), await File.ReadAllBytesAsync(path), null, CancellationToken.None);
        }

        for (var number = 0; number < 12; number++)
        {
            await parts.Get<ArticleBlobs>().UploadAsync($"thêm/{number}.txt", "President Vladimir Putin arrived in Hanoi on Thursday."u8.ToArray(), null, CancellationToken.None);
        }
    }

    public async Task DisposeAsync() => await parts.DisposeAsync();

    [Fact]
    public async Task Tables_that_are_made_anew_equal_those_that_grew_article_by_article()
    {
        var names = await NamesAsync();
        foreach (var name in names.Reverse())
        {
            await parts.Get<ArticleIngestion>().IngestAsync(name, CancellationToken.None);
        }

        var expected = await RowsAsync();
        Assert.Contains(expected, row => row.Contains(" fact | ", StringComparison.Ordinal));

        var rebuilt = await Shell.RunAsync("rebuild", "--connection", azurite.ConnectionString, "--prefix", prefix, "--fresh");

        Assert.Equal(0, rebuilt.ExitCode);
        Assert.Contains($"{names.Count} articles processed", rebuilt.Error, StringComparison.Ordinal);
        AssertSame(expected, await RowsAsync());
    }

    [Fact]
    public async Task A_rebuild_that_was_stopped_goes_on_and_ends_with_the_same_tables()
    {
        await new Rebuilding(parts, (_, _) => { }).RunAsync(fresh: true, CancellationToken.None);
        var expected = await RowsAsync();
        var names = await NamesAsync();
        using var stop = new CancellationTokenSource();

        // Stopped in the second batch: the first is remembered.
        var stopped = new Rebuilding(parts, (done, _) => Stop(stop, done == 20));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => stopped.RunAsync(fresh: true, stop.Token));
        Assert.NotEqual(expected, await RowsAsync());
        var mark = await parts.Get<RebuildMarks>().GetAsync(CancellationToken.None);
        var processed = await new Rebuilding(parts, (_, _) => { }).RunAsync(fresh: true, CancellationToken.None);

        Assert.Equal((names[15], true), (mark!.Name, mark.Fresh));
        Assert.Equal(names.Count - 16, processed);
        AssertSame(expected, await RowsAsync());
        Assert.Null(await parts.Get<RebuildMarks>().GetAsync(CancellationToken.None));
    }

    [Fact]
    public async Task What_belongs_to_blobs_that_are_gone_is_dropped()
    {
        await new Rebuilding(parts, (_, _) => { }).RunAsync(fresh: false, CancellationToken.None);
        var names = await NamesAsync();
        foreach (var name in names.Take(5))
        {
            await parts.Get<ArticleBlobs>().DeleteAsync(name, CancellationToken.None);
        }

        var rebuilding = new Rebuilding(parts, (_, _) => { });
        Assert.Equal(names.Count - 5, await rebuilding.RunAsync(fresh: false, CancellationToken.None));
        Assert.Equal(5, rebuilding.Dropped);
        var dropped = (await RowsAsync()).Where(IsLive);
        await new Rebuilding(parts, (_, _) => { }).RunAsync(fresh: true, CancellationToken.None);
        Assert.Equal((await RowsAsync()).Where(IsLive), dropped);
    }

    [Fact]
    public async Task Tables_that_were_deleted_are_filled_by_the_command_that_the_app_names()
    {
        await new Rebuilding(parts, (_, _) => { }).RunAsync(fresh: false, CancellationToken.None);
        var expected = await RowsAsync();
        foreach (var table in (string[])["visitlists", "journeys", "facts"])
        {
            await new TableServiceClient(azurite.ConnectionString).DeleteTableAsync(prefix + table);
            await parts.Get<StorageSetup>().EnsureAsync(CancellationToken.None);

            Assert.Equal(0, (await Shell.RunAsync("rebuild", "--connection", azurite.ConnectionString, "--prefix", prefix, "--fresh")).ExitCode);

            AssertSame(expected, await RowsAsync());
        }
    }

    // A block whose last article is gone, and a version without a record, stay behind empty.
    private static bool IsLive(string row) => !row.StartsWith("facts ", StringComparison.Ordinal) && !row.Contains(" b-", StringComparison.Ordinal);

    private static void AssertSame(IReadOnlyList<string> expected, IReadOnlyList<string> actual)
    {
        Assert.Equal(expected.Except(actual).FirstOrDefault(), actual.Except(expected).FirstOrDefault());
        Assert.Equal(expected.Count, actual.Count);
    }

    // What is packed (Brotli) is compared unpacked: when something changed differs there too.
    private static object? TextOf(object? value)
    {
        if (value is not BinaryData packed)
            return value;

        using var brotli = new BrotliStream(packed.ToStream(), CompressionMode.Decompress);
        using var reader = new StreamReader(brotli);
        return reader.ReadToEnd();
    }

    private static void Stop(CancellationTokenSource source, bool now)
    {
        if (now)
        {
            source.Cancel();
        }
    }

    private async Task<IReadOnlyList<string>> NamesAsync()
    {
        var names = new List<string>();
        await foreach (var blob in parts.Get<ArticleBlobs>().ListAsync(null, CancellationToken.None))
        {
            names.Add(blob.Name);
        }

        return names;
    }

    private async Task<IReadOnlyList<string>> RowsAsync()
    {
        var rows = new List<string>();
        var service = new TableServiceClient(azurite.ConnectionString);
        foreach (var table in Tables)
        {
            await foreach (var row in service.GetTableClient(prefix + table).QueryAsync<TableEntity>())
            {
                if (row.GetInt64("Until") is < long.MaxValue)
                    continue;

                var properties = row.Where(property => !LeftOut.Contains(property.Key) && property.Key is not ("PartitionKey" or "RowKey"))
                    .OrderBy(property => property.Key, StringComparer.Ordinal)
                    .Select(property => string.Create(CultureInfo.InvariantCulture, $"{property.Key}={TextOf(property.Value)}"));
                rows.Add(Instants().Replace($"{table} {row.PartitionKey} {row.RowKey} | {string.Join(" | ", properties)}", ""));
            }
        }

        return [.. rows.Order(StringComparer.Ordinal)];
    }

    [GeneratedRegex("""(?<= [uv]-)\d{19}|(?<="(updated|processed|sequence|came|stood)":)("[^"]*"|\d+|\[[^\]]*\])""")]
    private static partial Regex Instants();
}
