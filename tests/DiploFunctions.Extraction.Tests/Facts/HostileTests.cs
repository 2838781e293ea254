using System.Diagnostics;
using System.Globalization;
using Xunit;
using Xunit.Abstractions;

namespace DiploFunctions.Extraction.Tests.Facts;

/// <summary>Texts that no newspaper prints: they must come to an end, without an error, and most of them in a time that grows as they do.</summary>
public sealed class HostileTests(ITestOutputHelper output)
{
    private const int Growth = 12;
    private static readonly TimeSpan Generous = TimeSpan.FromSeconds(30);

    // Less than this is noise.
    private const double Measurable = 0.05;

    // Each is read at this size and at four times as much: 100,000 commas, 5 MB of one line, and so on.
    private static readonly Dictionary<string, (string Language, int Count, Func<int, string> Text)> Linear = new()
    {
        ["one line"] = ("id", 25_000, n => Repeat("Presiden Rina Hadi tiba di Oslo pada 5 Mei. ", n)),
        ["words alone"] = ("id", 100_000, n => Repeat("kata ", n)),
        ["letters without a space"] = ("id", 1_000_000, n => Repeat("a", n)),
        ["commas"] = ("id", 25_000, n => "Presiden Rina Hadi tiba" + Repeat(",", n)),
        ["offices"] = ("id", 25_000, n => Repeat("Presiden ", n)),
        ["offices in sentences"] = ("id", 10_000, n => "Presiden Rina Hadi tiba. " + Repeat("Presiden tiba. ", n)),
        ["one name without end"] = ("id", 25_000, n => "Presiden " + Repeat("Rina ", n)),
        ["quotes"] = ("id", 25_000, n => "Presiden Rina Hadi berkata " + Repeat("\"(“", n) + "tiba di Oslo"),
        ["full stops"] = ("id", 25_000, n => "Presiden Rina Hadi tiba" + Repeat(".", n)),
        ["dates in sentences"] = ("id", 10_000, n => Repeat("Rina tiba pada 5 Mei 2025. ", n)),
        ["dashes"] = ("id", 25_000, n => "Presiden Rina Hadi tiba pada 5" + Repeat("-5", n)),
        ["short lines"] = ("vi", 10_000, n => Repeat("Bà đến\n", n)),
        ["marks"] = ("vi", 100_000, n => "Tổng thống e" + Repeat("\u0323\u0301", n)),
    };

    // Long sentences, names that share words and many facts of one kind take more than their share, so that only an end is asked for.
    private static readonly Dictionary<string, (string Language, string Text)> Crowded = new()
    {
        ["one sentence"] = ("id", Repeat("Presiden Indonesia Rina Hadi tiba di Oslo pada 5 Mei ", 500)),
        ["numbers"] = ("id", "Presiden Rina Hadi tiba pada " + Repeat("5/5 ", 5_000)),
        ["dates"] = ("id", "Presiden Indonesia Rina Hadi tiba di Oslo " + Repeat("5 Mei 2025, ", 2_000)),
        ["names in sentences"] = ("id", Each(1_000, i => $"Presiden Indonesia {Name(i)} tiba di Oslo. ")),
        ["visits in sentences"] = ("id", Repeat("Presiden Indonesia Rina Hadi tiba di Oslo pada 5 Mei. ", 1_000)),
        ["offices of many people"] = ("id", Each(500, i => $"Presiden {Name(i)} tiba. Presiden tiba. ")),
        ["names in a list"] = ("id", "Presiden " + Each(10_000, i => Name(i) + ", ")),
        ["countries"] = ("en", "Indonesian President Rina Hadi visited " + Repeat("Norway, Sweden, ", 500)),
        ["visits in a sentence"] = ("en", "Indonesian President Rina Hadi " + Repeat("visited Norway and ", 250)),
        ["meetings in a sentence"] = ("en", "Indonesian President Rina Hadi " + Repeat("met Norwegian Prime Minister Jonas Lund and ", 250)),
        ["meetings in sentences"] = ("en", Each(500, i => $"Indonesian President Rina Hadi met Norwegian Prime Minister {Name(i)}. ")),
        ["documents in a sentence"] = ("en", "Indonesia and Norway signed " + Repeat("a treaty on ports, ", 250)),
        ["documents in sentences"] = ("en", Each(500, i => $"Indonesia and Norway signed a treaty on {Name(i)}. ")),
        ["partnerships in a sentence"] = ("en", "Indonesia and Norway " + Repeat("upgraded relations to a strategic partnership ", 250)),
        ["items of a list"] = ("id", "Indonesia dan Norwegia menandatangani:\n" + Repeat("- Perjanjian tentang pelabuhan;\n", 2_000)),
    };

    public static TheoryData<string> LinearTexts => [.. Linear.Keys];

    public static TheoryData<string> CrowdedTexts => [.. Crowded.Keys];

    [Theory]
    [MemberData(nameof(LinearTexts))]
    public void Time_grows_as_the_text_does(string what)
    {
        var (language, count, text) = Linear[what];
        _ = Seconds(text(100), language);
        var little = Math.Min(Seconds(text(count), language), Seconds(text(count), language));
        var much = Seconds(text(4 * count), language);
        output.WriteLine(FormattableString.Invariant($"{what}: {little:0.000} s, four times as much {much:0.000} s"));
        Assert.True(much < Growth * Math.Max(little, Measurable), FormattableString.Invariant($"{what}: {little:0.000} s, four times as much {much:0.000} s"));
    }

    [Theory]
    [MemberData(nameof(CrowdedTexts))]
    public void Crowded_texts_come_to_an_end(string what)
    {
        var (language, text) = Crowded[what];
        var seconds = Seconds(text, language);
        output.WriteLine(FormattableString.Invariant($"{what}: {seconds:0.000} s"));
        Assert.True(seconds < Generous.TotalSeconds, FormattableString.Invariant($"{what}: {seconds:0.000} s"));
    }

    private static double Seconds(string text, string language)
    {
        var article = Told.Article(text, language);
        var watch = Stopwatch.StartNew();
        _ = FactExtractor.Extract(article);
        return watch.Elapsed.TotalSeconds;
    }

    private static string Each(int count, Func<int, string> sentence) => string.Concat(Enumerable.Range(0, count).Select(sentence));

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    private static string Name(int i) => "N" + new string([.. i.ToString(CultureInfo.InvariantCulture).Select(c => (char)('a' + c - '0'))]) + " Berg";
}
