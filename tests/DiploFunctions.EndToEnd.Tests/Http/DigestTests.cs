using System.Net;
using System.Text.Json;
using DiploFunctions.Cli;
using DiploFunctions.Digest.Tests.Pdf;
using DiploFunctions.TestSupport;
using Xunit;

namespace DiploFunctions.EndToEnd.Tests.Http;

public sealed class DigestTests(AppHost app) : IClassFixture<AppHost>
{
    [Fact]
    public async Task A_digest_is_rendered_listed_and_read_as_a_PDF()
    {
        var address = new Uri("/api/digests/2025-w19", UriKind.Relative);
        var rendered = await app.Http.PostAsync(address, null);
        var pdf = await app.Http.GetAsync(address);

        Assert.True(rendered.IsSuccessStatusCode, await rendered.Content.ReadAsStringAsync());
        Assert.EndsWith("/api/digests/2025-W19", rendered.Headers.Location!.AbsoluteUri, StringComparison.Ordinal);
        var digest = JsonDocument.Parse(await rendered.Content.ReadAsStringAsync()).RootElement;
        Assert.Equal(["week", "rendered", "size", "counts", "articles"], digest.EnumerateObject().Select(p => p.Name));
        Assert.Equal("application/pdf", pdf.Content.Headers.ContentType?.MediaType);
        Assert.Equal("inline; filename=\"digest-2025-W19.pdf\"", pdf.Content.Headers.ContentDisposition?.ToString());
        Assert.StartsWith("%PDF-", await pdf.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Single(await app.GetAllAsync("/api/digests"), d => d.GetProperty("week").GetString() == "2025-W19");
    }

    [Theory]
    [InlineData("id", "Minggu 17 tahun 2025", "--url")]
    [InlineData("en", "Week 17, 2025", "--url")]
    [InlineData("vi", "Tuần 17 năm 2025", "--url")]
    [InlineData("vi", "Tuần 17 năm 2025", "--connection")]
    public async Task The_command_line_gets_a_digest_in_the_language_that_it_names(string language, string title, string source)
    {
        var file = Path.Combine(Path.GetTempPath(), $"{AzuriteServer.NewName()}.pdf");
        try
        {
            var where = source == "--url" ? app.Http.BaseAddress!.GetLeftPart(UriPartial.Authority) : app.Azurite.ConnectionString;
            var code = await Diplo.RunAsync(["digest", "--week", "2025-W17", "--lang", language, "--out", file, source, where], TextWriter.Null, TextWriter.Null);

            Assert.Equal(0, code);
            Assert.Contains(title, Poppler.TextOf(await File.ReadAllBytesAsync(file)).Normalize(), StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public async Task Mailing_without_a_mail_server_says_so_and_renders_all_the_same()
    {
        var answer = await app.Http.PostAsync(new Uri("/api/digests/2025-W18?send=true", UriKind.Relative), null);

        var mail = JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement.GetProperty("mail");
        Assert.Equal(0, mail.GetProperty("sent").GetInt32());
        Assert.Contains("Mail__Host", mail.GetProperty("notSent").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2025-W19?send=perhaps", "send")]
    [InlineData("2025-W19?language=fr", "language")]
    [InlineData("last?send=true", "week")]
    public async Task A_bad_parameter_is_named(string address, string parameter)
    {
        var answer = await app.Http.PostAsync(new Uri($"/api/digests/{address}", UriKind.Relative), null);

        Assert.Equal([parameter], ProblemAssert.ParametersOf(await ProblemAssert.IsAsync(HttpStatusCode.BadRequest, answer)));
    }
}
