using Azure.Core;
using Azure.Core.Pipeline;

namespace DiploFunctions.App.Tests.Storage;

/// <summary>A process that dies: after so many changes of storage no further one is made.</summary>
internal sealed class CutOff(int changes) : HttpPipelinePolicy
{
    private int left = changes;

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        Count(message);
        ProcessNext(message, pipeline);
    }

    public override ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        Count(message);
        return ProcessNextAsync(message, pipeline);
    }

    private void Count(HttpMessage message)
    {
        if (message.Request.Method != RequestMethod.Get && Interlocked.Decrement(ref left) < 0)
        {
            throw new CutOffException();
        }
    }
}
