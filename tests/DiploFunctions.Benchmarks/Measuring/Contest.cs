using System.Diagnostics;
using System.Globalization;

namespace DiploFunctions.Benchmarks.Measuring;

/// <summary>Has several processes do the same work in turn, and tells how fast each is beside the first.</summary>
internal static class Contest
{
    private const int Rounds = 9;
    private const double WarmUpSeconds = 18;
    private const int WarmUpPasses = 45;

    /// <param name="bytes">The size of what each works on.</param>
    /// <param name="contestants">What is measured; each answers with its seconds and the number of its findings. All are ended.</param>
    public static void Run(long bytes, IReadOnlyList<(string Name, Child Process)> contestants)
    {
        foreach (var (_, process) in contestants)
        {
            WarmUp(process);
        }

        var rounds = contestants.ToDictionary(one => one.Name, _ => new List<double>(), StringComparer.Ordinal);
        var found = new Dictionary<string, double>(StringComparer.Ordinal);
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var (name, process) in contestants)
            {
                var answer = process.Ask();
                rounds[name].Add(bytes / 1e6 / answer[0]);
                found[name] = answer[1];
            }
        }

        foreach (var (_, process) in contestants)
        {
            process.Dispose();
        }

        Write(contestants.Select(one => one.Name), rounds, found);
    }

    // Both runtimes compile better code for what they run often, and this one first counts its branches; on one core that takes a good ten seconds.
    private static void WarmUp(Child process)
    {
        var begun = Stopwatch.GetTimestamp();
        for (var pass = 0; pass < WarmUpPasses || Stopwatch.GetElapsedTime(begun).TotalSeconds < WarmUpSeconds; pass++)
        {
            _ = process.Ask();
        }
    }

    private static void Write(IEnumerable<string> names, Dictionary<string, List<double>> rounds, Dictionary<string, double> found)
    {
        var table = new Table("", "MB/s, median", "least to greatest", "times the first", "found");
        var first = Spread.Of(rounds[names.First()]).Median;
        foreach (var name in names)
        {
            var speed = Spread.Of(rounds[name]);
            table.Add(
                name,
                Figure($"{speed.Median:0.00}"),
                Figure($"{speed.Least:0.00} to {speed.Greatest:0.00}"),
                Figure($"{speed.Median / first:0.0}"),
                Figure($"{found[name]:N0}"));
        }

        table.Write(Console.Out);
    }

    private static string Figure(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
