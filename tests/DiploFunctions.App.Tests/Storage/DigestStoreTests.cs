using DiploFunctions.App.Queries;
using DiploFunctions.App.Storage;
using DiploFunctions.App.Tests.Digests;
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
    public async Task What_became_of_its_mails_stays_when_a_digest_is_rendered_again()
    {
        var stores = await Stores.CreateAsync(azurite);
        await stores.Digests.SaveAsync(Digest(Week20, 1), new byte[1], None);
        await stores.Digests.NoteMailsAsync(Week20, new MailCounts(7, 1, 2, 3), None);

        await stores.Digests.SaveAsync(Digest(Week20, 2), new byte[1], None);

        Assert.Equal((2, new MailCounts(7, 1, 2, 3)), (await stores.Digests.GetAsync(Week20, None)) is { } kept ? (kept.Visits, kept.Mails) : default);
    }

    [Fact]
    public async Task The_PDF_that_mails_link_to_lies_beside_that_of_the_week()
    {
        var stores = await Stores.CreateAsync(azurite);
        await stores.Digests.SaveEditionAsync(Week20, "0123abc", "edition"u8.ToArray(), None);

        Assert.Equal("edition"u8.ToArray(), await stores.Digests.ReadEditionAsync(Week20, "0123abc", None));
        Assert.Null(await stores.Digests.ReadEditionAsync(Week20, "other", None));
        Assert.Null(await stores.Digests.ReadPdfAsync(Week20, None));
    }

    private static DigestRecord Digest(IsoWeek week, int visits) => new(week, new DateTimeOffset(2025, 5, 19, 1, 0, 0, TimeSpan.Zero), 0, visits, 2, 3, 4);

    [Fact]
    public async Task PDFs_are_deleted_that_were_mailed_too_long_ago_for_a_link_to_lead_to_them()
    {
        var sending = await DigestSending.CreateAsync(azurite);
        var (week, digests) = (DigestSending.Week("2025-W20"), sending.Stores.Digests);
        await digests.SaveAsync(new DigestRecord(week, sending.Stores.Time.Now, 0, 0, 0, 0, 0), new byte[1], CancellationToken.None);
        await digests.SaveEditionAsync(week, "edition", new byte[2], CancellationToken.None);
        var editions = sending.Editions(sending.Stores);

        sending.Stores.Time.Now = DateTimeOffset.UtcNow.AddDays(60);
        Assert.Equal(0, await editions.PurgeAsync(CancellationToken.None));
        Assert.NotNull(await digests.ReadEditionAsync(week, "edition", CancellationToken.None));

        sending.Stores.Time.Now = DateTimeOffset.UtcNow.AddDays(62);
        Assert.Equal(1, await editions.PurgeAsync(CancellationToken.None));
        Assert.Null(await digests.ReadEditionAsync(week, "edition", CancellationToken.None));
        Assert.NotNull(await digests.ReadPdfAsync(week, CancellationToken.None));
    }
}
