using Xunit;

namespace DiploFunctions.EndToEnd.Tests.OpenApi;

/// <summary>The running app against its document: what it answers to requests that are right.</summary>
[Collection(SeededAppCollection.Name)]
public sealed class AnswerTests(SeededApp app)
{
    private IEnumerable<ApiOperation> Reading => app.Document.Operations.Where(operation => operation.Method == "GET");

    [Fact]
    public async Task Every_media_type_of_every_reading_operation_is_as_documented()
    {
        var check = new AnswerCheck(app.Document);
        foreach (var (operation, type) in Reading.SelectMany(operation => operation.Media(200).Keys.Select(type => (operation, type))))
        {
            var answer = await Answered.OfAsync(app.Http, "GET", AddressOf(operation, type), type);
            check.Add(operation, answer, 200);
            if (answer.MediaType != type)
            {
                check.Refuse($"{answer.What}: {answer.MediaType} instead of {type}");
            }
        }

        await check.AssertAsync();
    }

    [Fact]
    public async Task Every_item_of_every_list_is_as_documented()
    {
        var check = new AnswerCheck(app.Document);
        foreach (var operation in Reading.Where(operation => operation.QueryParameters.Any(p => ApiOperation.Name(p) == "pageSize")))
        {
            check.Add(operation, await Answered.OfAsync(app.Http, "GET", operation.Address(("pageSize", "200"))), 200);
        }

        await check.AssertAsync();
    }

    [Fact]
    public async Task Every_fact_and_article_and_its_history_are_as_documented()
    {
        var check = new AnswerCheck(app.Document);
        foreach (var operation in Reading.Where(operation => operation.Path.Contains("{id}", StringComparison.Ordinal)))
        {
            var list = operation.Path[..operation.Path.IndexOf("/{", StringComparison.Ordinal)];
            var page = await Answered.OfAsync(app.Http, "GET", $"/api{list}?pageSize=200");
            foreach (var item in page.Value["value"]!.AsArray())
            {
                var address = operation.Path.Replace("{id}", item!["id"]!.GetValue<string>(), StringComparison.Ordinal);
                check.Add(operation, await Answered.OfAsync(app.Http, "GET", $"/api{address}"), 200);
            }
        }

        Assert.True(check.Count > 50, $"only {check.Count} were asked for");
        await check.AssertAsync();
    }

    [Fact]
    public async Task HEAD_has_the_headers_of_GET_and_no_body()
    {
        foreach (var operation in app.Document.Operations.Where(operation => operation.Method == "HEAD"))
        {
            var head = await Answered.OfAsync(app.Http, "HEAD", operation.Address());
            var get = await Answered.OfAsync(app.Http, "GET", operation.Address());
            Assert.Equal((200, ""), (head.Status, head.Body));
            var differing = get.Headers.Where(header => header.Key != "Date" && head.Headers.GetValueOrDefault(header.Key) != header.Value);
            Assert.True(!differing.Any(), $"{operation}: {string.Join(", ", differing)}");
        }
    }

    [Fact]
    public async Task A_tag_that_is_still_right_is_answered_with_304()
    {
        var check = new AnswerCheck(app.Document);
        foreach (var operation in app.Document.Operations.Where(operation => operation.Statuses.Contains(304)))
        {
            var first = await Answered.OfAsync(app.Http, operation.Method, operation.Address());
            var request = new HttpRequestMessage(new HttpMethod(operation.Method), new Uri(operation.Address(), UriKind.Relative));
            request.Headers.Add("If-None-Match", first.Headers.GetValueOrDefault("ETag", "W/\"none\""));
            check.Add(operation, await Answered.OfAsync(app.Http, request, $"{operation} with its tag"), 304);
        }

        await check.AssertAsync();
    }

    // Each file of the page has a media type of its own.
    private static string AddressOf(ApiOperation operation, string type) => (operation.Path, type) switch
    {
        ("/docs/{file}", "text/html") => "/api/docs/page.html",
        ("/docs/{file}", "text/javascript") => "/api/docs/page.js",
        _ => operation.Address(),
    };
}
