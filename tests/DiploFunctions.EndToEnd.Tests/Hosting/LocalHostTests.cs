using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using DiploFunctions.Cli.Serve;
using DiploFunctions.TestSupport;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace DiploFunctions.EndToEnd.Tests.Hosting;

public sealed class LocalHostTests(AzuriteServer azurite) : IClassFixture<AzuriteServer>
{
    [Theory]
    [InlineData("GET", "/api/echo/hello", "GET hello")]
    [InlineData("POST", "/api/echo/a%20b%23c", "POST a b#c")]
    [InlineData("GET", "/api/Default", "/api/Default")]
    public async Task Http_functions_answer_at_their_routes(string method, string path, string expected)
    {
        await using var host = await SampleHost.StartAsync(azurite);

        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        using var answer = await host.Http.SendAsync(request);

        Assert.Equal(expected, await answer.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("DELETE", "/api/echo/x", HttpStatusCode.MethodNotAllowed)]
    [InlineData("GET", "/echo/x", HttpStatusCode.NotFound)]
    [InlineData("GET", "/api/fails", HttpStatusCode.InternalServerError)]
    public async Task What_no_function_answers_well_has_a_status(string method, string path, HttpStatusCode expected)
    {
        await using var host = await SampleHost.StartAsync(azurite);

        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        using var answer = await host.Http.SendAsync(request);

        Assert.Equal(expected, answer.StatusCode);
    }

    [Theory]
    [InlineData("AzureWebJobs.Echo.Disabled")]
    [InlineData("AzureWebJobs_Echo_Disabled")]
    public async Task A_function_that_is_switched_off_is_not_there(string setting)
    {
        await using var host = await SampleHost.StartAsync(azurite, null, (setting, "True"));

        Assert.DoesNotContain("Echo", host.Functions);
        Assert.Equal(HttpStatusCode.NotFound, (await host.Http.GetAsync("/api/echo/x")).StatusCode);
    }

    [Fact]
    public async Task A_blob_runs_once_also_over_a_restart_and_again_when_it_changes()
    {
        var blob = (await SampleHost.ContainerAsync(azurite, "watched")).GetBlobClient("báo/số 1 '50%' #a?.txt");
        await blob.UploadAsync(BinaryData.FromString("one"), overwrite: true);
        var notebook = new Notebook();
        await using (var first = await SampleHost.StartAsync(azurite, notebook))
        {
            await notebook.WaitForAsync("OnBlob", 1);
        }

        await using var second = await SampleHost.StartAsync(azurite, notebook);
        await blob.UploadAsync(BinaryData.FromString("two"), overwrite: true);
        await notebook.WaitForAsync("OnBlob", 2);
        await Task.Delay(500);

        Assert.Equal([blob.Name, blob.Name], notebook.Of("OnBlob"));
        await blob.DeleteAsync();
    }

    [Fact]
    public async Task A_run_that_ends_after_the_host_was_told_to_stop_is_not_run_again()
    {
        var blob = (await SampleHost.ContainerAsync(azurite, "watched")).GetBlobClient("late.txt");
        await blob.UploadAsync(BinaryData.FromString("x"), overwrite: true);
        var notebook = new Notebook { Work = stop => Task.Delay(Timeout.Infinite, stop).ContinueWith(_ => { }, TaskScheduler.Default) };
        await using (var first = await SampleHost.StartAsync(azurite, notebook))
        {
            await Eventually.TrueAsync(() => Task.FromResult(notebook.Of("OnBlob").Contains(blob.Name)), "the blob is begun");
        }

        notebook.Work = _ => Task.CompletedTask;
        await using var second = await SampleHost.StartAsync(azurite, notebook);
        var next = (await SampleHost.ContainerAsync(azurite, "watched")).GetBlobClient("next.txt");
        await next.UploadAsync(BinaryData.FromString("x"), overwrite: true);
        await Eventually.TrueAsync(() => Task.FromResult(notebook.Of("OnBlob").Contains(next.Name)), "the next blob is run");

        Assert.Single(notebook.Of("OnBlob"), name => name == blob.Name);
        await blob.DeleteAsync();
        await next.DeleteAsync();
    }

    [Fact]
    public async Task A_blob_comes_as_text_and_with_its_part_of_the_path_when_asked_for()
    {
        var container = await SampleHost.ContainerAsync(azurite, "texts");
        await container.GetBlobClient("out/skipped.txt").UploadAsync(BinaryData.FromString("no"), overwrite: true);
        await container.GetBlobClient("in/skipped.html").UploadAsync(BinaryData.FromString("no"), overwrite: true);
        await container.GetBlobClient("in/first.txt").UploadAsync(BinaryData.FromString("Xin chào"), overwrite: true);

        await using var host = await SampleHost.StartAsync(azurite);
        await host.Notebook.WaitForAsync("OnText", 1);
        await Task.Delay(300);

        Assert.Equal(["first=Xin chào"], host.Notebook.Of("OnText"));
    }

    [Fact]
    public async Task A_blob_that_fails_five_times_is_put_aside_with_the_reason_and_not_tried_again()
    {
        var container = await SampleHost.ContainerAsync(azurite, "watched");
        var blob = container.GetBlobClient("poison.txt");
        await blob.UploadAsync(BinaryData.FromString("x"), overwrite: true);
        var notebook = new Notebook { FailsOn = "poison.txt" };
        await using (var first = await SampleHost.StartAsync(azurite, notebook))
        {
            await Eventually.TrueAsync(async () => await PoisonAsync("poison.txt") is not null, "the blob is put aside");
        }

        await using (var second = await SampleHost.StartAsync(azurite, notebook))
        {
            await container.GetBlobClient("healthy.txt").UploadAsync(BinaryData.FromString("x"), overwrite: true);
            await Eventually.TrueAsync(() => Task.FromResult(notebook.Of("OnBlob").Contains("healthy.txt")), "the next blob is run");
        }

        Assert.Equal(5, notebook.Of("OnBlob").Count(name => name == "poison.txt"));
        Assert.Contains("cannot do poison.txt", (await PoisonAsync("poison.txt"))!.Value.GetProperty("reason").GetString(), StringComparison.Ordinal);
        await blob.DeleteAsync();
    }

    [Fact]
    public async Task Storage_that_goes_away_is_waited_out()
    {
        await using var own = new OwnAzurite();
        await own.Server.InitializeAsync();
        var container = await SampleHost.ContainerAsync(own.Server, "watched");
        await using var host = await SampleHost.StartAsync(own.Server);
        await container.GetBlobClient("before.txt").UploadAsync(BinaryData.FromString("x"));
        await host.Notebook.WaitForAsync("OnBlob", 1);

        await own.Server.StopAsync();
        await Task.Delay(1000);
        await own.Server.StartAsync();
        await container.GetBlobClient("after.txt").UploadAsync(BinaryData.FromString("x"));

        Assert.Equal(["before.txt", "after.txt"], await host.Notebook.WaitForAsync("OnBlob", 2));
    }

    [Fact]
    public async Task An_event_runs_its_function_once_for_each_version_of_the_blob()
    {
        var blob = (await SampleHost.ContainerAsync(azurite, "told")).GetBlobClient("a b/c'd #1.txt");
        await blob.UploadAsync(BinaryData.FromString("x"), overwrite: true);
        await using var host = await SampleHost.StartAsync(azurite);

        var first = await PostEventAsync(host, "Microsoft.Storage.BlobCreated", blob.Name);
        var again = await PostEventAsync(host, "Microsoft.Storage.BlobCreated", blob.Name);

        Assert.Equal((HttpStatusCode.Accepted, HttpStatusCode.Accepted), (first.StatusCode, again.StatusCode));
        Assert.Equal([blob.Name], host.Notebook.Of("OnEvent"));
    }

    [Theory]
    [InlineData("Microsoft.Storage.BlobCreated", "not there.txt")]
    [InlineData("Microsoft.Storage.BlobDeleted", "not there.txt")]
    public async Task An_event_of_a_blob_that_is_gone_is_dropped(string type, string blobName)
    {
        await SampleHost.ContainerAsync(azurite, "told");
        await using var host = await SampleHost.StartAsync(azurite);

        var answer = await PostEventAsync(host, type, blobName);

        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        Assert.DoesNotContain(blobName, host.Notebook.Of("OnEvent"));
    }

    [Fact]
    public async Task The_handshake_of_a_subscription_is_answered()
    {
        await using var host = await SampleHost.StartAsync(azurite);

        var answer = await host.Http.PostAsJsonAsync(
            "/runtime/webhooks/blobs?functionName=Host.Functions.OnEvent",
            new[] { new { id = "1", eventType = "Microsoft.EventGrid.SubscriptionValidationEvent", subject = "", data = new { validationCode = "512d38b6" } } });

        Assert.Equal("""{"validationResponse":"512d38b6"}""", await answer.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("?functionName=Host.Functions.OnBlob", "[]", HttpStatusCode.NotFound)]
    [InlineData("?functionName=Host.Functions.OnEvent", "no json", HttpStatusCode.BadRequest)]
    [InlineData("?functionName=Host.Functions.OnEvent", "{}", HttpStatusCode.BadRequest)]
    [InlineData("", "[]", HttpStatusCode.NotFound)]
    public async Task A_delivery_that_means_nothing_is_refused(string query, string body, HttpStatusCode expected)
    {
        await using var host = await SampleHost.StartAsync(azurite);

        using var content = new StringContent(body);
        var answer = await host.Http.PostAsync(new Uri($"/runtime/webhooks/blobs{query}", UriKind.Relative), content);

        Assert.Equal(expected, answer.StatusCode);
    }

    [Fact]
    public async Task A_timer_fires_by_its_schedule_and_never_beside_itself()
    {
        var running = 0;
        var most = 0;
        var notebook = new Notebook
        {
            Work = async stop =>
            {
                most = Math.Max(most, Interlocked.Increment(ref running));
                await Task.Delay(1500, stop);
                Interlocked.Decrement(ref running);
            },
        };

        await using var host = await SampleHost.StartAsync(
            azurite, notebook, ("AzureWebJobs.EverySecond.Disabled", "false"), ("Schedule", "* * * * * *"), ("AzureWebJobs.OnBlob.Disabled", "1"));
        await notebook.WaitForAsync("EverySecond", 3);

        Assert.Equal(1, most);
    }

    [Theory]
    [InlineData(null, "needs the setting Schedule")]
    [InlineData("every day", "no NCRONTAB expression")]
    public async Task A_schedule_that_is_missing_or_wrong_is_named(string? schedule, string expected)
    {
        var settings = schedule is null ? Array.Empty<(string, string)>() : [("Schedule", schedule)];

        var e = await Assert.ThrowsAsync<ServeException>(
            () => SampleHost.StartAsync(azurite, null, [("AzureWebJobs.EverySecond.Disabled", "false"), .. settings]));

        Assert.Contains(expected, e.Message, StringComparison.Ordinal);
    }

    private static Task<HttpResponseMessage> PostEventAsync(SampleHost host, string type, string blobName) => host.Http.PostAsJsonAsync(
        "/runtime/webhooks/blobs?functionName=Host.Functions.OnEvent",
        new[] { new { id = "1", eventType = type, subject = $"/blobServices/default/containers/told/blobs/{blobName}", data = new { api = "PutBlob" } } });

    private async Task<JsonElement?> PoisonAsync(string blobName)
    {
        var state = await SampleHost.ContainerAsync(azurite, "diplo-serve");
        await foreach (var item in state.GetBlobsAsync(
            Azure.Storage.Blobs.Models.BlobTraits.None, Azure.Storage.Blobs.Models.BlobStates.None, "poison/OnBlob/", CancellationToken.None))
        {
            var record = (await state.GetBlobClient(item.Name).DownloadContentAsync()).Value.Content.ToObjectFromJson<JsonElement>();
            if (record.GetProperty("blob").GetString() == blobName)
            {
                return record;
            }
        }

        return null;
    }

    private sealed class OwnAzurite : IAsyncDisposable
    {
        public AzuriteServer Server { get; } = new() { IsPersistent = true };

        public async ValueTask DisposeAsync() => await Server.DisposeAsync();
    }
}
