using System.Diagnostics;
using DiploFunctions.Benchmarks.Measuring;

namespace DiploFunctions.Benchmarks.Storage;

/// <summary>Asks each question and reads its floor in turn, now the one first and now the other, so that whatever else the machine does hits both.</summary>
internal static class Asking
{
    private const int WarmUp = 10;

    public static async Task<IReadOnlyList<Timing>> RunAsync(Questions questions, int rounds)
    {
        var timings = new List<Timing>();
        foreach (var question in questions.All)
        {
            List<double> asked = [], raw = [];
            var rows = 0;
            for (var round = 0; round < WarmUp + rounds; round++)
            {
                // How many rows the floor is to read is known after the question was asked once.
                var found = await question.AskAsync(round);
                var ours = 0.0;
                if (round % 2 == 0)
                    ours = await TimeAsync(() => question.AskAsync(round));

                var floor = await TimeAsync(() => question.RawAsync(round, found));
                if (round % 2 == 1)
                    ours = await TimeAsync(() => question.AskAsync(round));

                if (round < WarmUp)
                    continue;

                rows += found;
                asked.Add(ours);
                raw.Add(floor);
            }

            Console.Error.WriteLine($"Asked: {question.Name}.");
            var beyond = Percentiles.Of(asked.Zip(raw, (ours, floor) => ours - floor)).Median;
            timings.Add(new Timing(question.Name, (double)rows / rounds, Percentiles.Of(asked), Percentiles.Of(raw), beyond));
        }

        return timings;
    }

    private static async Task<double> TimeAsync(Func<Task> work)
    {
        var begun = Stopwatch.GetTimestamp();
        await work();
        return Stopwatch.GetElapsedTime(begun).TotalMilliseconds;
    }
}
