using Azure.Core;
using Azure.Core.Pipeline;

namespace DiploFunctions.App.Tests.Storage;

/// <summary>A process that dies: after so many changes of storage no further one is made.</summary>
/// <param name="changes">How many changes are made.</param>
/// <param name="pauseAfter">After how many changes it stands still first, until <paramref name="signal"/>; never when null.</param>
/// <param name="standing">How many changes made side by side stand still before it counts as paused: until then some may not have read what they change.</param>
internal sealed class CutOff(int changes, int? pauseAfter = null, Task? signal = null, int standing = 1) : HttpPipelinePolicy
{
    private readonly TaskCompletionSource paused = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int made;

    /// <summary>Completes when the process stands still.</summary>
    public Task Paused => paused.Task;

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) =>
        throw new NotSupportedException("The stores are asynchronous.");

    public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        if (message.Request.Method != RequestMethod.Get)
        {
            var number = Interlocked.Increment(ref made);
            if (number > pauseAfter && signal is not null)
            {
                if (number >= pauseAfter + standing)
                    paused.TrySetResult();

                await signal;
            }

            if (number > changes)
            {
                throw new CutOffException();
            }
        }

        await ProcessNextAsync(message, pipeline);
    }
}
