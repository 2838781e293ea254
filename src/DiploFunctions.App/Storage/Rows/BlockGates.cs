namespace DiploFunctions.App.Storage.Rows;

/// <summary>Lets the writers of one block within this process wait for one another, so that they need not refuse each other in storage.</summary>
/// <remarks>Other processes are told apart by ETags; this only spares work, so a gate may serve several blocks.</remarks>
internal sealed class BlockGates
{
    private readonly SemaphoreSlim[] _gates = [.. Enumerable.Range(0, 128).Select(_ => new SemaphoreSlim(1, 1))];

    public async Task RunAsync(string block, Func<Task> work, CancellationToken cancellationToken)
    {
        var gate = _gates[(uint)StringComparer.Ordinal.GetHashCode(block) % _gates.Length];
        await gate.WaitAsync(cancellationToken);
        try
        {
            await work();
        }
        finally
        {
            gate.Release();
        }
    }
}
