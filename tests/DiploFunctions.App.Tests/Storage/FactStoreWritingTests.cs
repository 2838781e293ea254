using DiploFunctions.App.Queries;
using DiploFunctions.App.Storage;
using DiploFunctions.App.Storage.Rows;
using DiploFunctions.Model;
using DiploFunctions.TestSupport;
using Xunit;

namespace DiploFunctions.App.Tests.Storage;

[Collection(AzuriteCollection.Name)]
public sealed class FactStoreWritingTests(AzuriteServer azurite) : IAsyncLifetime
{
    private static readonly CancellationToken None = CancellationToken.None;
    private Stores stores = null!;

    public async Task InitializeAsync() => stores = await Stores.CreateAsync(azurite);

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task What_an_article_says_is_found_by_id_and_in_lists()
    {
        var (visit, meeting, agreement) = (Told.Visit(), Told.Meeting(), Told.Agreement());

        var kept = await SaveAsync("a.txt", visit, meeting, agreement);

        Assert.Equal((1, 1, 1), (kept.VisitCount, kept.MeetingCount, kept.AgreementCount));
        var found = await stores.Facts.GetVisitAsync(visit.Id, None);
        Assert.Equal(visit, found!.Fact with { Inviters = visit.Inviters });
        Assert.Equal(("Title of a.txt", visit.Evidence), (found.Sources[0].Title, found.Sources[0].Evidence));
        Assert.Equal(stores.Time.Now, found.Updated);
        Assert.Equal(meeting.Id, (await stores.Facts.GetMeetingAsync(meeting.Id, None))!.Fact.Id);
        Assert.Equal(agreement.Id, (await stores.Facts.GetAgreementAsync(agreement.Id, None))!.Fact.Id);
        Assert.Equal([visit.Id], await VisitIdsAsync());
        Assert.Equal(meeting.Id, (await stores.Facts.ListMeetingsAsync(new MeetingQuery(), None)).Items.Single().Fact.Id);
        Assert.Equal(agreement.Id, (await stores.Facts.ListAgreementsAsync(new AgreementQuery(), None)).Items.Single().Fact.Id);
    }

    [Fact]
    public async Task Saving_the_same_article_again_writes_no_fact()
    {
        Fact[] facts = [Told.Visit(), Told.Meeting(), Told.Agreement()];
        await SaveAsync("a.txt", facts);
        var before = await ETagsAsync();
        stores.Time.Now += TimeSpan.FromHours(1);

        await stores.Facts.SaveArticleAsync(Told.Record("a.txt", received: stores.Time.Now) with { Processed = stores.Time.Now }, Told.Facts(facts), None);

        Assert.Equal(before, await ETagsAsync());
        var record = await stores.Articles.GetAsync(ArticleId.OfBlob("a.txt"), None);
        Assert.Equal((Told.Received, stores.Time.Now), (record!.Received, record.Processed));
        Assert.Single((await stores.Articles.ListAsync(new ArticleQuery(), None)).Items);
    }

    [Fact]
    public async Task The_same_article_under_two_names_is_one_fact_with_two_sources()
    {
        await SaveAsync("b.txt", Told.Visit());
        await SaveAsync("a.txt", Told.Visit());

        var visit = Assert.Single((await stores.Facts.ListVisitsAsync(new VisitQuery(), None)).Items);
        string[] expected = [ArticleId.OfBlob("a.txt").Value, ArticleId.OfBlob("b.txt").Value];
        Assert.Equal(expected.Order(StringComparer.Ordinal), visit.Sources.Select(source => source.ArticleId));
        Assert.Equal(2, (await stores.Articles.ListAsync(new ArticleQuery(), None)).Items.Count);
    }

    [Fact]
    public async Task A_changed_article_replaces_its_own_facts_and_nobody_elses()
    {
        var (shared, own, other, added) = (Told.Visit(), Told.Visit("Hakan Fidan"), Told.Visit("Dio Ra"), Told.Visit("Eva Ko"));
        await SaveAsync("a.txt", shared, own);
        await SaveAsync("b.txt", shared, other);

        await SaveAsync("a.txt", added);

        Assert.Equal(Ids(shared, other, added), Sorted(await VisitIdsAsync()));
        Assert.Null(await stores.Facts.GetVisitAsync(own.Id, None));
        Assert.Equal(ArticleId.OfBlob("b.txt").Value, (await stores.Facts.GetVisitAsync(shared.Id, None))!.Sources.Single().ArticleId);
        Assert.Equal([added.Id], (await stores.Articles.FactsOfAsync(ArticleId.OfBlob("a.txt"), None)).Visits.Select(visit => visit.Id));
        Assert.Empty(await VisitIdsAsync(new VisitQuery { Persons = ["Cem"] }));
    }

    [Fact]
    public async Task A_changed_fact_moves_to_where_it_belongs_now()
    {
        await SaveAsync("a.txt", Told.Visit(from: "VN"));

        await SaveAsync("a.txt", Told.Visit(from: "LA"));

        Assert.Empty(await VisitIdsAsync(new VisitQuery { Parties = [Party.Of("VN")] }));
        Assert.Single(await VisitIdsAsync(new VisitQuery { Parties = [Party.Of("LA")] }));
        Assert.Single(await VisitIdsAsync());
    }

    [Fact]
    public async Task Removing_an_article_removes_what_only_it_said()
    {
        var (shared, own) = (Told.Visit(), Told.Visit("Hakan Fidan"));
        await SaveAsync("a.txt", shared, own);
        await SaveAsync("b.txt", shared);

        Assert.True(await stores.Facts.RemoveArticleAsync(ArticleId.OfBlob("a.txt"), None));
        Assert.False(await stores.Facts.RemoveArticleAsync(ArticleId.OfBlob("a.txt"), None));
        Assert.False(await stores.Facts.RemoveArticleAsync(ArticleId.OfBlob("never.txt"), None));

        Assert.Equal([shared.Id], await VisitIdsAsync());
        Assert.Null(await stores.Facts.GetVisitAsync(own.Id, None));
        Assert.Null(await stores.Articles.GetAsync(ArticleId.OfBlob("a.txt"), None));
        Assert.Empty((await stores.Articles.FactsOfAsync(ArticleId.OfBlob("a.txt"), None)).Visits);
        Assert.Equal(["b.txt"], (await stores.Articles.ListAsync(new ArticleQuery(), None)).Items.Select(article => article.BlobName));
    }

    [Fact]
    public async Task A_removed_article_can_come_in_again()
    {
        await SaveAsync("a.txt", Told.Visit());
        await stores.Facts.RemoveArticleAsync(ArticleId.OfBlob("a.txt"), None);

        var kept = await stores.Facts.SaveArticleAsync(Told.Record("a.txt", received: Told.Received.AddDays(3)), Told.Facts(Told.Visit()), None);

        Assert.Equal(Told.Received.AddDays(3), kept.Received);
        Assert.Single(await VisitIdsAsync());
    }

    [Fact]
    public async Task A_rejected_article_is_listed_with_its_reason_and_says_nothing_any_more()
    {
        await SaveAsync("a.txt", Told.Visit());
        var rejected = Told.Record("a.txt") with { Status = ArticleStatus.Rejected, RejectionCode = "binary", RejectionMessage = "No text." };

        await stores.Facts.SaveRejectionAsync(rejected, None);

        Assert.Empty(await VisitIdsAsync());
        var listed = Assert.Single((await stores.Articles.ListAsync(new ArticleQuery { Status = ArticleStatus.Rejected }, None)).Items);
        Assert.Equal(("binary", "No text.", 0), (listed.RejectionCode, listed.RejectionMessage, listed.VisitCount));
        Assert.Empty((await stores.Articles.ListAsync(new ArticleQuery { Status = ArticleStatus.Processed }, None)).Items);
    }

    [Fact]
    public async Task An_earlier_version_of_the_blob_never_replaces_a_later_one()
    {
        var (later, earlier) = (Told.Visit("Hakan Fidan"), Told.Visit("Dio Ra"));
        await stores.Facts.SaveArticleAsync(Told.Record("a.txt", modified: Told.Received.AddMinutes(2)), Told.Facts(later), None);

        await stores.Facts.SaveArticleAsync(Told.Record("a.txt", modified: Told.Received.AddMinutes(1)), Told.Facts(earlier), None);

        Assert.Equal([later.Id], await VisitIdsAsync());
    }

    [Fact]
    public async Task A_fact_stated_twice_in_an_article_is_one_fact()
    {
        var kept = await SaveAsync("a.txt", Told.Visit(place: null), Told.Visit(place: "Astana"));

        Assert.Equal(1, kept.VisitCount);
        Assert.Equal("Astana", (await stores.Facts.ListVisitsAsync(new VisitQuery(), None)).Items.Single().Fact.Place);
    }

    [Fact]
    public async Task An_article_with_more_facts_than_a_transaction_takes_is_kept_and_replaced_whole()
    {
        Fact[] many = [.. Enumerable.Range(0, 130).Select(number => Told.Agreement($"matter {number}", ["VN"]))];
        await SaveAsync("a.txt", many);
        Assert.Equal(130, (await stores.Facts.ListAgreementsAsync(new AgreementQuery { PageSize = 200 }, None)).Items.Count);

        await SaveAsync("a.txt", many[..3]);

        Assert.Equal(3, (await stores.Facts.ListAgreementsAsync(new AgreementQuery { PageSize = 200 }, None)).Items.Count);
        Assert.Equal(3, (await stores.Articles.FactsOfAsync(ArticleId.OfBlob("a.txt"), None)).Agreements.Count);
    }

    [Fact]
    public async Task Words_longer_than_a_property_are_kept()
    {
        var quote = string.Concat(Enumerable.Range(0, 20_000).Select(number => (char)('a' + (number * 7919 % 26))).Select(letter => $"ế{letter} \""));
        var visit = Told.Visit() with { Evidence = new Evidence(quote, 0, quote.Length) };

        await SaveAsync("a.txt", visit);

        Assert.Equal(quote, (await stores.Facts.GetVisitAsync(visit.Id, None))!.Fact.Evidence.Quote);
        Assert.Equal(quote, (await stores.Facts.ListVisitsAsync(new VisitQuery(), None)).Items.Single().Sources.Single().Evidence.Quote);
    }

    [Fact]
    public async Task What_fills_several_properties_even_packed_is_found_by_its_words()
    {
        // Letters at random take nearly as much room packed as they do unpacked.
        var random = new Random(1);
        var quote = "forum " + string.Concat(Enumerable.Range(0, 150_000).Select(_ => (char)('a' + random.Next(26))));
        await SaveAsync("a.txt", Told.Visit() with { Evidence = new Evidence(quote, 0, quote.Length) });

        var found = await stores.Facts.ListVisitsAsync(new VisitQuery { Words = "forum" }, None);

        Assert.Equal(quote, Assert.Single(found.Items).Fact.Evidence.Quote);
        Assert.Contains((await stores.EntitiesAsync(TableNames.Words)), row => row.ContainsKey(JsonColumn.PackedNames[1]));
    }

    private static IEnumerable<string> Ids(params Fact[] facts) => Sorted(facts.Select(fact => fact.Id));

    private static IEnumerable<string> Sorted(IEnumerable<string> ids) => ids.Order(StringComparer.Ordinal);

    private Task<ArticleRecord> SaveAsync(string blob, params Fact[] facts) =>
        stores.Facts.SaveArticleAsync(Told.Record(blob), Told.Facts(facts), None);

    private async Task<IReadOnlyList<string>> VisitIdsAsync(VisitQuery? query = null) =>
        [.. (await stores.Facts.ListVisitsAsync(query ?? new VisitQuery(), None)).Items.Select(visit => visit.Fact.Id)];

    private async Task<IReadOnlyList<string>> ETagsAsync()
    {
        var etags = new List<string>();
        foreach (var table in TableNames.OfArticles.Where(name => name != TableNames.Articles))
        {
            etags.AddRange(await stores.ETagsAsync(table));
        }

        return etags;
    }
}
