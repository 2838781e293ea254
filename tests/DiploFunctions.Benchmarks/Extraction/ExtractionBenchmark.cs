using System.Globalization;
using DiploFunctions.Benchmarks.Measuring;

namespace DiploFunctions.Benchmarks.Extraction;

/// <summary>The verb <c>extraction</c>: speed beside wink-nlp, then how time and memory grow with the length of an article.</summary>
internal static class ExtractionBenchmark
{
    private const int TextBytes = 1_200_000;

    public static void Run()
    {
        var work = Directory.CreateTempSubdirectory("diplo-benchmark-");
        try
        {
            OneCore.Bind();
            WinkContestant.Install();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"One core; {DateTime.UtcNow:yyyy-MM-dd}; .NET {Environment.Version}; MB is 1,000,000 bytes of UTF-8.\n"));
            Compare("Articles of their usual size", work.CreateSubdirectory("articles"), EnglishNews.FromRepository().Articles(TextBytes));
            Compare("The same as one article", work.CreateSubdirectory("single"), [EnglishNews.FromRepository().Single(TextBytes)]);
            Scaling.Run(work.CreateSubdirectory("scaling"));
        }
        finally
        {
            work.Delete(recursive: true);
        }
    }

    private static void Compare(string what, DirectoryInfo folder, List<string> articles)
    {
        for (var i = 0; i < articles.Count; i++)
        {
            File.WriteAllText(Path.Combine(folder.FullName, $"{i:0000}.txt"), articles[i]);
        }

        var bytes = folder.EnumerateFiles().Sum(file => file.Length);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {articles.Count} of together {bytes:N0} bytes\n"));
        Contest.Run(bytes, [
            ("wink-nlp, entities alone", WinkContestant.Start(folder.FullName, "entities")),
            ("wink-nlp, all annotations", WinkContestant.Start(folder.FullName, "all")),
            ("diplo, article to facts", ExtractionContestant.Start("extract", folder.FullName)),
            ("diplo, bytes to facts", ExtractionContestant.Start("read", folder.FullName)),
        ]);
    }
}
