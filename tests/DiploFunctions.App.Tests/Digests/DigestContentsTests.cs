using DiploFunctions.App.Digests;
using DiploFunctions.App.Options;
using DiploFunctions.App.Storage;
using DiploFunctions.App.Tests.Storage;
using DiploFunctions.Digest;
using DiploFunctions.TestSupport;
using Xunit;
using Given = Microsoft.Extensions.Options.Options;

namespace DiploFunctions.App.Tests.Digests;

[Collection(DigestsCollection.Name)]
public sealed class DigestContentsTests(AzuriteServer azurite)
{
    [Fact]
    public async Task Articles_of_the_week_are_counted_by_language_and_those_that_could_not_be_read_apart()
    {
        var stores = await Stores.CreateAsync(azurite);
        await TellAsync(stores, "a.txt", "2025-05-14", "id");
        await TellAsync(stores, "b.txt", "2025-05-15", "vi");
        await TellAsync(stores, "c.txt", "2025-05-16", null);
        await TellAsync(stores, "before.txt", "2025-05-07", "en");
        await stores.Facts.SaveRejectionAsync(
            Told.Record("bad.txt", null, At("2025-05-14")) with { Status = ArticleStatus.Rejected, RejectionCode = "empty" }, CancellationToken.None);

        var input = await InputAsync(stores);

        Assert.Equal((3, 1), (input.Articles, input.Rejected));
        Assert.Equal([("", 1), ("id", 1), ("vi", 1)], input.Languages.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => (pair.Key, pair.Value)));
        Assert.Equal(1, input.Previous?.Articles);
    }

    [Fact]
    public async Task The_eleven_weeks_before_are_counted()
    {
        var stores = await Stores.CreateAsync(azurite);
        await TellAsync(stores, "a.txt", "2025-05-07", "en");
        await TellAsync(stores, "b.txt", "2025-04-16", "en");

        var weeks = (await InputAsync(stores)).EarlierWeeks;

        Assert.Equal(11, weeks.Count);
        Assert.Equal([("2025-W19", 1), ("2025-W16", 1)], weeks.Where(week => week.Visits > 0).Select(week => (week.Week.ToString(), week.Visits)));
    }

    [Fact]
    public async Task What_is_not_shown_is_a_question_about_the_days_of_the_week()
    {
        var stores = await Stores.CreateAsync(azurite);

        Assert.Equal(
            "https://facts.example.org/base/api/agreements?dateFrom=2025-05-12&dateTo=2025-05-18&background=false",
            (await InputAsync(stores, new Uri("https://facts.example.org/base/"))).Links.Agreements?.AbsoluteUri);
        Assert.Equal(new DigestLinks(), (await InputAsync(stores)).Links);
    }

    [Fact]
    public async Task What_changed_is_asked_for_from_the_weeks_first_instant_on()
    {
        var links = (await InputAsync(await Stores.CreateAsync(azurite), new Uri("https://facts.example.org/"))).Links;

        // Monday in Jakarta.
        Assert.Equal("https://facts.example.org/api/visits?updatedSince=2025-05-11T17:00:00Z&sort=updated&background=false", links.Changed?.Visits?.AbsoluteUri);
    }

    private static async Task<DigestInput> InputAsync(Stores stores, Uri? publicBaseUrl = null)
    {
        stores.Time.Now = At("2025-05-19");
        var options = Given.Create(new DiploOptions { TimeZone = "Asia/Jakarta", PublicBaseUrl = publicBaseUrl });
        return await new DigestContents(stores.Facts, stores.Articles, options, stores.Time).OfWeekAsync(DigestSending.Week("2025-W20"), CancellationToken.None);
    }

    private static Task TellAsync(Stores stores, string blob, string day, string? language) => stores.Facts.SaveArticleAsync(
        Told.Record(blob, day, At(day)) with { Language = language }, Told.Facts(Told.Visit(start: day)), CancellationToken.None);

    private static DateTimeOffset At(string day) => DateTimeOffset.Parse($"{day}T05:00:00Z", System.Globalization.CultureInfo.InvariantCulture);
}
