using DiploFunctions.App.Mail;
using DiploFunctions.App.Queries;
using DiploFunctions.App.Recipients;
using DiploFunctions.App.Storage;
using DiploFunctions.Model;
using DiploFunctions.TestSupport;
using Xunit;

namespace DiploFunctions.App.Tests.Storage;

[Collection(AzuriteCollection.Name)]
public sealed class SendLogTests(AzuriteServer azurite)
{
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly IsoWeek Week20 = IsoWeek.Of(new DateOnly(2025, 5, 14));
    private static readonly SendRules Rules = new(TimeSpan.FromHours(1), AfterCrash.Resend, 3);
    private static readonly Recipient Ana = new("ana@example.org", "id");
    private static readonly Recipient Bora = new("bora@example.org", "en");

    [Fact]
    public async Task Of_many_that_come_to_the_end_of_a_mail_at_once_one_goes_on()
    {
        var log = (await Stores.CreateAsync(azurite)).Log;
        Recipient[] many = [.. Enumerable.Range(0, 130).Select(i => new Recipient($"r{i}@example.org", "id"))];
        var begun = await Task.WhenAll(Enumerable.Range(0, 4).Select(i => log.BeginAsync(Week20, many[(i * 10)..], Rules, None)));
        Assert.Equal([130, 120, 110, 100], begun.Select(one => one.Turns.Count));

        var got = await Task.WhenAll(begun.SelectMany(one => one.Turns).Select(async turn => (turn.Recipient.Address, Goes: await log.TryMarkSendingAsync(turn))));

        Assert.Equal(
            many.Select(one => one.Address).Order(StringComparer.Ordinal), got.Where(one => one.Goes).Select(one => one.Address).Order(StringComparer.Ordinal));
        var after = await log.BeginAsync(Week20, many, Rules, None);
        Assert.Empty(after.Turns);
        Assert.All(after.Others, entry => Assert.Equal(SendState.Sending, entry.State));
    }

    [Fact]
    public async Task A_turn_that_was_taken_over_cannot_go_on()
    {
        var stores = await Stores.CreateAsync(azurite);
        var late = await TurnAsync(stores);
        var next = await TurnAsync(stores);

        Assert.True(await stores.Log.TryMarkSendingAsync(next));
        Assert.False(await stores.Log.TryMarkSendingAsync(late));
        await stores.Log.MarkAsync(late, SendState.Failed, "too late", true);
        Assert.Equal(SendState.Sending, Assert.Single(await stores.Log.OfWeekAsync(Week20, None)).State);

        // Who takes over what a crash left has it, though the one that was taken for dead comes back.
        stores.Time.Now += Rules.Abandoned;
        Assert.True(await stores.Log.TryMarkSendingAsync(await TurnAsync(stores)));
        await stores.Log.MarkAsync(next, SendState.Sent, null, true);
        Assert.Equal(SendState.Sending, Assert.Single(await stores.Log.OfWeekAsync(Week20, None)).State);
    }

    [Theory]
    [InlineData(SendState.Sending, "resend", false, true)]
    [InlineData(SendState.Sending, "skip", false, false)]
    [InlineData(SendState.Sent, "resend", false, false)]
    [InlineData(SendState.Failed, "skip", true, true)]
    [InlineData(SendState.Refused, "resend", false, false)]
    [InlineData(SendState.Uncertain, "resend", true, true)]
    [InlineData(SendState.Uncertain, "skip", false, false)]
    public async Task What_is_begun_again_depends_on_how_far_it_came(SendState state, string policy, bool atOnce, bool later)
    {
        var stores = await Stores.CreateAsync(azurite);
        var rules = Rules with { AfterCrash = Enum.Parse<AfterCrash>(policy, ignoreCase: true) };
        var turn = Assert.Single((await stores.Log.BeginAsync(Week20, [Ana], rules, None)).Turns);
        await stores.Log.MarkAsync(turn, state, null, true);

        var entry = Assert.Single(await stores.Log.OfWeekAsync(Week20, None));
        Assert.Equal(atOnce, rules.IsOpen(entry, stores.Time.Now));
        stores.Time.Now += Rules.Abandoned;
        Assert.Equal(later ? 1 : 0, (await stores.Log.BeginAsync(Week20, [Ana], rules, None)).Turns.Count);
    }

    [Fact]
    public async Task What_a_crash_left_in_the_servers_hands_is_noted_as_uncertain_when_it_is_not_sent_again()
    {
        var stores = await Stores.CreateAsync(azurite);
        var turn = await TurnAsync(stores);
        await stores.Log.TryMarkSendingAsync(turn);
        stores.Time.Now += Rules.Abandoned;

        await stores.Log.BeginAsync(Week20, [Ana], Rules with { AfterCrash = AfterCrash.Skip }, None);

        Assert.Equal(SendState.Uncertain, Assert.Single(await stores.Log.OfWeekAsync(Week20, None)).State);
    }

    [Fact]
    public async Task Neither_the_address_nor_a_reason_that_holds_it_is_kept()
    {
        var stores = await Stores.CreateAsync(azurite);
        var turn = await TurnAsync(stores);
        await stores.Log.MarkAsync(turn, SendState.Refused, "550 <Ana@example.org> no such user" + new string('x', 70_000), true);

        var row = Assert.Single(await stores.RowsAsync("digestlog"));
        Assert.DoesNotContain("ana@", row, StringComparison.OrdinalIgnoreCase);
        var entry = Assert.Single(await stores.Log.OfWeekAsync(Week20, None));
        Assert.Equal(("a…@example.org", 1), (entry.Address, entry.Attempts));
        Assert.StartsWith("550 <a…@example.org> no such user", entry.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Mails_are_listed_page_by_page()
    {
        var stores = await Stores.CreateAsync(azurite);
        foreach (var turn in (await stores.Log.BeginAsync(Week20, [Ana, Bora], Rules, None)).Turns)
        {
            await stores.Log.MarkAsync(turn, SendState.Sent, null, true);
        }

        await stores.Claims.TryClaimAsync(Week20, Rules.Abandoned, None);
        var query = new DeliveryQuery(Week20) { PageSize = 1 };

        var first = await stores.Log.ListAsync(query, None);
        Assert.True(Cursor.TryRead(first.NextCursor, query, out var cursor));
        var second = await stores.Log.ListAsync(query with { After = cursor }, None);

        Assert.Equal(new[] { Ana.Id, Bora.Id }.Order(StringComparer.Ordinal), first.Items.Concat(second.Items).Select(entry => entry.RecipientId));
        Assert.Null(second.NextCursor);
    }

    [Fact]
    public async Task Sent_again_on_purpose_it_counts_how_often()
    {
        var stores = await Stores.CreateAsync(azurite);
        var first = await stores.Log.BeginAgainAsync(Week20, Ana, Rules, None);
        Assert.Equal(0, first?.Again);
        await stores.Log.TryMarkSendingAsync(first!);
        Assert.Null(await stores.Log.BeginAgainAsync(Week20, Ana, Rules, None));
        await stores.Log.MarkAsync(first!, SendState.Sent, null, true);

        Assert.Equal(1, (await stores.Log.BeginAgainAsync(Week20, Ana, Rules, None))?.Again);
    }

    private static async Task<SendTurn> TurnAsync(Stores stores) => Assert.Single((await stores.Log.BeginAsync(Week20, [Ana], Rules, None)).Turns);
}
