using DiploFunctions.App.Queries;
using DiploFunctions.App.Storage;
using DiploFunctions.Model;
using DiploFunctions.TestSupport;
using Xunit;

namespace DiploFunctions.App.Tests.Storage;

/// <summary>Who goes from page to page gets what stood in the list at the first page, each once, whatever moves meanwhile.</summary>
[Collection(AzuriteCollection.Name)]
public sealed class WalkTests(AzuriteServer azurite)
{
    private const int Changes = 24;

    private static readonly VisitQuery[] Questions =
    [
        new(), new() { Parties = [Party.Of("VN")] }, new() { Persons = ["number00"] }, new() { Persons = ["person"], Parties = [Party.Of("KZ")] },
        new() { Words = "forum harbour" }, new() { Words = "harbour", Parties = [Party.Of("VN")] },
        new() { FirstDay = new DateOnly(2025, 4, 1), LastDay = new DateOnly(2025, 5, 31) },
        new() { Article = ArticleId.OfBlob("0-whole.txt") },
    ];

    [Theory]
    [InlineData(1, 0)]
    [InlineData(2, 0)]
    [InlineData(3, 4)]
    [InlineData(4, 4)]
    [InlineData(5, 60)]
    [InlineData(6, 0)]
    [InlineData(7, 4)]
    [InlineData(8, 0)]
    [InlineData(9, 4)]
    [InlineData(10, 0)]
    [InlineData(11, 1)]
    [InlineData(12, 0)]
    public async Task Whatever_comes_goes_and_moves_between_two_pages_each_is_given_once(int seed, int seconds)
    {
        var stores = (await Stores.CreateAsync(azurite)).MovingAfter(TimeSpan.FromSeconds(seconds));
        var random = new Random(seed);
        var visits = new MovingVisits(stores, random);
        await visits.BeginAsync();
        var walks = new List<Walk>();
        for (var change = 0; change < Changes; change++)
        {
            if (change < Changes - 8)
                walks.AddRange(await Task.WhenAll(Enumerable.Range(0, 5).Select(number => BeginAsync(stores, random.Next(), number))));

            await visits.ChangeAsync();
            await Task.WhenAll(walks.Where(walk => !walk.IsOver).Select(walk => walk.LookAsync(stores)));
            var moving = walks.Where(walk => !walk.IsOver && random.Next(2) == 0).ToList();
            await Task.WhenAll(moving.Select(walk => walk.GoOnAsync(stores)));
        }

        foreach (var walk in walks)
        {
            await walk.EndAsync(stores);
            walk.AssertIsWhole($"Seed {seed}");
        }

        await Consistency.AssertAsync(stores);
    }

    private static Task<Walk> BeginAsync(Stores stores, int chance, int number)
    {
        FactOrder[] orders = [FactOrder.LatestFirst, FactOrder.EarliestFirst, FactOrder.LastChangedFirst];
        var question = Questions[chance % Questions.Length];
        return Walk.BeginAsync(stores, question with { Order = orders[(chance / 8) % orders.Length], PageSize = 1 + (number % 3) });
    }
}
