using System.Globalization;
using DiploFunctions.Benchmarks.Measuring;
using DiploFunctions.Extraction;
using DiploFunctions.Model;

namespace DiploFunctions.Benchmarks.Extraction;

/// <summary>The process that extracts: all articles of a folder each time it is asked to.</summary>
internal static class ExtractionContestant
{
    // As the app runs; the other benchmarks are too short for it.
    private static readonly (string, string) ProfileGuided = ("DOTNET_TieredPGO", "1");

    /// <summary>Starts the process.</summary>
    /// <param name="work">As in <see cref="Serve"/>.</param>
    /// <param name="folder">As in <see cref="Serve"/>.</param>
    public static Child Start(string work, string folder) => Child.OfThisProgram([ProfileGuided], "contestant", work, folder);

    /// <summary>Answers each line of standard input with the seconds of processor time of one pass and the facts found.</summary>
    /// <param name="work">"extract": articles to facts; "read": bytes to articles to facts.</param>
    /// <param name="folder">The folder of the articles.</param>
    public static void Serve(string work, string folder)
    {
        var files = Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllBytes).ToList();
        var articles = files.ConvertAll(Read);
        while (Console.ReadLine() is not null)
        {
            var begun = Environment.CpuUsage.TotalTime;
            var facts = work == "read" ? files.Sum(file => Facts(Read(file))) : articles.Sum(Facts);
            var seconds = (Environment.CpuUsage.TotalTime - begun).TotalSeconds;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{seconds} {facts}"));
        }
    }

    public static Article Read(byte[] file) =>
        ArticleReader.Read(file, "article.txt").Article ?? throw new InvalidOperationException("A benchmark's article cannot be read.");

    private static int Facts(Article article)
    {
        var facts = FactExtractor.Extract(article);
        return facts.Visits.Count + facts.Meetings.Count + facts.Agreements.Count;
    }
}
