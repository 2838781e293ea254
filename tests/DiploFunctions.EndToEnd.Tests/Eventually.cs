using System.Diagnostics;

namespace DiploFunctions.EndToEnd.Tests;

/// <summary>Waits for what a host does by itself.</summary>
internal static class Eventually
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>Returns when the condition holds.</summary>
    /// <exception cref="TimeoutException">It does not within a minute.</exception>
    public static async Task TrueAsync(Func<Task<bool>> condition, string what)
    {
        var begun = Stopwatch.GetTimestamp();
        while (!await condition())
        {
            if (Stopwatch.GetElapsedTime(begun) > Patience)
            {
                throw new TimeoutException($"Waited {Patience.TotalSeconds} s in vain until: {what}.");
            }

            await Task.Delay(50);
        }
    }
}
