using Azure;

namespace DiploFunctions.App.Storage.Rows;

/// <summary>Work that reads rows, thinks, and writes only if nobody wrote in between; otherwise it begins anew.</summary>
internal static class Contention
{
    private const int Tries = 60;
    private const int Pause = 50;
    private const int Growing = 40;

    /// <summary>Runs the work until it is done.</summary>
    /// <param name="work">Returns true when done, false to begin anew; a refused write (<see cref="Transactions.IsConflict"/>) begins anew too.</param>
    /// <exception cref="InvalidOperationException">Others were quicker every time; nothing is lost, try again later.</exception>
    public static async Task RunAsync(Func<Task<bool>> work, CancellationToken cancellationToken)
    {
        for (var attempt = 1; attempt <= Tries; attempt++)
        {
            try
            {
                if (await work())
                    return;
            }
            catch (RequestFailedException failure) when (Transactions.IsConflict(failure))
            {
                // Somebody else wrote first: read again what they wrote.
            }

            // Up to two seconds: where storage is slow a round takes long, and with short pauses many writers would go on refusing each other.
            await Task.Delay(Random.Shared.Next(10 * Math.Min(attempt, 5), Pause * Math.Min(attempt, Growing) + 1), cancellationToken);
        }

        throw new InvalidOperationException($"Others changed the same rows {Tries} times in a row; try again.");
    }
}
