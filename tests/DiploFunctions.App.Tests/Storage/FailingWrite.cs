using Azure;
using Azure.Core;
using Azure.Core.Pipeline;

namespace DiploFunctions.App.Tests.Storage;

/// <summary>Storage that refuses one change while another one is on its way.</summary>
/// <param name="number">The how manieth change is refused; the next one is on its way meanwhile.</param>
internal sealed class FailingWrite(int number) : HttpPipelinePolicy
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly TaskCompletionSource onItsWay = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int made;

    /// <summary>True when the one on its way was made to the end, false when it was given up, null before.</summary>
    public bool? OtherWasMade { get; private set; }

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) =>
        throw new NotSupportedException("The stores are asynchronous.");

    public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        var change = message.Request.Method == RequestMethod.Get ? 0 : Interlocked.Increment(ref made);
        if (change == number)
        {
            await onItsWay.Task;
            throw new RequestFailedException(500, "Refused by the test.");
        }

        if (change == number + 1)
        {
            onItsWay.SetResult();
            OtherWasMade = false;
            await Task.Delay(Patience, message.CancellationToken);
            OtherWasMade = true;
        }

        await ProcessNextAsync(message, pipeline);
    }
}
