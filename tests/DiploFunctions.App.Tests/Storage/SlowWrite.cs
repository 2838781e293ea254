using Azure.Core;
using Azure.Core.Pipeline;

namespace DiploFunctions.App.Tests.Storage;

/// <summary>Storage that takes long for the first changes of the lists, by the clock of a test.</summary>
internal sealed class SlowWrite(ManualTime time, TimeSpan takes, int times) : HttpPipelinePolicy
{
    private int made;

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) =>
        throw new NotSupportedException("The stores are asynchronous.");

    public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        // Of the version, the sweep and the block come three changes before those of the lists.
        if (message.Request.Method != RequestMethod.Get && Interlocked.Increment(ref made) is > 3 and var number && number <= 3 + times)
            time.Now += takes;

        await ProcessNextAsync(message, pipeline);
    }
}
