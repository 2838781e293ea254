using System.Net;
using Xunit;

namespace DiploFunctions.EndToEnd.Tests.Http;

public sealed class OutageTests
{
    [Fact]
    public async Task Storage_that_is_away_is_said_and_waited_for_and_nothing_is_lost()
    {
        var app = new AppHost();
        try
        {
            await app.InitializeAsync();
            await app.Articles.GetBlobClient("before.txt").UploadAsync(BinaryData.FromString("Jakarta, 9 Mei 2025."));
            await app.WaitForArticleAsync("before.txt");
            await app.Azurite.StopAsync();

            var health = await app.Http.GetAsync(new Uri("/api/health", UriKind.Relative));
            var visits = await app.Http.GetAsync(new Uri("/api/visits", UriKind.Relative));

            Assert.Equal(HttpStatusCode.ServiceUnavailable, health.StatusCode);
            Assert.Contains("\"unavailable\"", await health.Content.ReadAsStringAsync(), StringComparison.Ordinal);
            await ProblemAssert.IsAsync(HttpStatusCode.ServiceUnavailable, visits);
            Assert.Equal(TimeSpan.FromSeconds(5), visits.Headers.RetryAfter?.Delta);

            await app.Azurite.StartAsync();
            await app.Articles.GetBlobClient("after.txt").UploadAsync(BinaryData.FromString("Jakarta, 10 Mei 2025."));
            await app.WaitForArticleAsync("after.txt");
            Assert.Equal(2, (await app.GetAllAsync("/api/articles")).Count);
            Assert.Equal("ok", (await app.GetJsonAsync("/api/health")).GetProperty("status").GetString());
        }
        finally
        {
            await app.DisposeAsync();
        }
    }

    [Fact]
    public async Task The_app_starts_without_storage_and_makes_it_ready_when_it_comes()
    {
        var app = new AppHost();
        try
        {
            await app.StartAsync();
            var without = await app.Http.GetAsync(new Uri("/api/health", UriKind.Relative));
            await app.Azurite.StartAsync();

            await Eventually.TrueAsync(
                async () => (await app.Http.GetAsync(new Uri("/api/articles", UriKind.Relative))).IsSuccessStatusCode, "articles can be listed");
            Assert.Equal(HttpStatusCode.ServiceUnavailable, without.StatusCode);
        }
        finally
        {
            await app.DisposeAsync();
        }
    }

    [Fact]
    public async Task A_table_deleted_under_the_app_is_named_and_is_there_again_after_a_start()
    {
        var app = new AppHost();
        try
        {
            await app.InitializeAsync();
            await app.DeleteTableAsync("visitlists");

            var visits = await app.Http.GetAsync(new Uri("/api/visits", UriKind.Relative));
            var meetings = await app.Http.GetAsync(new Uri("/api/meetings", UriKind.Relative));

            var problem = await ProblemAssert.IsAsync(HttpStatusCode.ServiceUnavailable, visits);
            Assert.Contains("diplo rebuild --fresh", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
            Assert.Equal(HttpStatusCode.OK, meetings.StatusCode);
        }
        finally
        {
            await app.DisposeAsync();
        }
    }
}
