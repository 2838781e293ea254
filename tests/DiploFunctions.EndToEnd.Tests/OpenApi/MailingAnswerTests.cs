using System.Text;
using System.Text.RegularExpressions;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using DiploFunctions.App.Recipients;
using DiploFunctions.EndToEnd.Tests.Http;
using DiploFunctions.TestSupport.Smtp;
using Xunit;

namespace DiploFunctions.EndToEnd.Tests.OpenApi;

/// <summary>The operations that take a mail first against the document: every status that it tells is provoked, and every answer is as it says.</summary>
[Collection(SeededAppCollection.Name)]
public sealed class MailingAnswerTests(SeededApp withoutMail, MailingApp app) : IClassFixture<MailingApp>
{
    private const string Week = "/api/digests/2025-W20";
    private const string Pdf = "/digests/{week}/pdf";
    private const string Confirm = "/recipients/confirm";
    private const string Leave = "/unsubscribe";

    private static readonly string Ana = Recipient.IdOf("ana@example.org");
    private static readonly DateTimeOffset Expired = DateTimeOffset.UnixEpoch.AddYears(50);

    // Provoked by KeyTests, by nothing that can be provoked, and while storage is away, which is tried with what reads facts.
    private static readonly int[] OutOfReach = [401, 500, 503];

    private readonly AnswerCheck _check = new(withoutMail.Document);
    private readonly HashSet<string> _seen = [];

    [Fact]
    public async Task Every_answer_of_mailing_is_as_documented()
    {
        await app.TellAsync();
        await ListsAsync();
        await SendAsync();
        await JoinAsync();
        await ReadAsync();
        await LeaveAsync();
        await RemoveAsync();

        var told = withoutMail.Document.Mailing.SelectMany(operation => operation.Statuses.Except(OutOfReach).Select(status => $"{operation} {status}"));
        await _check.AssertAsync();
        Assert.Equal(told.Order(StringComparer.Ordinal), _seen.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_the_document_says_is_tested_here_is() =>
        Assert.All(withoutMail.Document.Mailing, operation => Assert.Equal(nameof(MailingAnswerTests), operation.Body["x-tested-by"]!.GetValue<string>()));

    private async Task ListsAsync()
    {
        await app.Http.PostAsync(new Uri($"{Week}?send=true", UriKind.Relative), null);
        await BothAsync("/digests/{week}/deliveries", 200, $"{Week}/deliveries");
        await BothAsync("/digests/{week}/deliveries", 400, $"{Week}/deliveries?pageSize=0");
    }

    private async Task SendAsync()
    {
        const string Path = "/digests/{week}/send";
        await PostAsync(Path, 200, $"{Week}/send", """{"recipient":"desk@example.org"}""");
        await PostAsync(Path, 400, $"{Week}/send", "{}");
        await PostAsync(Path, 404, $"{Week}/send", """{"recipient":"nobody@example.org"}""");
        await PostAsync(Path, 413, $"{Week}/send", Large);

        // While the server takes its time with a mail, nobody sends it again.
        using var taking = new SemaphoreSlim(0);
        using var taken = new ManualResetEventSlim();
        var before = app.Server.Script;
        app.Server.Script = new SmtpScript
        {
            Content = _ =>
            {
                taking.Release();
                taken.Wait();
                return "250 taken";
            },
        };
        var first = Answered.OfAsync(app.Http, RequestOf("POST", $"{Week}/send", """{"recipient":"desk@example.org"}"""));
        await taking.WaitAsync();
        await PostAsync(Path, 409, $"{Week}/send", """{"recipient":"desk@example.org"}""");
        app.Server.Script = before;
        taken.Set();
        Assert.Equal(200, (await first).Status);
    }

    private async Task JoinAsync()
    {
        await PostAsync("/recipients", 202, "/api/recipients", """{"address":"ana@example.org"}""");
        await PostAsync("/recipients", 400, "/api/recipients", "{}");
        await PostAsync("/recipients", 413, "/api/recipients", Large);
        Add("POST", "/recipients", 409, await Answered.OfAsync(withoutMail.Http, RequestOf("POST", "/api/recipients", """{"address":"ana@example.org"}""")));

        var link = LinkTo("recipients/confirm");
        await BothAsync(Confirm, 200, link);
        await BothAsync(Confirm, 400, $"/api{Confirm}?token=made-up");
        await PostAsync(Confirm, 400, $"/api{Confirm}?token=made-up");
        await PostAsync(Confirm, 200, link);

        await AgeAsync(Ana);
        var late = $"/api{Confirm}?token={MailingApp.Signed("Confirm", Ana, Expired)}";
        await BothAsync(Confirm, 410, late);
        await PostAsync(Confirm, 410, late);
    }

    /// <summary>What somebody said yes to was asked long ago.</summary>
    private async Task AgeAsync(string id)
    {
        var table = new TableServiceClient(app.App.Azurite.ConnectionString).GetTableClient("recipients");
        var row = (await table.GetEntityAsync<TableEntity>("recipients", id)).Value;
        row["Expires"] = Expired;
        await table.UpdateEntityAsync(row, row.ETag, TableUpdateMode.Replace);
    }

    private async Task ReadAsync()
    {
        await app.Http.PostAsync(new Uri($"{Week}?send=true", UriKind.Relative), null);
        var link = LinkTo("digests/2025-W20/pdf");
        await BothAsync(Pdf, 200, link);
        await BothAsync(Pdf, 400, $"{Week}/pdf?token=made-up");
        var edition = Regex.Match(link, @"2025-W20\.(\w+)~").Groups[1].Value;
        await BothAsync(Pdf, 410, $"{Week}/pdf?token={MailingApp.Signed("Read", $"2025-W20.{edition}", Expired)}");
        await new BlobContainerClient(app.App.Azurite.ConnectionString, "digests").GetBlobClient($"mailed/2025-W20/{edition}.pdf").DeleteAsync();
        await BothAsync(Pdf, 404, link);
    }

    private async Task LeaveAsync()
    {
        var link = LinkTo("unsubscribe");
        await BothAsync(Leave, 200, link);
        await BothAsync(Leave, 400, $"/api{Leave}?token=made-up");
        await PostAsync(Leave, 400, $"/api{Leave}?token=made-up", "List-Unsubscribe=One-Click", "application/x-www-form-urlencoded");
        await PostAsync(Leave, 200, link, "List-Unsubscribe=One-Click", "application/x-www-form-urlencoded");
    }

    private async Task RemoveAsync()
    {
        const string Path = "/recipients/{id}";
        foreach (var (status, id) in ((int, string)[])[(204, Ana), (404, new string('0', 32)), (409, Recipient.IdOf("desk@example.org"))])
        {
            Add("DELETE", Path, status, await Answered.OfAsync(app.Http, "DELETE", $"/api/recipients/{id}"));
        }
    }

    private async Task BothAsync(string path, int status, string address)
    {
        foreach (var method in (string[])["GET", "HEAD"])
        {
            Add(method, path, status, await Answered.OfAsync(app.Http, method, address));
        }
    }

    private async Task PostAsync(string path, int status, string address, string body = "", string type = "application/json") =>
        Add("POST", path, status, await Answered.OfAsync(app.Http, RequestOf("POST", address, body, type)));

    private void Add(string method, string path, int status, Answered answer)
    {
        var operation = withoutMail.Document.Mailing.Single(one => one.Method == method && one.Path == path);
        _check.Add(operation, answer, status);
        _seen.Add($"{operation} {status}");
    }

    private static string Large => $$"""{"recipient":"{{new string('a', 200_000)}}"}""";

    private static HttpRequestMessage RequestOf(string method, string address, string body, string type = "application/json") =>
        new(new HttpMethod(method), new Uri(address, UriKind.Relative)) { Content = new StringContent(body, Encoding.UTF8, type) };

    /// <summary>The link of the last mail to Ana.</summary>
    private string LinkTo(string route) =>
        MailingApp.Inside(Regex.Match(MailBody.TextOf(app.Server.To("ana@example.org")[^1]), $@"{MailingApp.BaseUrl}/api/{Regex.Escape(route)}\?token=\S+").Value).OriginalString;
}
