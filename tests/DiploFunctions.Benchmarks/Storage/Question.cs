namespace DiploFunctions.Benchmarks.Storage;

/// <summary>A question and its floor.</summary>
/// <param name="Name">What is asked.</param>
/// <param name="AskAsync">Asks it, each round (by number) of somebody or something else; returns how many rows the answer is made of.</param>
/// <param name="RawAsync">Reads so many rows of the same size from the same table, in the same round.</param>
internal sealed record Question(string Name, Func<int, Task<int>> AskAsync, Func<int, int, Task> RawAsync);
