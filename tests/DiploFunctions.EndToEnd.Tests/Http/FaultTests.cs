using System.Net;
using System.Text;
using Azure.Data.Tables;
using DiploFunctions.App.Storage;
using DiploFunctions.Model;
using Xunit;

namespace DiploFunctions.EndToEnd.Tests.Http;

/// <summary>What the app cannot make sense of in its own tables is a fault of the app: 500, and nothing of its inside.</summary>
public sealed class FaultTests : IAsyncLifetime
{
    private const string Damage = "{ this is no JSON";
    private const string Packed = "JsonPacked00";

    private readonly AppHost _app = new();

    public Task InitializeAsync() => _app.InitializeAsync();

    public Task DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Damaged_rows_are_a_fault_of_the_app_of_which_only_the_log_tells_more()
    {
        await SaveAsync();
        var ids = new List<string>();
        foreach (var list in (string[])["visits", "meetings", "agreements", "people", "articles"])
        {
            ids.Add($"/api/{list}/{(await _app.GetJsonAsync($"/api/{list}")).GetProperty("value")[0].GetProperty("id").GetString()}");
        }

        foreach (var table in (string[])["visits", "visitlists", "meetings", "meetinglists", "agreements", "agreementlists", "words", "partners", "people", "articles"])
        {
            await DamageAsync(table);
        }

        string[] histories = [.. ids.Take(3).Select(id => id + "/history")];
        string[] lists = ["/api/visits", "/api/visits?q=forum", "/api/meetings", "/api/agreements", "/api/people", "/api/partners?country=VN", "/api/articles", "/api/feed.atom", "/api/calendar.ics?dateFrom=2025"];
        foreach (var address in ids.Concat(histories).Concat(lists))
        {
            using var answer = await _app.Http.GetAsync(new Uri(address, UriKind.Relative));

            var problem = await ProblemAssert.IsAsync(HttpStatusCode.InternalServerError, answer);
            Assert.Equal("The app failed", problem.GetProperty("title").GetString());
            Assert.All(["Json", "Exception", Damage, "DiploFunctions"], inside => Assert.DoesNotContain(inside, problem.ToString(), StringComparison.Ordinal));
        }

        Assert.Equal(HttpStatusCode.OK, (await _app.Http.GetAsync(new Uri("/api/health", UriKind.Relative))).StatusCode);
    }

    private Task SaveAsync()
    {
        var (ana, bora, day) = (new Person("Ana Lim", "President", Party.Of("VN")), new Person("Bora Tek", null, Party.Of("KZ")), PartialDate.Of(2025, 5, 14));
        var words = new Evidence("Ana Lim visits", 0, 14);
        var visit = new Visit { Visitor = ana, To = Party.Of("KZ"), Start = day, Occasion = "forum", Evidence = words };
        var meeting = new Meeting { Participants = [ana, bora], Date = day, Evidence = words };
        var agreement = new Agreement { Kind = AgreementKind.Mou, Parties = [Party.Of("VN"), Party.Of("KZ")], Subject = "forum", Date = day, Evidence = words };
        var record = new ArticleRecord { BlobName = "a.txt", Title = "A visit", Published = day, Received = DateTimeOffset.UtcNow, Processed = DateTimeOffset.UtcNow };
        return _app.Facts.SaveArticleAsync(record, new ArticleFacts(new Article { File = "a.txt", Text = "" }, [visit], [meeting], [agreement]), CancellationToken.None);
    }

    private async Task DamageAsync(string name)
    {
        var table = new TableClient(_app.Azurite.ConnectionString, name);
        var rows = new List<TableEntity>();
        await foreach (var row in table.QueryAsync<TableEntity>(""))
        {
            rows.Add(row);
        }

        Assert.NotEmpty(rows);
        foreach (var row in rows)
        {
            foreach (var column in (string[])["Json", "Total"])
            {
                row[column] = Damage;
            }

            if (row.ContainsKey(Packed))
                row[Packed] = Encoding.UTF8.GetBytes(Damage);

            await table.UpsertEntityAsync(row, TableUpdateMode.Replace);
        }
    }
}
