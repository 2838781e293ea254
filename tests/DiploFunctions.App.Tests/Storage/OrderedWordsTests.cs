using System.Net;
using System.Text.Json;
using Azure.Core.Pipeline;
using Azure.Data.Tables;
using DiploFunctions.App.Queries;
using DiploFunctions.App.Storage.Rows;
using DiploFunctions.Model;
using Xunit;

namespace DiploFunctions.App.Tests.Storage;

/// <summary>How many finds of a word are put in an order that their index does not have.</summary>
public sealed class OrderedWordsTests
{
    private static readonly VisitQuery Query = new() { Words = "forum", Order = FactOrder.EarliestFirst, PageSize = 3 };

    [Theory]
    [InlineData(1000, false, true)]
    [InlineData(1001, false, false)]
    [InlineData(1001, true, true)]
    [InlineData(2000, true, true)]
    [InlineData(2001, true, false)]
    public async Task At_most_a_page_of_the_service_is_put_in_order_and_twice_that_for_who_has_begun(int rows, bool hasBegun, bool isAnswered)
    {
        using var service = new WordService(rows);
        var ask = () => service.AskAsync(hasBegun ? Query with { After = WordService.After("a-20200101-v0") } : Query);

        if (!isAnswered)
        {
            await Assert.ThrowsAsync<TooManyToOrderException>(ask);
            return;
        }

        var page = await ask();
        Assert.Equal([WordService.IdOf(0), WordService.IdOf(1), WordService.IdOf(2)], page.Items.Select(visit => visit.Id));
        Assert.NotNull(page.NextCursor);
    }

    [Theory]
    [InlineData(FactOrder.EarliestFirst, "a-20250512-v0", "RowKey lt 'forum-79749487.'")]
    [InlineData(FactOrder.LastChangedFirst, "u-2516548701600000000-v0", "FirstUpdated le datetime'")]
    [InlineData(FactOrder.FirstChangedFirst, "v-0638826274399999999-v0", "Updated ge datetime'")]
    public async Task A_further_page_reads_nothing_that_was_passed(FactOrder order, string reached, string expected)
    {
        using var service = new WordService(1);
        var query = Query with { Order = order };
        await service.AskAsync(query with { After = WordService.After(reached, query) });

        Assert.Contains(expected, service.Filter, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_service_that_looks_at_very_many_rows_is_not_waited_for()
    {
        using var service = new WordService(1000, rowsOfResponse: 100);

        await Assert.ThrowsAsync<TooManyToOrderException>(() => service.AskAsync(Query));
        Assert.Equal(RowQuery.MostResponses, service.Asked);
    }

    /// <summary>Has so many visits on days that follow one another, the latest first as the index of words has them.</summary>
    private sealed class WordService(int rows, int rowsOfResponse = RowQuery.RowsOfResponse) : HttpMessageHandler
    {
        public int Asked { get; private set; }

        public string Filter { get; private set; } = "";

        public static string IdOf(int number) => $"v{number:D20}";

        public static Cursor After(string row, VisitQuery? query = null) =>
            Cursor.TryRead(Cursor.Write(query ?? Query, row), query ?? Query, out var cursor) ? cursor : throw new InvalidOperationException();

        public async Task<Page<MergedFact<Visit>>> AskAsync(VisitQuery query)
        {
            using var client = new HttpClient(this, disposeHandler: false);
            var options = new TableClientOptions { Transport = new HttpClientTransport(client) };
            var table = new TableClient(new Uri("http://127.0.0.1/account"), "words", new TableSharedKeyCredential("account", "bm8gc2VjcmV0"), options);
            return await new FactTable<Visit>(new FactTables(table, table, table)).PageOfWordsAsync(query, 'v', CancellationToken.None);
        }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var query = Uri.UnescapeDataString(request.RequestUri!.Query);
            var from = query.Contains("NextRowKey=1!", StringComparison.Ordinal) ? int.Parse(query.Split("NextRowKey=1!")[1].Split('&')[0], null) : 0;
            (Asked, Filter) = (Asked + 1, query);
            var given = Enumerable.Range(from, Math.Min(rowsOfResponse, rows - from)).Select(number => RowOf(rows - 1 - number));
            var response = new HttpResponseMessage(HttpStatusCode.OK)
            {
                RequestMessage = request,
                Content = new StringContent(JsonSerializer.Serialize(new { value = given }), System.Text.Encoding.UTF8, "application/json"),
            };
            if (from + rowsOfResponse <= rows)
            {
                response.Headers.Add("x-ms-continuation-NextPartitionKey", "1!4!cA--");
                response.Headers.Add("x-ms-continuation-NextRowKey", $"1!{from + rowsOfResponse}");
            }

            return Task.FromResult(response);
        }

        private static Dictionary<string, object> RowOf(int number)
        {
            var day = new DateOnly(2025, 1, 1).AddDays(number);
            var visit = Told.Visit("Ana Lim", start: day.ToString("O", null));
            var row = new TableEntity("v-0", "forum" + RowKeys.LatestFirst(RowKeys.NumberOf(day), IdOf(number))[1..]);
            JsonColumn.WritePacked(row, JsonColumn.TextOf(new MergedFact<Visit>(visit, [], Told.Received) { Id = IdOf(number) }));
            var packed = Assert.Single(row.Keys, name => name.StartsWith("Json", StringComparison.Ordinal));
            return new Dictionary<string, object>
            {
                ["odata.etag"] = "W/\"1\"",
                ["PartitionKey"] = row.PartitionKey,
                ["RowKey"] = row.RowKey,
                ["Updated"] = Told.Received.UtcDateTime,
                ["Updated@odata.type"] = "Edm.DateTime",
                [packed] = Convert.ToBase64String(row.GetBinary(packed)!),
                [packed + "@odata.type"] = "Edm.Binary",
            };
        }
    }
}
