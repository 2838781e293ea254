using DiploFunctions.Benchmarks.Digest;
using DiploFunctions.Benchmarks.Extraction;

// What is measured is a word on the command line; `contestant` and `memory` are the processes that a benchmark starts for itself.
switch (args)
{
    case ["extraction"]:
        ExtractionBenchmark.Run();
        return 0;
    case ["digest"]:
        DigestBenchmark.Run();
        return 0;
    case ["digest-samples", var folder]:
        DigestSamples.Write(folder);
        return 0;
    case ["contestant", var work, var folder]:
        ExtractionContestant.Serve(work, folder);
        return 0;
    case ["memory", var file]:
        MemoryProbe.Serve(file);
        return 0;
    default:
        Console.Error.WriteLine("Usage: dotnet run -c Release --project tests/DiploFunctions.Benchmarks -- (extraction | digest | digest-samples FOLDER)");
        return 2;
}
