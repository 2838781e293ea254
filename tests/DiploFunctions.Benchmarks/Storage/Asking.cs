using System.Diagnostics;
using DiploFunctions.Benchmarks.Measuring;

namespace DiploFunctions.Benchmarks.Storage;

/// <summary>
/// Asks each question and reads its floor in turn, now the one first and now the other, of small and large tables in the same round, so that whatever else
/// the machine does hits all of them.
/// </summary>
internal static class Asking
{
    private const int WarmUp = 10;

    /// <returns>For each of the tables, in their order, the timings of the questions.</returns>
    public static async Task<IReadOnlyList<IReadOnlyList<Timing>>> RunAsync(IReadOnlyList<FilledTables> tables, int rounds)
    {
        var timings = tables.Select(_ => new List<Timing>()).ToList();
        var questions = tables.Select(filled => filled.Questions.All.ToList()).ToList();
        for (var number = 0; tables.Count > 0 && number < questions[0].Count; number++)
        {
            List<Series> asked = [.. questions.Select(list => new Series(list[number]))];
            for (var round = 0; round < WarmUp + rounds; round++)
            {
                foreach (var one in asked)
                {
                    await one.AskAsync(round, isCounted: round >= WarmUp);
                }
            }

            Console.Error.WriteLine($"Asked: {questions[0][number].Name}.");
            for (var place = 0; place < tables.Count; place++)
            {
                timings[place].Add(asked[place].Timing(rounds));
            }
        }

        return timings;
    }

    private sealed class Series(Question question)
    {
        private readonly List<double> _asked = [];
        private readonly List<double> _raw = [];
        private int _rows;

        public async Task AskAsync(int round, bool isCounted)
        {
            // How many rows the floor is to read is known after the question was asked once.
            var found = await question.AskAsync(round);
            var ours = 0.0;
            if (round % 2 == 0)
                ours = await TimeAsync(() => question.AskAsync(round));

            var floor = await TimeAsync(() => question.RawAsync(round, found));
            if (round % 2 == 1)
                ours = await TimeAsync(() => question.AskAsync(round));

            if (!isCounted)
                return;

            _rows += found;
            _asked.Add(ours);
            _raw.Add(floor);
        }

        public Timing Timing(int rounds)
        {
            var beyond = Percentiles.Of(_asked.Zip(_raw, (ours, floor) => ours - floor)).Median;
            return new Timing(question.Name, (double)_rows / rounds, Percentiles.Of(_asked), Percentiles.Of(_raw), beyond);
        }

        private static async Task<double> TimeAsync(Func<Task> work)
        {
            var begun = Stopwatch.GetTimestamp();
            await work();
            return Stopwatch.GetElapsedTime(begun).TotalMilliseconds;
        }
    }
}
