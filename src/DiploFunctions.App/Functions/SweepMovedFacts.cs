using DiploFunctions.App.Storage;
using Microsoft.Azure.Functions.Worker;

namespace DiploFunctions.App.Functions;

/// <summary>Clears, every hour, what the lists kept of where facts stood before they moved, once nobody reads on from then.</summary>
public sealed class SweepMovedFacts(FactStore facts)
{
    // What a run leaves, the next one finds.
    [Function("SweepMovedFacts")]
    public Task RunAsync([TimerTrigger("0 20 * * * *")] TimerInfo timer, CancellationToken cancellationToken) => facts.SweepAsync(cancellationToken);
}
