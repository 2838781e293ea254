using DiploFunctions.App.Storage;
using DiploFunctions.Model;
using DiploFunctions.TestSupport;
using Xunit;

namespace DiploFunctions.App.Tests.Storage;

[Collection(AzuriteCollection.Name)]
public sealed class WeekClaimsTests(AzuriteServer azurite)
{
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);
    private static readonly IsoWeek Week20 = IsoWeek.Of(new DateOnly(2025, 5, 14));

    [Fact]
    public async Task Of_many_that_claim_a_week_at_once_one_gets_it()
    {
        var claims = (await Stores.CreateAsync(azurite)).Claims;

        var got = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => claims.TryClaimAsync(Week20, Hour, None)));

        Assert.Single(got, claimed => claimed);
        Assert.True(await claims.TryClaimAsync(Week20.Next, Hour, None));
    }

    [Fact]
    public async Task A_claim_can_be_taken_over_when_abandoned_given_back_or_finished_for_good()
    {
        var stores = await Stores.CreateAsync(azurite);
        var claims = stores.Claims;
        Assert.Equal(WeekState.Untouched, await claims.StateOfAsync(Week20, None));
        Assert.True(await claims.TryClaimAsync(Week20, Hour, None));
        stores.Time.Now += Hour - TimeSpan.FromSeconds(1);
        Assert.False(await claims.TryClaimAsync(Week20, Hour, None));
        stores.Time.Now += TimeSpan.FromSeconds(1);
        Assert.True(await claims.TryClaimAsync(Week20, Hour, None));
        await claims.ReleaseAsync(Week20, None);
        Assert.True(await claims.TryClaimAsync(Week20, Hour, None));
        Assert.Equal(WeekState.Begun, await claims.StateOfAsync(Week20, None));

        await claims.FinishAsync(Week20, None);

        stores.Time.Now += TimeSpan.FromDays(9);
        Assert.Equal(WeekState.Finished, await claims.StateOfAsync(Week20, None));
        Assert.False(await claims.TryClaimAsync(Week20, Hour, None));
    }
}
