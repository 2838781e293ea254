namespace DiploFunctions.App.Tests.Storage;

/// <summary>Processes that die after one change of storage, after two, and so on.</summary>
internal static class Deaths
{
    /// <summary>How many are tried at the same time, each with tables of its own: most of the time they wait for storage.</summary>
    public const int AtOnce = 4;

    /// <summary>Tries after how many changes a process dies, from 0 in steps, until one lives.</summary>
    /// <param name="step">The next number of changes is so much greater.</param>
    /// <param name="dies">Lets a process die after so many changes and checks what is left; false when it lived.</param>
    /// <returns>How many were tried until one lived.</returns>
    public static async Task<int> AfterEachAsync(int step, Func<int, Task<bool>> dies)
    {
        for (var tried = 0; ; tried += AtOnce)
        {
            var died = await Task.WhenAll(Enumerable.Range(tried, AtOnce).Select(number => dies(number * step)));
            if (Array.IndexOf(died, false) is >= 0 and var lived)
            {
                return tried + lived + 1;
            }
        }
    }
}
