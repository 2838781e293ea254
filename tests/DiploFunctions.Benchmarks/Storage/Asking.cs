using System.Diagnostics;
using DiploFunctions.Benchmarks.Measuring;

namespace DiploFunctions.Benchmarks.Storage;

/// <summary>Asks each question and reads its floor in turn, so that whatever else the machine does hits both.</summary>
internal static class Asking
{
    private const int WarmUp = 6;

    public static async Task<IReadOnlyList<Timing>> RunAsync(Questions questions, int rounds)
    {
        var timings = new List<Timing>();
        foreach (var question in questions.All)
        {
            List<double> asked = [], raw = [];
            var rows = 0;
            for (var round = -WarmUp; round < rounds; round++)
            {
                var number = round + WarmUp;
                var begun = Stopwatch.GetTimestamp();
                var found = await question.AskAsync(number);
                var between = Stopwatch.GetTimestamp();
                await question.RawAsync(number, found);
                var ended = Stopwatch.GetTimestamp();
                if (round < 0)
                    continue;

                rows += found;
                asked.Add(Stopwatch.GetElapsedTime(begun, between).TotalMilliseconds);
                raw.Add(Stopwatch.GetElapsedTime(between, ended).TotalMilliseconds);
            }

            Console.Error.WriteLine($"Asked: {question.Name}.");
            timings.Add(new Timing(question.Name, (double)rows / rounds, Percentiles.Of(asked), Percentiles.Of(raw)));
        }

        return timings;
    }
}
