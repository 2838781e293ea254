using System.Net;
using Azure.Core.Pipeline;
using Azure.Data.Tables;
using DiploFunctions.App.Queries;
using DiploFunctions.App.Storage.Rows;
using Xunit;

namespace DiploFunctions.App.Tests.Storage;

/// <summary>A service that looks at many rows and finds few, as the emulator never does.</summary>
public sealed class RowQueryTests
{
    [Fact]
    public async Task A_page_ends_after_a_few_responses_and_the_next_goes_on_where_the_service_was()
    {
        using var service = new SparseService(emptyBefore: 12);
        using var client = new HttpClient(service);
        var options = new TableClientOptions { Transport = new HttpClientTransport(client) };
        var table = new TableClient(new Uri("http://127.0.0.1/account"), "things", new TableSharedKeyCredential("account", "bm8gc2VjcmV0"), options);
        PagedQuery query = new DigestQuery { PageSize = 3 };

        var pages = new List<Page<string>>();
        while (pages.Count == 0 || pages[^1].NextCursor is not null)
        {
            if (pages.Count > 0)
            {
                Assert.True(Cursor.TryRead(pages[^1].NextCursor, query, out var cursor));
                query = query with { After = cursor };
            }

            var before = service.Asked;
            pages.Add(await RowQuery.PageAsync(table, "p", RowRange.All, null, query, row => row.RowKey, CancellationToken.None));
            Assert.InRange(service.Asked - before, 1, RowQuery.MostResponses);
        }

        Assert.Equal([0, 0, 1], pages.Select(page => page.Items.Count));
        Assert.Equal(13, service.Asked);
    }

    /// <summary>Answers with nothing so many times, each time with where to go on, and then with one row.</summary>
    private sealed class SparseService(int emptyBefore) : HttpMessageHandler
    {
        private const string NextPartition = "x-ms-continuation-NextPartitionKey";
        private const string NextRow = "x-ms-continuation-NextRowKey";

        public int Asked { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            // The place is in the token alone: who does not bring it back begins anew.
            var query = Uri.UnescapeDataString(request.RequestUri!.Query);
            var place = query.Contains("NextRowKey=1!", StringComparison.Ordinal) ? int.Parse(query.Split("NextRowKey=1!")[1].Split('&')[0], null) : 0;
            Asked++;
            var body = place < emptyBefore ? """{"value":[]}""" : """{"value":[{"odata.etag":"W/\"1\"","PartitionKey":"p","RowKey":"r"}]}""";
            var response = new HttpResponseMessage(HttpStatusCode.OK)
            {
                RequestMessage = request,
                Content = new StringContent(body, System.Text.Encoding.UTF8, "application/json"),
            };
            if (place < emptyBefore)
            {
                response.Headers.Add(NextPartition, "1!4!cA--");
                response.Headers.Add(NextRow, $"1!{place + 1}");
            }

            return Task.FromResult(response);
        }
    }
}
