using System.Globalization;
using DiploFunctions.Extraction;

namespace DiploFunctions.Benchmarks.Extraction;

/// <summary>The process that reads and extracts one file, and tells what memory that took.</summary>
internal static class MemoryProbe
{
    private const int WarmUpBytes = 20_000;
    private const int WarmUpRounds = 40;

    /// <summary>
    /// Answers each line of standard input with: bytes of the file, bytes allocated in reading, in extracting, bytes of the facts and the article,
    /// bytes by which the process grew at most.
    /// </summary>
    public static void Serve(string path)
    {
        var file = File.ReadAllBytes(path);
        // What is paid once a process (compiled code, lexicons) is no article's memory.
        for (var round = 0; round < WarmUpRounds; round++)
        {
            _ = FactExtractor.Extract(ExtractionContestant.Read(file[..Math.Min(WarmUpBytes, file.Length)]));
        }

        while (Console.ReadLine() is not null)
        {
            Console.WriteLine(Measure(file));
        }
    }

    private static string Measure(byte[] file)
    {
        var before = LiveBytes();
        var resident = PeakMemory.Restart();
        var start = GC.GetAllocatedBytesForCurrentThread();
        var article = ExtractionContestant.Read(file);
        var read = GC.GetAllocatedBytesForCurrentThread();
        var facts = FactExtractor.Extract(article);
        var extracted = GC.GetAllocatedBytesForCurrentThread();
        var grown = PeakMemory.Bytes - resident;
        var kept = LiveBytes() - before;
        GC.KeepAlive(facts);
        return string.Create(CultureInfo.InvariantCulture, $"{file.Length} {read - start} {extracted - read} {kept} {grown}");
    }

    private static long LiveBytes()
    {
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        return GC.GetTotalMemory(forceFullCollection: true);
    }
}
