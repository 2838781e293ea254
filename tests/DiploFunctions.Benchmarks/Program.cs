using System.Globalization;
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
    case ["storage"]:
        await StorageBenchmark.RunAsync([1_000, 10_000, 100_000]);
        return 0;
    case ["storage", "--facts", var sizes]:
        await StorageBenchmark.RunAsync([.. sizes.Split(',').Select(size => int.Parse(size, NumberStyles.None, CultureInfo.InvariantCulture))]);
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
            "Usage: dotnet run -c Release --project tests/DiploFunctions.Benchmarks -- extraction | mail | digest | digest-samples FOLDER | storage [--facts 1000,10000,100000]");
        return 2;
}
