using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Azure.Storage.Blobs;
using DiploFunctions.Digest.Tests.Pdf;
using Xunit;

namespace DiploFunctions.EndToEnd.Tests.WholePath;

/// <summary>From an article to what people get of it, as they get it.</summary>
public sealed class WholePathTests(RunningApp app) : IClassFixture<RunningApp>
{
    private const string Week = "2025-W04";
    private const string Article = "id-05-prabowo-ke-india.txt";

    [Fact]
    public async Task An_article_uploaded_over_http_answers_who_visited_whom_with_the_words_that_prove_it()
    {
        await UploadAsync(Article, "http/prabowo di India, 100% #1.txt");

        var visits = await app.ListAsync("visits?country=IN&kind=state");

        var visit = Assert.Single(visits);
        Assert.Equal("Prabowo Subianto", visit.GetProperty("visitor").GetProperty("name").GetString());
        Assert.Equal(("ID", "IN", "2025-01-23"), (Text(visit, "from"), Text(visit, "to"), Text(visit, "start")));
        Assert.Equal(Text(visit, "id"), Text(await app.GetAsync($"visits/{Text(visit, "id")}"), "id"));
        Assert.All(visit.GetProperty("sources").EnumerateArray(), source =>
            Assert.Contains("kunjungan kenegaraan ke India", source.GetProperty("evidence").GetProperty("quote").GetString(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_article_put_into_the_container_is_taken_by_the_blob_trigger()
    {
        const string name = "en-02-camp-david.html";
        var container = new BlobContainerClient(app.Storage, "articles");
        await container.UploadBlobAsync(name, BinaryData.FromBytes(RunningApp.Seed(name)));

        await Eventually.TrueAsync(async () => (await app.ListAsync("articles?status=processed")).Any(article => Text(article, "name") == name), "the article is processed");

        var article = (await app.ListAsync("articles?status=processed")).Single(article => Text(article, "name") == name);
        var facts = await app.GetAsync($"articles/{Text(article, "id")}");
        Assert.NotEmpty(facts.GetProperty("visits").EnumerateArray());
        Assert.Contains(await app.ListAsync("agreements?country=KR"), agreement =>
            agreement.GetProperty("parties").EnumerateArray().Select(party => party.GetString()).ToHashSet().SetEquals(["JP", "KR", "US"]));
    }

    [Fact]
    public async Task The_same_article_under_two_names_gives_one_visit_with_two_sources()
    {
        const string name = "id-06-macron-di-jakarta.html";
        await UploadAsync(name, "first.html");
        await UploadAsync(name, "second.html");
        await UploadAsync(name, "first.html");

        var visit = Assert.Single(await app.ListAsync("visits?country=FR"), visit => Text(visit, "to") == "ID");
        Assert.Equal(2, visit.GetProperty("sources").GetArrayLength());
    }

    [Fact]
    public async Task What_cannot_be_read_is_kept_with_its_reason()
    {
        using var png = new ByteArrayContent([0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]);
        using var answer = await app.Http.PostAsync("articles?name=photo.txt", png);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        var kept = (await app.ListAsync("articles?status=rejected")).Single(article => Text(article, "name") == "photo.txt");
        Assert.Equal("binary", kept.GetProperty("rejection").GetProperty("code").GetString());
        Assert.NotEmpty(kept.GetProperty("rejection").GetProperty("message").GetString()!);
    }

    [Fact]
    public async Task The_digest_of_a_week_can_be_read_as_pdf_and_comes_by_mail_once_to_each_in_their_language()
    {
        await UploadAsync(Article, "digest/india.txt");

        var first = await RenderAndSendAsync();
        var second = await RenderAndSendAsync();

        Assert.Equal((2, 0, 0), Mail(first));
        Assert.Equal((0, 0, 2), Mail(second));
        var pdf = await app.Http.GetByteArrayAsync($"digests/{Week}");
        Assert.Contains("Prabowo Subianto", Poppler.TextOf(pdf), StringComparison.Ordinal);

        var indonesian = Assert.Single(await app.Mails.MailsToAsync("desk@example.org"));
        var vietnamese = Assert.Single(await app.Mails.MailsToAsync("reader@example.org"));
        Assert.Contains("Prabowo Subianto", indonesian.Text, StringComparison.Ordinal);
        Assert.Contains("India", indonesian.Html, StringComparison.Ordinal);
        Assert.Contains("Ấn Độ", vietnamese.Html, StringComparison.Ordinal);
        Assert.NotEqual(indonesian.Subject, vietnamese.Subject);
        Assert.Contains("Prabowo Subianto", Poppler.TextOf(Assert.Single(indonesian.Attachments).Content), StringComparison.Ordinal);
        Assert.Contains("Ấn Độ", Poppler.TextOf(Assert.Single(vietnamese.Attachments).Content).Normalize(), StringComparison.Ordinal);
    }

    private async Task UploadAsync(string seed, string name)
    {
        using var body = new ByteArrayContent(RunningApp.Seed(seed));
        // What `curl --data-binary @FILE` says of every file.
        body.Headers.ContentType = new("application/x-www-form-urlencoded");
        using var answer = await app.Http.PostAsync($"articles?name={Uri.EscapeDataString(name)}", body);
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
    }

    private async Task<JsonElement> RenderAndSendAsync()
    {
        using var answer = await app.Http.PostAsync($"digests/{Week}?send=true", null);
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }

    private static (int Sent, int Failed, int Already) Mail(JsonElement digest)
    {
        var mail = digest.GetProperty("mail");
        return (mail.GetProperty("sent").GetInt32(), mail.GetProperty("failed").GetInt32(), mail.GetProperty("already").GetInt32());
    }

    private static string Text(JsonElement item, string name) => item.GetProperty(name).GetString() ?? "";
}
