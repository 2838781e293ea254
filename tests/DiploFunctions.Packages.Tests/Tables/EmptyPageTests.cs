using System.Net;
using Azure.Core.Pipeline;
using Azure.Data.Tables;
using Xunit;

namespace DiploFunctions.Packages.Tests.Tables;

/// <summary>What the service may do and the emulator never does: answer with an empty page that another follows.</summary>
public sealed class EmptyPageTests
{
    private const string Key = "bm8gc2VjcmV0";

    [Fact]
    public async Task An_empty_page_with_a_continuation_is_not_the_end()
    {
        using var service = new TwoPages();
        using var client = new HttpClient(service);
        var options = new TableClientOptions { Transport = new HttpClientTransport(client) };
        var table = new TableClient(new Uri("http://127.0.0.1/account"), "things", new TableSharedKeyCredential("account", Key), options);

        var keys = new List<string>();
        await foreach (var row in table.QueryAsync<TableEntity>("PartitionKey eq 'p'"))
        {
            keys.Add(row.RowKey);
        }

        Assert.Equal(["r"], keys);
        Assert.Equal(2, service.Asked.Count);
        Assert.Contains("NextPartitionKey=1!4!cA--", Uri.UnescapeDataString(service.Asked[1]), StringComparison.Ordinal);
        Assert.Contains("NextRowKey=1!4!cg--", Uri.UnescapeDataString(service.Asked[1]), StringComparison.Ordinal);
    }

    private sealed class TwoPages : HttpMessageHandler
    {
        public List<string> Asked { get; } = [];

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Asked.Add(request.RequestUri!.Query);
            var first = Asked.Count == 1;
            var response = new HttpResponseMessage(HttpStatusCode.OK)
            {
                RequestMessage = request,
                Content = new StringContent(
                    first ? """{"value":[]}""" : """{"value":[{"odata.etag":"W/\"1\"","PartitionKey":"p","RowKey":"r"}]}""",
                    System.Text.Encoding.UTF8,
                    "application/json"),
            };
            if (first)
            {
                response.Headers.Add("x-ms-continuation-NextPartitionKey", "1!4!cA--");
                response.Headers.Add("x-ms-continuation-NextRowKey", "1!4!cg--");
            }

            return Task.FromResult(response);
        }
    }
}
