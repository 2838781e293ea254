using DiploFunctions.Benchmarks.Digest;
using DiploFunctions.Benchmarks.Extraction;
using DiploFunctions.Benchmarks.Mail;
using DiploFunctions.Benchmarks.Storage;

// What is measured is a word on the command line; `contestant` and `memory` are the processes that a benchmark starts for itself.
switch (args)
{
    case ["extraction"]:
        ExtractionBenchmark.Run();
        return 0;
    case ["storage", .. var options] when StorageOptions.Of(options) is { } storage:
        await StorageBenchmark.RunAsync(storage.Facts, storage.Patience, storage.AsItComes);
        return 0;
    case ["mail"]:
        await MailBenchmark.RunAsync();
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
        Console.Error.WriteLine(
            "Usage: dotnet run -c Release --project tests/DiploFunctions.Benchmarks -- extraction | mail | digest | digest-samples FOLDER | storage [--facts 1000,10000,100000] [--minutes 40] [--as-it-comes]");
        return 2;
}
