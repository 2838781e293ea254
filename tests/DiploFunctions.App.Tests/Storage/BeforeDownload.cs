using Azure.Core;
using Azure.Core.Pipeline;

namespace DiploFunctions.App.Tests.Storage;

/// <summary>Lets something happen once, between the request for a blob's properties and that for its bytes.</summary>
internal sealed class BeforeDownload(Func<Task> happens) : HttpPipelinePolicy
{
    private bool isOver;

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) =>
        throw new NotSupportedException("The stores are asynchronous.");

    public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        if (message.Request.Method == RequestMethod.Get && !isOver)
        {
            isOver = true;
            await happens();
        }

        await ProcessNextAsync(message, pipeline);
    }
}
