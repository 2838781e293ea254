using System.Globalization;
using System.Text;
using DiploFunctions.Model;
using Xunit;
using Xunit.Abstractions;

namespace DiploFunctions.Extraction.Tests.Facts;

/// <summary>What extraction allocates and keeps, counted in bytes, so that the machine's speed does not matter.</summary>
[Collection(nameof(MemoryTests))]
public sealed class MemoryTests(ITestOutputHelper output)
{
    // About a third more than it takes today (58, and 50 once the compiler has optimised all): a list, a string or a query for each word, or a few
    // for each sentence, show.
    private const int MostAllocated = 77;
    private const int MostKept = 2;
    private const double MostGrowth = 2.2;

    private static readonly string[] Sentences =
    [
        "The harbour was closed for most of the week, and the fishing boats stayed where they were until the wind had turned.",
        "Norwegian Prime Minister {0} arrived in Jakarta on 5 May for a two-day visit and met President Megawati Soekarnoputri at the palace.",
        "Asked about the price of fish, an official said that nothing had been decided and that talks with the ports would go on.",
        "The two leaders signed a memorandum of understanding on fisheries, one of several documents that had been prepared since March.",
        "It was raining when {0} left, as it had been for much of the month in the hills behind the town of Bogor.",
        "Neither side would say how much the new quay is to cost, nor who will build it, nor when the first ship can be expected.",
    ];

    [Fact]
    public void What_is_allocated_grows_as_the_text_does_and_stays_small()
    {
        _ = Allocated(Article(100));
        var (little, much) = (Article(1_500), Article(3_000));
        var (first, second) = (Allocated(little), Allocated(much));
        output.WriteLine(FormattableString.Invariant($"{PerCharacter(first, little):0.0} and {PerCharacter(second, much):0.0} bytes a character"));
        Assert.InRange(PerCharacter(second, much), 0, MostAllocated);
        Assert.InRange((double)second / first, 0, MostGrowth);
    }

    [Fact]
    public void Nothing_but_the_facts_is_kept()
    {
        var article = Article(3_000);
        _ = FactExtractor.Extract(Article(100));
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var facts = FactExtractor.Extract(article);
        var kept = GC.GetTotalMemory(forceFullCollection: true) - before;
        GC.KeepAlive(facts);
        output.WriteLine(FormattableString.Invariant($"{PerCharacter(kept, article):0.0} bytes a character"));
        Assert.InRange(PerCharacter(kept, article), double.NegativeInfinity, MostKept);
    }

    private static long Allocated(Article article)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = FactExtractor.Extract(article);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static double PerCharacter(long bytes, Article article) => (double)bytes / article.Text.Length;

    private static Article Article(int sentences)
    {
        var text = new StringBuilder();
        for (var i = 0; i < sentences; i++)
        {
            var name = $"Jonas {(char)('A' + (i % 7))}ar{(char)('a' + (i % 5))}m";
            text.AppendFormat(CultureInfo.InvariantCulture, Sentences[i % Sentences.Length], name).Append(i % 3 == 2 ? "\n\n" : " ");
        }

        return Told.Article(text.ToString(), "en");
    }
}

/// <summary>What a process keeps can be counted only while no other test runs in it.</summary>
[CollectionDefinition(nameof(MemoryTests), DisableParallelization = true)]
public sealed class AloneInTheProcess;
