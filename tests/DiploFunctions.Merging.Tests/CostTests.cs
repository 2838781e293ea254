using System.Globalization;
using DiploFunctions.Merging.Names;
using DiploFunctions.Merging.Tests.Pairs;
using DiploFunctions.Model;
using Xunit;

namespace DiploFunctions.Merging.Tests;

/// <summary>Large blocks: four times as many tellings may cost little more than four times as much.</summary>
public sealed class CostTests
{
    private const int Few = 1250;
    private const int Many = 5000;
    private const double MostGrowth = 6;

    [Fact]
    public void Names_are_not_compared_each_with_each()
    {
        var (few, many) = (ComparisonsOf(Few), ComparisonsOf(Many));

        Assert.True(many <= MostGrowth * few, $"{few} comparisons became {many}.");
        Assert.True(many < 100 * Many, $"{many} comparisons.");
    }

    // Memory stands for work here: what is compared is first made.
    [Theory]
    [InlineData("of one visit")]
    [InlineData("of many visits")]
    [InlineData("of agreements")]
    public void Memory_grows_with_the_number_of_tellings(string what)
    {
        _ = AllocatedBy(what, 100);
        var (few, many) = (AllocatedBy(what, Few), AllocatedBy(what, Many));

        Assert.True(many <= MostGrowth * few, $"{few} bytes became {many}.");
    }

    private static int ComparisonsOf(int count) =>
        new PersonGroups(Enumerable.Range(0, count).Select(number => new Person($"{NameOf(number)} Lim", null, Party.Of("KZ")))).Comparisons;

    private static long AllocatedBy(string what, int count)
    {
        switch (what)
        {
            case "of one visit":
                return Allocated([.. Numbers(count).Select(number => Short.Visit($"who=Ana Lim;from=VN;to=KZ;start=2025-05-0{number % 3};place=Place {number}".Replace("-00", "-03", StringComparison.Ordinal), $"a{number}"))]);
            case "of many visits":
                return Allocated([.. Numbers(count).Select(number => Short.Visit($"who={NameOf(number)} Lim;from=VN;to=KZ;pub=2025-05-05", $"a{number}"))]);
            default:
                return Allocated([.. Numbers(count).Select(number => Short.Agreement($"parties=VN,KZ;subject=trade in {NameOf(number)};date=2025-05-05", $"a{number}"))]);
        }
    }

    private static IEnumerable<int> Numbers(int count) => Enumerable.Range(0, count);

    private static long Allocated<TFact>(Telling<TFact>[] tellings)
        where TFact : Fact
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.NotEmpty(FactMerging.MergeAll(tellings));
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    // Names that are not spellings of one another: each digit is a syllable of its own.
    private static string NameOf(int number) =>
        string.Concat(number.ToString("D4", CultureInfo.InvariantCulture).Select(digit => Syllables[digit - '0']));

    private static readonly string[] Syllables = ["bar", "cel", "dim", "fos", "gun", "han", "jep", "kil", "mov", "rut"];
}
