using Azure.Core;
using Azure.Core.Pipeline;
using DiploFunctions.App.Tests.Storage;
using DiploFunctions.TestSupport.Smtp;

namespace DiploFunctions.App.Tests.Digests;

/// <summary>A process that dies at a step: of each change of storage before it and after it, and of each step of each conversation with the mail server.</summary>
/// <param name="step">The number of the step; the first is 1.</param>
internal sealed class Death(int step) : HttpPipelinePolicy
{
    private int _steps;
    private volatile bool _isDead;

    /// <summary>How many steps were made.</summary>
    public int Steps => Volatile.Read(ref _steps);

    /// <summary>True when it came to the step.</summary>
    public bool IsDead => _isDead;

    /// <summary>What the mail server sees of it: the connection ends.</summary>
    public SmtpFault At(SmtpStep at) => at != SmtpStep.Other && (IsDead || Next()) ? SmtpFault.Drop : SmtpFault.None;

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) =>
        throw new NotSupportedException("The stores are asynchronous.");

    public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        var isChange = message.Request.Method != RequestMethod.Get;
        if (IsDead || (isChange && Next()))
            throw new CutOffException();

        await ProcessNextAsync(message, pipeline);
        // The service has made the change, and nobody hears of it.
        if (IsDead || (isChange && Next()))
            throw new CutOffException();
    }

    private bool Next()
    {
        if (Interlocked.Increment(ref _steps) != step)
            return false;

        _isDead = true;
        return true;
    }
}
