using System.Text.Json;
using Azure.Core;
using Azure.Core.Pipeline;

namespace DiploFunctions.App.Tests.Storage;

/// <summary>Counts the requests that read storage and the rows that come back, and those that write.</summary>
internal sealed class CountingPolicy : HttpPipelinePolicy
{
    private int requests;
    private int rows;
    private int writes;

    public int Requests => requests;

    public int Rows => rows;

    public int Writes => writes;

    public void Reset() => (requests, rows, writes) = (0, 0, 0);

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) =>
        throw new NotSupportedException("The stores are asynchronous.");

    public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        await ProcessNextAsync(message, pipeline);
        if (message.Request.Method != RequestMethod.Get)
        {
            Interlocked.Increment(ref writes);
            return;
        }

        Interlocked.Increment(ref requests);
        if (message.Response.Status == 200)
        {
            using var answer = JsonDocument.Parse(message.Response.Content);
            Interlocked.Add(ref rows, answer.RootElement.TryGetProperty("value", out var list) ? list.GetArrayLength() : 1);
        }
    }
}
