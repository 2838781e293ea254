using System.Globalization;
using DiploFunctions.App.Digests;
using DiploFunctions.App.Tests.Storage;
using DiploFunctions.Model;
using DiploFunctions.TestSupport;
using Xunit;

namespace DiploFunctions.App.Tests.Digests;

[Collection(DigestsCollection.Name)]
public sealed class DueWeeksTests(AzuriteServer azurite)
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory]
    // The turn of a year that ends with week 53, at the same instants in the zones furthest from each other.
    [InlineData("2021-01-03T10:59:59Z", "Pacific/Auckland", "2020-W52")]
    [InlineData("2021-01-03T11:00:00Z", "Pacific/Auckland", "2020-W53")]
    [InlineData("2021-01-03T11:00:00Z", "Pacific/Honolulu", "2020-W52")]
    [InlineData("2021-01-04T09:59:59Z", "Pacific/Honolulu", "2020-W52")]
    [InlineData("2021-01-04T10:00:00Z", "Pacific/Honolulu", "2020-W53")]
    [InlineData("2021-01-03T09:59:59Z", "Pacific/Kiritimati", "2020-W52")]
    [InlineData("2021-01-03T10:00:00Z", "Pacific/Kiritimati", "2020-W53")]
    // A year that begins on a Wednesday: 30 and 31 December belong to week 1 of the next.
    [InlineData("2024-12-29T23:59:59Z", "UTC", "2024-W51")]
    [InlineData("2024-12-30T00:00:00Z", "UTC", "2024-W52")]
    [InlineData("2025-01-05T17:00:00Z", "Asia/Jakarta", "2025-W01")]
    // A quarter of an hour counts.
    [InlineData("2025-05-18T18:14:59Z", "Asia/Kathmandu", "2025-W19")]
    [InlineData("2025-05-18T18:15:00Z", "Asia/Kathmandu", "2025-W20")]
    // Sundays on which clocks change: the week ends an hour sooner or later, never a day.
    [InlineData("2025-03-10T03:59:59Z", "America/New_York", "2025-W09")]
    [InlineData("2025-03-10T04:00:00Z", "America/New_York", "2025-W10")]
    [InlineData("2025-11-03T04:59:59Z", "America/New_York", "2025-W43")]
    [InlineData("2025-11-03T05:00:00Z", "America/New_York", "2025-W44")]
    [InlineData("2025-03-30T21:59:59Z", "Europe/Berlin", "2025-W12")]
    [InlineData("2025-03-30T22:00:00Z", "Europe/Berlin", "2025-W13")]
    // A zone that skips midnight when its clocks change, on a Sunday.
    [InlineData("2024-03-31T21:59:59Z", "Africa/Cairo", "2024-W12")]
    [InlineData("2024-03-31T22:00:00Z", "Africa/Cairo", "2024-W13")]
    public async Task The_last_week_that_is_over_where_the_reader_is_is_due(string now, string zone, string due)
    {
        var stores = await Stores.CreateAsync(azurite);

        var weeks = await DueWeeks.FindAsync(
            stores.Claims, DateTimeOffset.Parse(now, CultureInfo.InvariantCulture), TimeZoneInfo.FindSystemTimeZoneById(zone), None);

        Assert.Equal([due], weeks.Select(week => week.ToString()));
    }

    [Theory]
    [InlineData("", "", "2025-W20")]
    [InlineData("2025-W19", "", "2025-W20")]
    [InlineData("2025-W20", "", "")]
    [InlineData("2025-W17", "", "2025-W18 2025-W19 2025-W20")]
    [InlineData("2025-W15", "", "2025-W16 2025-W17 2025-W18 2025-W19 2025-W20")]
    // Away for longer than is caught up: as a new app.
    [InlineData("2025-W14", "", "2025-W20")]
    // A week that was begun and not done is not forgotten when later ones are done.
    [InlineData("2025-W16 2025-W18 2025-W19", "2025-W17", "2025-W17 2025-W20")]
    [InlineData("2025-W20", "2025-W16", "2025-W16 2025-W17 2025-W18 2025-W19")]
    public async Task Weeks_that_were_missed_are_due_too_the_earliest_first(string finished, string begun, string due)
    {
        var stores = await Stores.CreateAsync(azurite);
        foreach (var week in WeeksOf(finished))
        {
            await stores.Claims.FinishAsync(week, None);
        }

        foreach (var week in WeeksOf(begun))
        {
            await stores.Claims.ReleaseAsync(week, None);
        }

        var weeks = await DueWeeks.FindAsync(stores.Claims, new DateTimeOffset(2025, 5, 21, 0, 0, 0, TimeSpan.Zero), TimeZoneInfo.Utc, None);

        Assert.Equal(WeeksOf(due), weeks);
    }

    private static IEnumerable<IsoWeek> WeeksOf(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(DigestSending.Week);
}
