using System.Net;
using System.Net.Http.Json;
using Xunit;

namespace DiploFunctions.EndToEnd.Tests.Http;

public sealed class EventGridTests
{
    [Fact]
    public async Task With_the_polling_function_off_an_article_is_taken_when_its_event_comes()
    {
        var app = new AppHost();
        app.Settings.Remove("AzureWebJobs.IngestArticle.Disabled");
        app.Settings["AzureWebJobs.IngestArticleByPolling.Disabled"] = "true";
        try
        {
            await app.InitializeAsync();
            const string Name = "báo cáo/số 1.txt";
            await app.Articles.GetBlobClient(Name).UploadAsync(BinaryData.FromString("Hà Nội, 9/5/2025."));
            await Task.Delay(1000);
            Assert.Empty(await app.GetAllAsync("/api/articles"));

            var answer = await app.Http.PostAsJsonAsync(
                "/runtime/webhooks/blobs?functionName=Host.Functions.IngestArticle",
                new[]
                {
                    new
                    {
                        id = "1",
                        eventType = "Microsoft.Storage.BlobCreated",
                        subject = $"/blobServices/default/containers/articles/blobs/{Name}",
                        data = new { api = "PutBlob", url = app.Articles.GetBlobClient(Name).Uri },
                    },
                });

            Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
            Assert.Equal(Name, (await app.WaitForArticleAsync(Name)).GetProperty("name").GetString());
        }
        finally
        {
            await app.DisposeAsync();
        }
    }
}
