using DiploFunctions.App.Queries;
using DiploFunctions.App.Storage;
using DiploFunctions.Model;
using DiploFunctions.TestSupport;
using Xunit;

namespace DiploFunctions.App.Tests.Storage;

[Collection(AzuriteCollection.Name)]
public sealed class DigestStoreTests(AzuriteServer azurite)
{
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly IsoWeek Week20 = IsoWeek.Of(new DateOnly(2025, 5, 14));

    [Fact]
    public async Task A_digest_is_kept_with_its_pdf_and_replaced_by_the_next_rendering()
    {
        var stores = await Stores.CreateAsync(azurite);
        await stores.Digests.SaveAsync(Digest(Week20, 1), "old pdf"u8.ToArray(), None);
        await stores.Digests.SaveAsync(Digest(Week20, 2), "pdf"u8.ToArray(), None);

        Assert.Equal(Digest(Week20, 2) with { Size = 3 }, await stores.Digests.GetAsync(Week20, None));
        Assert.Equal("pdf"u8.ToArray(), await stores.Digests.ReadPdfAsync(Week20, None));
        Assert.Null(await stores.Digests.GetAsync(Week20.Next, None));
        Assert.Null(await stores.Digests.ReadPdfAsync(Week20.Next, None));
    }

    [Fact]
    public async Task Digests_are_listed_latest_week_first_page_by_page()
    {
        var stores = await Stores.CreateAsync(azurite);
        foreach (var week in (IsoWeek[])[Week20, Week20.Next, Week20.Previous])
        {
            await stores.Digests.SaveAsync(Digest(week, 1), new byte[1], None);
        }

        var query = new DigestQuery { PageSize = 2 };
        var first = await stores.Digests.ListAsync(query, None);
        Assert.True(Cursor.TryRead(first.NextCursor, query, out var cursor));
        var second = await stores.Digests.ListAsync(query with { After = cursor }, None);

        Assert.Equal([Week20.Next, Week20, Week20.Previous], first.Items.Concat(second.Items).Select(digest => digest.Week));
        Assert.Null(second.NextCursor);
    }

    [Fact]
    public async Task Of_many_that_claim_a_week_at_once_one_gets_it()
    {
        var log = (await Stores.CreateAsync(azurite)).Log;

        var claims = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => log.TryClaimAsync(Week20, Timeout.InfiniteTimeSpan, None)));

        Assert.Single(claims, claimed => claimed);
        Assert.True(await log.TryClaimAsync(Week20.Next, Timeout.InfiniteTimeSpan, None));
    }

    [Fact]
    public async Task A_claim_can_be_taken_over_when_abandoned_given_back_or_finished_for_good()
    {
        var stores = await Stores.CreateAsync(azurite);
        var (log, hour) = (stores.Log, TimeSpan.FromHours(1));
        Assert.True(await log.TryClaimAsync(Week20, hour, None));
        stores.Time.Now += hour - TimeSpan.FromSeconds(1);
        Assert.False(await log.TryClaimAsync(Week20, hour, None));
        stores.Time.Now += TimeSpan.FromSeconds(1);
        Assert.True(await log.TryClaimAsync(Week20, hour, None));
        await log.ReleaseAsync(Week20, None);
        Assert.True(await log.TryClaimAsync(Week20, hour, None));
        Assert.False(await log.IsFinishedAsync(Week20, None));

        await log.FinishAsync(Week20, None);

        stores.Time.Now += TimeSpan.FromDays(9);
        Assert.True(await log.IsFinishedAsync(Week20, None));
        Assert.False(await log.TryClaimAsync(Week20, hour, None));
    }

    [Fact]
    public async Task A_mail_is_begun_once_for_each_recipient_until_it_fails_or_was_abandoned()
    {
        var stores = await Stores.CreateAsync(azurite);
        var (log, hour) = (stores.Log, TimeSpan.FromHours(1));
        const string Ana = "Ana/o'x#?@Example.org";

        var begun = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => log.TryBeginAsync(Week20, Ana, hour, None)));
        Assert.Single(begun, began => began);
        Assert.False(await log.TryBeginAsync(Week20, Ana.ToLowerInvariant(), hour, None));
        Assert.True(await log.TryBeginAsync(Week20, "bora@example.org", hour, None));
        Assert.True(await log.TryBeginAsync(Week20.Next, Ana, hour, None));

        stores.Time.Now += hour;
        Assert.True(await log.TryBeginAsync(Week20, Ana, hour, None));
        await log.MarkFailedAsync(Week20, Ana, "550 no such user", None);
        Assert.True(await log.TryBeginAsync(Week20, Ana, Timeout.InfiniteTimeSpan, None));
        await log.MarkSentAsync(Week20, Ana, None);
        stores.Time.Now += TimeSpan.FromDays(9);
        Assert.False(await log.TryBeginAsync(Week20, Ana, hour, None));

        var entries = await log.OfWeekAsync(Week20, None);
        Assert.Equal([(Ana, SendState.Sent, 3), ("bora@example.org", SendState.Sending, 1)], entries.Select(entry => (entry.Recipient, entry.State, entry.Attempts)));
    }

    [Fact]
    public async Task A_failed_mail_keeps_its_reason()
    {
        var stores = await Stores.CreateAsync(azurite);
        await stores.Log.TryBeginAsync(Week20, "ana@example.org", TimeSpan.FromHours(1), None);

        await stores.Log.MarkFailedAsync(Week20, "ana@example.org", new string('x', 70_000), None);

        var entry = Assert.Single(await stores.Log.OfWeekAsync(Week20, None));
        Assert.Equal((SendState.Failed, stores.Time.Now), (entry.State, entry.At));
        Assert.StartsWith("xxx", entry.Reason, StringComparison.Ordinal);
    }

    private static DigestRecord Digest(IsoWeek week, int visits) => new(week, new DateTimeOffset(2025, 5, 19, 1, 0, 0, TimeSpan.Zero), 0, visits, 2, 3, 4);
}
