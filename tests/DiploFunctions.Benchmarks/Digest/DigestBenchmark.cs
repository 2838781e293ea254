using System.Diagnostics;
using System.Globalization;
using DiploFunctions.Benchmarks.Measuring;
using DiploFunctions.Digest;
using DiploFunctions.Digest.Tests;
using QuestPDF.Fluent;
using QuestPDF.Helpers;
using QuestPDF.Infrastructure;

namespace DiploFunctions.Benchmarks.Digest;

/// <summary>The verb <c>digest</c>: how long model and PDF of a week take, beside an empty document of the same library.</summary>
internal static class DigestBenchmark
{
    private const int Rounds = 5;

    public static void Run()
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{DateTime.UtcNow:yyyy-MM-dd}; .NET {Environment.Version}; milliseconds; {LibraryName}\n"));
        // What DigestPdf.Render sets for itself; the empty document, which comes first, needs it too.
        QuestPDF.Settings.License = LicenseType.Community;
        var table = new Table("", "model, median", "least to greatest", "PDF, median", "least to greatest", "times empty", "KB");
        var weeks = ((int[])[5, 40, 300]).Select(facts => (Facts: facts, Input: SampleWeeks.Of(facts, "id"))).ToList();
        var empty = new List<double>();
        var models = weeks.ToDictionary(week => week.Facts, _ => new List<double>());
        var pdfs = weeks.ToDictionary(week => week.Facts, _ => new List<double>());
        var sizes = new Dictionary<int, int>();

        // The first round, in which code is compiled and fonts are found, does not count. All take turns, so that they share what disturbs them.
        for (var round = -1; round < Rounds; round++)
        {
            Note(empty, round, () => EmptyDocument());
            foreach (var (facts, input) in weeks)
            {
                var model = Note(models[facts], round, () => DigestBuilder.Build(input));
                sizes[facts] = Note(pdfs[facts], round, () => DigestPdf.Render(model)).Length;
            }
        }

        var floor = Spread.Of(empty);
        table.Add("empty document", "", "", Figure($"{floor.Median:0}"), Range(floor), "1.0", Figure($"{EmptyDocument().Length / 1e3:0}"));
        foreach (var (facts, _) in weeks)
        {
            var (model, pdf) = (Spread.Of(models[facts]), Spread.Of(pdfs[facts]));
            table.Add(
                Figure($"{facts} facts"), Figure($"{model.Median:0.0}"), Range(model, "0.0"), Figure($"{pdf.Median:0}"), Range(pdf), Figure($"{pdf.Median / floor.Median:0.0}"), Figure($"{sizes[facts] / 1e3:0}"));
        }

        table.Write(Console.Out);
    }

    private static string LibraryName => typeof(Document).Assembly.GetName() is { } name ? $"{name.Name} {name.Version}" : "";

    private static byte[] EmptyDocument() => Document.Create(document => document.Page(page => page.Size(PageSizes.A4))).GeneratePdf();

    private static T Note<T>(List<double> times, int round, Func<T> work)
    {
        var begun = Stopwatch.GetTimestamp();
        var result = work();
        if (round >= 0)
        {
            times.Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
        }

        return result;
    }

    private static string Range(Spread spread, string format = "0") =>
        $"{spread.Least.ToString(format, CultureInfo.InvariantCulture)} to {spread.Greatest.ToString(format, CultureInfo.InvariantCulture)}";

    private static string Figure(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
