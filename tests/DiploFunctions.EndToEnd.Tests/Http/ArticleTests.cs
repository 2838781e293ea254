using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using DiploFunctions.App.Storage;
using Xunit;

namespace DiploFunctions.EndToEnd.Tests.Http;

public sealed class ArticleTests(AppHost app) : IClassFixture<AppHost>
{
    private const string Prose = "Jakarta, 9 Mei 2025. Menteri luar negeri bertemu dengan mitranya di Jakarta.";

    [Fact]
    public async Task An_upload_is_processed_at_once_and_the_same_again_changes_nothing()
    {
        var first = await UploadAsync("?name=once.txt", Prose);
        var again = await UploadAsync("?name=once.txt", Prose);

        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.OK), (first.StatusCode, again.StatusCode));
        var id = ArticleId.OfBlob("once.txt").Value;
        Assert.Equal(new Uri(app.Http.BaseAddress!, $"/api/articles/{id}"), first.Headers.Location);
        var article = JsonDocument.Parse(await first.Content.ReadAsStringAsync()).RootElement;
        Assert.Equal((id, "once.txt", "processed"), (Text(article, "id"), Text(article, "name"), Text(article, "status")));
        Assert.True(article.GetProperty("counts").GetProperty("visits").GetInt32() >= 0);
        Assert.Single(await app.GetAllAsync("/api/articles"), a => Text(a, "name") == "once.txt");
        Assert.Equal(Prose, (await app.Articles.GetBlobClient("once.txt").DownloadContentAsync()).Value.Content.ToString());
    }

    public static TheoryData<string> OddNames() =>
    [
        "two words.txt",
        "it's \"quoted\".txt",
        "#1 50% (a+b) &c=d;e?.txt",
        "%41%2F.txt",
        "2025/tháng 5/chuyến thăm.txt",
        "a:b*c<d>|e.txt",
        "😀.txt",
        new string('n', 896) + ".txt",
        string.Concat(Enumerable.Repeat("Hội đàm ", 112)) + ".txt",
    ];

    [Theory]
    [MemberData(nameof(OddNames))]
    public async Task A_blob_of_any_name_is_taken(string name)
    {
        await app.Articles.GetBlobClient(name).UploadAsync(BinaryData.FromString(Prose), overwrite: true);

        var article = await app.WaitForArticleAsync(name);

        Assert.Equal((name, "processed"), (Text(article, "name"), Text(article, "status")));
    }

    [Theory]
    [MemberData(nameof(OddNames))]
    public async Task An_upload_of_any_name_is_taken_and_removed(string name)
    {
        name = $"up/{name[Math.Max(0, name.Length - 890)..]}";
        using var form = new MultipartFormDataContent();
        using var file = FileOf(name, Prose);
        form.Add(file);

        var uploaded = await app.Http.PostAsync(new Uri("/api/articles", UriKind.Relative), form);
        var article = JsonDocument.Parse(await uploaded.Content.ReadAsStringAsync()).RootElement;
        var removed = await app.Http.DeleteAsync(uploaded.Headers.Location);
        var gone = await app.Http.DeleteAsync(uploaded.Headers.Location);

        Assert.Equal((HttpStatusCode.Created, name), (uploaded.StatusCode, Text(article, "name")));
        Assert.Equal(HttpStatusCode.NoContent, removed.StatusCode);
        await ProblemAssert.IsAsync(HttpStatusCode.NotFound, gone);
        Assert.False(await app.Articles.GetBlobClient(name).ExistsAsync());
    }

    [Fact]
    public async Task The_name_may_come_in_a_header()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/articles") { Content = new StringContent(Prose) };
        request.Headers.Add("X-File-Name", Uri.EscapeDataString("chuyến thăm 2.txt"));

        var answer = await app.Http.SendAsync(request);

        Assert.Equal("chuyến thăm 2.txt", Text(JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement, "name"));
    }

    [Fact]
    public async Task A_body_that_curl_calls_a_urlencoded_form_is_an_article_all_the_same()
    {
        using var content = new StringContent(Prose, Encoding.UTF8, "application/x-www-form-urlencoded");

        var answer = await app.Http.PostAsync(new Uri("/api/articles?name=curl.txt", UriKind.Relative), content);

        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        Assert.Equal(Prose, (await app.Articles.GetBlobClient("curl.txt").DownloadContentAsync()).Value.Content.ToString());
    }

    [Fact]
    public async Task A_form_of_several_files_answers_with_all_their_articles()
    {
        using var form = new MultipartFormDataContent();
        using var first = FileOf("form 1.txt", Prose);
        using var second = FileOf("form 2.txt", Prose);
        form.Add(first);
        form.Add(second);

        var answer = await app.Http.PostAsync(new Uri("/api/articles", UriKind.Relative), form);

        var articles = JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement.GetProperty("value").EnumerateArray();
        Assert.Equal(["form 1.txt", "form 2.txt"], articles.Select(a => Text(a, "name")));
    }

    [Theory]
    [InlineData("", "name")]
    [InlineData("?name=", "name")]
    [InlineData("?name=a.txt&name=b.txt", "name")]
    [InlineData("?name=a%0Ab.txt", "name")]
    [InlineData("?name=..%2Fa.txt", "name")]
    [InlineData("?name=a%2F%2Fb.txt", "name")]
    [InlineData("?title=x&name=a.txt", "title")]
    public async Task An_upload_without_a_usable_name_is_refused(string query, string parameter)
    {
        var problem = await ProblemAssert.IsAsync(HttpStatusCode.BadRequest, await UploadAsync(query, Prose));

        Assert.Equal([parameter], ProblemAssert.ParametersOf(problem));
    }

    [Fact]
    public async Task An_upload_whose_name_is_too_long_is_refused() =>
        await ProblemAssert.IsAsync(HttpStatusCode.BadRequest, await UploadAsync($"?name={new string('n', 901)}", Prose));

    [Fact]
    public async Task An_empty_upload_is_refused_and_not_kept()
    {
        await ProblemAssert.IsAsync(HttpStatusCode.BadRequest, await UploadAsync("?name=nothing.txt", ""));

        Assert.False(await app.Articles.GetBlobClient("nothing.txt").ExistsAsync());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_upload_beyond_the_limit_is_refused_with_the_limit(bool tellsItsLength)
    {
        var bytes = Encoding.UTF8.GetBytes(new string('x', AppHost.MaxArticleBytes + 1));
        using HttpContent content = tellsItsLength ? new ByteArrayContent(bytes) : new StreamContent(new UnknownLength(bytes));

        var answer = await app.Http.PostAsync(new Uri("/api/articles?name=large.txt", UriKind.Relative), content);

        var problem = await ProblemAssert.IsAsync(HttpStatusCode.RequestEntityTooLarge, answer);
        Assert.Contains($"{AppHost.MaxArticleBytes}", Text(problem, "detail"), StringComparison.Ordinal);
        Assert.False(await app.Articles.GetBlobClient("large.txt").ExistsAsync());
    }

    [Theory]
    [InlineData("multipart/form-data; boundary=x", "no form at all")]
    [InlineData("multipart/form-data; boundary=x", "--x--\r\n")]
    [InlineData("multipart/form-data", "--x--\r\n")]
    [InlineData("application/x-www-form-urlencoded", "a=b")]
    public async Task A_form_that_holds_no_file_is_refused(string type, string body)
    {
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);

        await ProblemAssert.IsAsync(HttpStatusCode.BadRequest, await app.Http.PostAsync(new Uri("/api/articles", UriKind.Relative), content));
    }

    [Theory]
    [InlineData(0, "empty", "upload")]
    [InlineData(AppHost.MaxArticleBytes + 1, "too-large", "65536")]
    public async Task A_blob_that_cannot_be_read_is_kept_and_listed_with_its_reason(int size, string code, string expected)
    {
        var name = $"unreadable {size}.txt";
        await app.Articles.GetBlobClient(name).UploadAsync(BinaryData.FromBytes(new byte[size]), overwrite: true);

        var article = await app.WaitForArticleAsync(name);

        Assert.Equal(code, Text(article.GetProperty("rejection"), "code"));
        Assert.Contains(expected, Text(article.GetProperty("rejection"), "message"), StringComparison.Ordinal);
        Assert.Single(await app.GetAllAsync("/api/articles?status=rejected&pageSize=1"), a => Text(a, "name") == name);
        Assert.DoesNotContain(await app.GetAllAsync("/api/articles?status=processed"), a => Text(a, "name") == name);
        Assert.True(await app.Articles.GetBlobClient(name).ExistsAsync());
        var again = await app.Http.PostAsync(new Uri($"/api/articles/{ArticleId.OfBlob(name)}/process", UriKind.Relative), null);
        await ProblemAssert.IsAsync(HttpStatusCode.UnprocessableEntity, again);
    }

    [Fact]
    public async Task An_article_is_processed_again_when_asked_and_not_when_its_blob_is_gone()
    {
        var uploaded = await UploadAsync("?name=again.txt", Prose);
        var address = new Uri($"{uploaded.Headers.Location}/process");

        var again = await app.Http.PostAsync(address, null);
        await app.Articles.GetBlobClient("again.txt").DeleteAsync();
        var gone = await app.Http.PostAsync(address, null);

        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
        await ProblemAssert.IsAsync(HttpStatusCode.Conflict, gone);
    }

    private Task<HttpResponseMessage> UploadAsync(string query, string text) =>
        app.Http.PostAsync(new Uri($"/api/articles{query}", UriKind.Relative), new StringContent(text));

    private static ByteArrayContent FileOf(string name, string text)
    {
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(text));
        content.Headers.ContentDisposition = new ContentDispositionHeaderValue("form-data") { Name = "file", FileNameStar = name };
        return content;
    }

    private static string Text(JsonElement json, string name) => json.GetProperty(name).GetString()!;

    /// <summary>A stream that HTTP has to send in chunks.</summary>
    private sealed class UnknownLength(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;
    }
}
