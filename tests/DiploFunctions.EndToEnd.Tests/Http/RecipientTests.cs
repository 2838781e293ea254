using System.Net;
using System.Net.Http.Json;
using System.Text.RegularExpressions;
using DiploFunctions.TestSupport.Smtp;
using Xunit;

namespace DiploFunctions.EndToEnd.Tests.Http;

public sealed class RecipientTests(MailingApp app) : IClassFixture<MailingApp>
{
    private static readonly Uri Recipients = new("/api/recipients", UriKind.Relative);

    [Fact]
    public async Task Somebody_joins_by_the_link_of_a_mail_gets_the_digest_reads_its_PDF_and_leaves_by_one_click()
    {
        await app.TellAsync();
        await AskAsync(new { address = "Ana@example.org", language = "vi", countries = new[] { "VN" }, topics = new[] { "visits" } });
        var confirm = LinkTo("ana@example.org", "recipients/confirm");
        await IsPageAsync(HttpStatusCode.OK, await app.Http.GetAsync(confirm), "<form method=\"post\">");
        await IsPageAsync(HttpStatusCode.OK, await app.Http.PostAsync(confirm, null), "lang=\"vi\"");

        var sent = await app.Http.PostAsync(new Uri("/api/digests/2025-W20?send=true", UriKind.Relative), null);
        Assert.True(sent.IsSuccessStatusCode, await sent.Content.ReadAsStringAsync());
        var pdf = await app.Http.GetAsync(LinkTo("ana@example.org", "digests/2025-W20/pdf"));
        Assert.Equal("application/pdf", pdf.Content.Headers.ContentType?.MediaType);
        Assert.StartsWith("%PDF-", await pdf.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        var header = app.Server.To("ana@example.org")[^1].Header("List-Unsubscribe");
        Assert.Equal("List-Unsubscribe=One-Click", app.Server.To("ana@example.org")[^1].Header("List-Unsubscribe-Post"));
        var leave = MailingApp.Inside(header.Trim('<', '>'));
        await IsPageAsync(HttpStatusCode.OK, await app.Http.GetAsync(leave), "name=\"List-Unsubscribe\" value=\"One-Click\"");
        await ProblemAssert.IsAsync(HttpStatusCode.BadRequest, await app.Http.PostAsync(leave, null));
        using var click = new FormUrlEncodedContent([KeyValuePair.Create("List-Unsubscribe", "One-Click")]);
        await IsPageAsync(HttpStatusCode.OK, await app.Http.PostAsync(leave, click), "<h1>");

        var mails = app.Server.To("ana@example.org").Count;
        await app.Http.PostAsync(new Uri("/api/digests/2025-W20?send=true", UriKind.Relative), null);
        Assert.Equal(mails, app.Server.To("ana@example.org").Count);
    }

    [Fact]
    public async Task A_refused_recipient_is_shown_with_the_digest_and_among_its_mails()
    {
        await app.TellAsync();
        await app.Http.PostAsync(new Uri("/api/digests/2025-W20?send=true", UriKind.Relative), null);

        var digest = Assert.Single(await app.App.GetAllAsync("/api/digests"), d => d.GetProperty("week").GetString() == "2025-W20");
        Assert.Equal(1, digest.GetProperty("mails").GetProperty("refused").GetInt32());
        var mails = await app.App.GetAllAsync("/api/digests/2025-W20/deliveries");
        var refused = Assert.Single(mails, mail => mail.GetProperty("state").GetString() == "refused");
        Assert.Equal("g…@example.org", refused.GetProperty("address").GetString());
        Assert.Contains("550 5.1.1", refused.GetProperty("reason").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_digest_is_sent_again_to_one_recipient_on_purpose()
    {
        await app.TellAsync();
        var address = new Uri("/api/digests/2025-W20/send", UriKind.Relative);
        for (var i = 0; i < 2; i++)
        {
            var answer = await app.Http.PostAsJsonAsync(address, new { recipient = "desk@example.org" });
            Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
        }

        Assert.Contains(app.Server.To("desk@example.org"), mail => Regex.IsMatch(mail.MessageId, @"\.again-\d@"));
        await ProblemAssert.IsAsync(HttpStatusCode.NotFound, await app.Http.PostAsJsonAsync(address, new { recipient = "nobody@example.org" }));
        await ProblemAssert.IsAsync(HttpStatusCode.BadRequest, await app.Http.PostAsJsonAsync(address, new { }));
    }

    [Fact]
    public async Task A_digest_is_rendered_again_without_sending()
    {
        await app.TellAsync();
        await app.Http.PostAsync(new Uri("/api/digests/2025-W20?send=true", UriKind.Relative), null);
        var mails = app.Server.To("desk@example.org").Count;
        var rendered = await RenderedAsync();
        var again = await app.Http.PostAsync(new Uri("/api/digests/2025-W20", UriKind.Relative), null);

        Assert.True(again.IsSuccessStatusCode, await again.Content.ReadAsStringAsync());
        Assert.True(await RenderedAsync() > rendered);
        Assert.True(mails > 0);
        Assert.Equal(mails, app.Server.To("desk@example.org").Count);
    }

    [Fact]
    public async Task The_answer_is_the_same_whether_somebody_gets_the_digest_or_not()
    {
        var (known, unknown, again) = (
            await AskAsync(new { address = "desk@example.org" }),
            await AskAsync(new { address = "bora@example.org" }),
            await AskAsync(new { address = "bora@example.org" }));

        Assert.Equal(known, unknown);
        Assert.Equal(unknown, again);
        Assert.Single(app.Server.To("bora@example.org"));
    }

    [Theory]
    [InlineData("""{"address":"ana@example.org\r\nBcc: x@example.org"}""", "address")]
    [InlineData("""{"address":"Ana <ana@example.org>"}""", "address")]
    [InlineData("""{"language":"en"}""", "address")]
    [InlineData("""{"address":"a@example.org","language":"fr"}""", "language")]
    [InlineData("""{"address":"a@example.org","countries":["XX"]}""", "countries")]
    [InlineData("""{"address":"a@example.org","topics":["weather"]}""", "topics")]
    public async Task What_is_wrong_with_a_request_is_named(string body, string parameter)
    {
        using var content = new StringContent(body);
        var problem = await ProblemAssert.IsAsync(HttpStatusCode.BadRequest, await app.Http.PostAsync(Recipients, content));

        Assert.Equal([parameter], ProblemAssert.ParametersOf(problem));
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{\"address\":")]
    [InlineData("""{"address":"a@example.org","admin":true}""")]
    [InlineData("""{"address":"a@example.org","topics":[null]}""")]
    public async Task A_body_that_is_not_asked_for_is_refused(string body)
    {
        using var content = new StringContent(body);

        await ProblemAssert.IsAsync(HttpStatusCode.BadRequest, await app.Http.PostAsync(Recipients, content));
    }

    [Theory]
    [InlineData("/api/recipients/confirm?token=made-up")]
    [InlineData("/api/recipients/confirm")]
    [InlineData("/api/unsubscribe?token=0123~0~abc")]
    [InlineData("/api/digests/2025-W20/pdf?token=2025-W20.abc~0~abc")]
    public async Task A_link_that_was_not_made_here_leads_to_a_page_that_says_so(string address) =>
        await IsPageAsync(HttpStatusCode.BadRequest, await app.Http.GetAsync(new Uri(address, UriKind.Relative)), "This link does not work");

    [Fact]
    public async Task Somebody_unknown_cannot_be_removed() =>
        await ProblemAssert.IsAsync(HttpStatusCode.NotFound, await app.Http.DeleteAsync(new Uri($"/api/recipients/{new string('0', 32)}", UriKind.Relative)));

    private static async Task IsPageAsync(HttpStatusCode status, HttpResponseMessage answer, string said)
    {
        var body = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.StatusCode == status, $"{(int)answer.StatusCode} instead of {(int)status}: {body}");
        Assert.Equal("text/html", answer.Content.Headers.ContentType?.MediaType);
        Assert.Contains("default-src 'none'", string.Join(' ', answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.True(answer.Headers.CacheControl?.NoStore, "A page behind a signed link is kept by nobody.");
        Assert.Contains(said, body, StringComparison.Ordinal);
    }

    private async Task<DateTimeOffset> RenderedAsync() => Assert.Single(
        await app.App.GetAllAsync("/api/digests"), digest => digest.GetProperty("week").GetString() == "2025-W20").GetProperty("rendered").GetDateTimeOffset();

    private async Task<string> AskAsync(object body)
    {
        var answer = await app.Http.PostAsJsonAsync(Recipients, body);
        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync();
    }

    private Uri LinkTo(string address, string route)
    {
        var text = MailBody.TextOf(app.Server.To(address)[^1]);
        return MailingApp.Inside(Regex.Match(text, $@"{MailingApp.BaseUrl}/api/{Regex.Escape(route)}\?token=\S+").Value);
    }
}
