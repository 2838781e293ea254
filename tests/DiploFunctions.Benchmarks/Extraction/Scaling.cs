using System.Globalization;
using DiploFunctions.Benchmarks.Measuring;

namespace DiploFunctions.Benchmarks.Extraction;

/// <summary>Single articles from 1 KB to 5 MB: time a megabyte, allocations and peak memory beside the article's size.</summary>
internal static class Scaling
{
    private const int Rounds = 5;
    private const int WarmUpBytes = 55_000_000;
    private const int BytesARound = 1_000_000;
    private static readonly int[] Sizes = [1_000, 10_000, 100_000, 1_000_000, 5_000_000];

    // With a small first generation the collector leaves little garbage lying, so that the peak is nearly what is really in use.
    private static readonly (string, string) SmallNursery = ("DOTNET_GCgen0size", "80000");

    public static void Run(DirectoryInfo folder)
    {
        Console.WriteLine("Single articles, from their bytes; memory as multiples of the article's bytes\n");
        var table = new Table("article", "s/MB, median", "least to greatest", "allocated reading", "allocated extracting", "kept", "peak, collected often", "peak, as it comes");
        foreach (var size in Sizes)
        {
            table.Add(Row(folder, size));
        }

        table.Write(Console.Out);
    }

    private static string[] Row(DirectoryInfo folder, int size)
    {
        var own = folder.CreateSubdirectory($"{size}");
        // Small articles are read many times over, each of them another one.
        var news = EnglishNews.FromRepository();
        var count = Math.Max(1, BytesARound / size);
        for (var i = 0; i < count; i++)
        {
            File.WriteAllText(Path.Combine(own.FullName, $"{i:0000}.txt"), news.Single(size));
        }

        var time = Time(own);
        var file = Path.Combine(own.FullName, "0000.txt");
        var often = Memory(file, SmallNursery);
        var usual = Memory(file);
        return
        [
            Figure($"{size / 1000:N0} KB"), Figure($"{time.Median:0.000}"), Figure($"{time.Least:0.000} to {time.Greatest:0.000}"),
            Times(usual, 1), Times(usual, 2), Times(usual, 3), Times(often, 4), Times(usual, 4),
        ];
    }

    private static Spread Time(DirectoryInfo folder)
    {
        var bytes = folder.EnumerateFiles().Sum(file => file.Length);
        using var process = ExtractionContestant.Start("read", folder.FullName);
        var warmUp = WarmUpBytes / (int)bytes;
        var seconds = Enumerable.Range(0, warmUp + Rounds).Select(_ => process.Ask()[0]).Skip(warmUp).ToList();
        return Spread.Of(seconds.Select(one => one / (bytes / 1e6)));
    }

    private static double[] Memory(string file, params (string, string)[] settings)
    {
        using var process = Child.OfThisProgram(settings, "memory", file);
        return process.Ask();
    }

    private static string Times(double[] figures, int index) => Figure($"{figures[index] / figures[0]:0.0}");

    private static string Figure(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
