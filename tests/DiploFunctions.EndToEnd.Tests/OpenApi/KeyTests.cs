using Xunit;

namespace DiploFunctions.EndToEnd.Tests.OpenApi;

/// <summary>Where the document tells of 401, the app asks for a key, and nowhere else. What answers is the local host, as the Functions host would.</summary>
public sealed class KeyTests : IAsyncLifetime
{
    private const string Key = "a key/with+letters=";

    private readonly AppHost _app = new() { Key = Key };

    public Task InitializeAsync() => _app.InitializeAsync();

    public Task DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Every_operation_with_a_documented_401_asks_for_the_key_and_no_other()
    {
        var document = ApiDocument.Parse(await _app.Http.GetStringAsync("/api/openapi.json"));
        var check = new AnswerCheck(document);
        foreach (var operation in document.Operations)
        {
            var address = operation.Address();
            var isAsked = operation.Statuses.Contains(401);
            var none = await Answered.OfAsync(_app.Http, operation.Method, address);
            if (isAsked)
            {
                check.Add(operation, none, 401);
                Assert.Empty(none.Body);
                Assert.Equal(401, (await Answered.OfAsync(_app.Http, operation.Method, WithCode(address, "another"))).Status);
            }

            // What is refused for another reason is refused behind the key.
            var given = await Answered.OfAsync(_app.Http, operation.Method, WithCode(address, Key) + "&unknownParameter=1");
            Assert.True((none.Status == 401) == isAsked && given.Status != 401, $"{operation}: {none.Status} without, {given.Status} with the key");
        }

        await check.AssertAsync();
        Assert.InRange(document.Operations.Count(operation => operation.Statuses.Contains(401)), 30, 100);
    }

    [Fact]
    public async Task The_key_may_come_as_a_header_and_stands_in_no_link()
    {
        var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/api/visits", UriKind.Relative));
        request.Headers.Add("x-functions-key", Key);

        Assert.Equal(200, (await Answered.OfAsync(_app.Http, request)).Status);
        Assert.Equal(401, (await Answered.OfAsync(_app.Http, "GET", "/api/visits?code=")).Status);
    }

    [Fact]
    public async Task Events_are_taken_with_the_key_alone() =>
        Assert.Equal(401, (await Answered.OfAsync(_app.Http, "POST", "/runtime/webhooks/blobs?functionName=Host.Functions.IngestArticle")).Status);

    private static string WithCode(string address, string key) =>
        $"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}code={Uri.EscapeDataString(key)}";
}
