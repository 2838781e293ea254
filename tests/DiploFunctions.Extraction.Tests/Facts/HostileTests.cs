using System.Diagnostics;
using System.Globalization;
using Xunit;
using Xunit.Abstractions;

namespace DiploFunctions.Extraction.Tests.Facts;

/// <summary>Texts that no newspaper prints: they must come to an end, without an error, and most of them in a time that grows as they do.</summary>
public sealed class HostileTests(ITestOutputHelper output)
{
    private const int Growth = 12;
    private const int Attempts = 3;
    private static readonly TimeSpan Generous = TimeSpan.FromSeconds(30);

    // Less than this is noise.
    private const double Measurable = 0.05;

    // Each is read at this size and at four times as much: 100,000 commas, 5 MB of one line, and so on.
    private static readonly Dictionary<string, (string Language, int Count, Func<int, string> Text)> Linear = new()
    {
        ["one line"] = ("id", 25_000, n => Repeat("Presiden Megawati Soekarnoputri tiba di Oslo pada 5 Mei. ", n)),
        ["words alone"] = ("id", 100_000, n => Repeat("kata ", n)),
        ["letters without a space"] = ("id", 1_000_000, n => Repeat("a", n)),
        ["commas"] = ("id", 25_000, n => "Presiden Megawati Soekarnoputri tiba" + Repeat(",", n)),
        ["offices"] = ("id", 25_000, n => Repeat("Presiden ", n)),
        ["offices in sentences"] = ("id", 10_000, n => "Presiden Megawati Soekarnoputri tiba. " + Repeat("Presiden tiba. ", n)),
        ["names in a list"] = ("id", 12_500, n => "Presiden " + Each(n, i => Name(i) + ", ")),
        ["names in sentences"] = ("id", 2_000, n => Each(n, i => $"Presiden Indonesia {Own(i)} tiba di Oslo. ")),
        ["offices of many people"] = ("id", 2_000, n => Each(n, i => $"Presiden {Own(i)} tiba. Presiden tiba. ")),
        ["one name without end"] = ("id", 25_000, n => "Presiden " + Repeat("Megawati ", n)),
        ["quotes"] = ("id", 25_000, n => "Presiden Megawati Soekarnoputri berkata " + Repeat("\"(“", n) + "tiba di Oslo"),
        ["one sentence"] = ("id", 2_000, n => Repeat("Presiden Indonesia Megawati Soekarnoputri tiba di Oslo pada 5 Mei ", n)),
        ["visits in sentences"] = ("id", 4_000, n => Repeat("Presiden Indonesia Megawati Soekarnoputri tiba di Oslo pada 5 Mei. ", n)),
        ["countries"] = ("en", 2_000, n => "Indonesian President Megawati Soekarnoputri visited " + Repeat("Norway, Sweden, ", n)),
        ["visits in a sentence"] = ("en", 2_000, n => "Indonesian President Megawati Soekarnoputri " + Repeat("visited Norway and ", n)),
        ["meetings in a sentence"] = ("en", 2_000, n => "Indonesian President Megawati Soekarnoputri " + Repeat("met Norwegian Prime Minister Jonas Støre and ", n)),
        ["documents in a sentence"] = ("en", 2_000, n => "Indonesia and Norway signed " + Repeat("a treaty on ports, ", n)),
        ["documents in sentences"] = ("en", 500, n => Each(n, i => $"Indonesia and Norway signed a treaty on {Own(i)}. ")),
        ["partnerships in a sentence"] = ("en", 1_000, n => "Indonesia and Norway " + Repeat("upgraded relations to a strategic partnership ", n)),
        ["items of a list"] = ("id", 2_000, n => "Indonesia dan Norwegia menandatangani:\n" + Repeat("- Perjanjian tentang pelabuhan;\n", n)),
        ["visits and meetings"] = ("en", 2_000, n => Repeat("Indonesian President Megawati Soekarnoputri visited Norway. Indonesian Foreign Minister Hassan Wirajuda met Norwegian Prime Minister Jonas Støre. ", n)),
        ["events"] = ("en", 2_000, n => Each(n, i => "The summit in Oslo opened. Indonesian President Megawati Soekarnoputri attended the summit. ")),
        ["pronouns"] = ("en", 4_000, n => "Indonesian President Megawati Soekarnoputri met Norwegian Prime Minister Jonas Støre. " + Repeat("She met him and ", n)),
        ["guests"] = ("en", 4_000, n => "Indonesian President Megawati Soekarnoputri met Norwegian Prime Minister Jonas Støre. " + Repeat("Støre met his guest. ", n)),
        ["the two sides"] = ("en", 2_000, n => Repeat("Indonesia and Norway met. The two sides signed a treaty that they hailed. ", n)),
        ["numbers"] = ("id", 10_000, n => "Presiden Megawati Soekarnoputri tiba pada " + Repeat("5/5 ", n)),
        ["dates in a sentence"] = ("id", 4_000, n => "Presiden Indonesia Megawati Soekarnoputri tiba di Oslo " + Repeat("5 Mei 2025, ", n)),
        ["full stops"] = ("id", 25_000, n => "Presiden Megawati Soekarnoputri tiba" + Repeat(".", n)),
        ["dates in sentences"] = ("id", 10_000, n => Repeat("Megawati tiba pada 5 Mei 2025. ", n)),
        ["dashes"] = ("id", 25_000, n => "Presiden Megawati Soekarnoputri tiba pada 5" + Repeat("-5", n)),
        ["short lines"] = ("vi", 10_000, n => Repeat("Bà đến\n", n)),
        ["marks"] = ("vi", 100_000, n => "Tổng thống e" + Repeat("\u0323\u0301", n)),
    };

    // Names that share a word are compared with each other, so that only an end is asked for.
    private static readonly Dictionary<string, (string Language, string Text)> Crowded = new()
    {
        ["names that share a word"] = ("id", Each(2_000, i => $"Presiden Indonesia {Name(i)} tiba di Oslo. ")),
        ["meetings of such"] = ("en", Each(1_000, i => $"Indonesian President Megawati Soekarnoputri met Norwegian Prime Minister {Name(i)}. ")),
    };

    public static TheoryData<string> LinearTexts => [.. Linear.Keys];

    public static TheoryData<string> CrowdedTexts => [.. Crowded.Keys];

    [Theory]
    [MemberData(nameof(LinearTexts))]
    public void Time_grows_as_the_text_does(string what)
    {
        var (language, count, text) = Linear[what];
        _ = Seconds(text(100), language);
        // Once each: words seen before are known, which would favour a second run. Measured again only where it looks slow, since
        // another program may have had the processor meanwhile; what truly grows faster does so every time.
        var told = "";
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var (little, much) = (Seconds(text(count), language), Seconds(text(4 * count), language));
            told = FormattableString.Invariant($"{what}: {little:0.000} s, four times as much {much:0.000} s");
            output.WriteLine(told);
            if (much < Growth * Math.Max(little, Measurable))
            {
                return;
            }
        }

        Assert.Fail(told);
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

    private static string Name(int i) => Letters(i) + " Berg";

    private static string Own(int i) => $"{Letters(i)} {Letters(i)}z";

    private static string Letters(int i) => "N" + new string([.. i.ToString(CultureInfo.InvariantCulture).Select(c => (char)('a' + c - '0'))]);
}
