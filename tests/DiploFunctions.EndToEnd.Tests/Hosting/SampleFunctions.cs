using Azure.Storage.Blobs;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DiploFunctions.EndToEnd.Tests.Hosting;

/// <summary>Functions that note that they ran, to see what the host does with functions.</summary>
public sealed class SampleFunctions(Notebook notebook)
{
    [Function("Echo")]
    public static IActionResult Echo(
        [HttpTrigger(AuthorizationLevel.Function, "get", "post", Route = "echo/{word}")] HttpRequest request, string word) =>
        new ContentResult($"{request.Method} {word}");

    [Function("Default")]
    public static Task<IActionResult> DefaultRouteAsync([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request) =>
        Task.FromResult<IActionResult>(new ContentResult(request.Path));

    [Function("Fails")]
    public static IActionResult Fails([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "fails")] HttpRequest request) =>
        throw new InvalidOperationException($"{request.Path} always fails");

    [Function("OnBlob")]
    public Task OnBlobAsync([BlobTrigger("watched/{name}", Connection = "AzureWebJobsStorage")] BlobClient blob, CancellationToken cancellationToken) =>
        notebook.NoteAsync("OnBlob", blob.Name, cancellationToken);

    [Function("OnText")]
    public Task OnTextAsync(
        [BlobTrigger("texts/in/{name}.txt", Connection = "AzureWebJobsStorage")] string text, string name, CancellationToken cancellationToken) =>
        notebook.NoteAsync("OnText", $"{name}={text}", cancellationToken);

    [Function("OnEvent")]
    public Task OnEventAsync(
        [BlobTrigger("told/{name}", Connection = "AzureWebJobsStorage", Source = BlobTriggerSource.EventGrid)] BlobClient blob,
        CancellationToken cancellationToken) =>
        notebook.NoteAsync("OnEvent", blob.Name, cancellationToken);

    [Function("EverySecond")]
    public Task EverySecondAsync([TimerTrigger("%Schedule%")] TimerInfo timer, CancellationToken cancellationToken) =>
        notebook.NoteAsync("EverySecond", timer.ScheduleStatus!.Next.ToString("O"), cancellationToken);

    /// <summary>Writes a text, without the executors of MVC that the host does not have.</summary>
    private sealed class ContentResult(string text) : IActionResult
    {
        public Task ExecuteResultAsync(ActionContext context) => context.HttpContext.Response.WriteAsync(text);
    }
}
