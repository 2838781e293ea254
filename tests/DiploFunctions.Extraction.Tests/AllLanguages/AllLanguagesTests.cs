using Xunit;

namespace DiploFunctions.Extraction.Tests.AllLanguages;

/// <summary>The same sentence in all languages tells the same facts: what one language understands the others must understand too.</summary>
public sealed class AllLanguagesTests
{
    private static readonly string[] Languages = ["en", "id", "vi"];

    public static TheoryData<string, string, string> Sentences()
    {
        var sentences = new TheoryData<string, string, string>();
        foreach (var row in Rows())
        {
            for (var i = 0; i < Languages.Length; i++)
            {
                sentences.Add(Languages[i], row[i + 1], row[0]);
            }
        }

        return sentences;
    }

    [Theory]
    [MemberData(nameof(Sentences))]
    public void The_same_facts_whatever_the_language(string language, string text, string facts)
    {
        string[] told = [Told.Visits(text, language), Told.Meetings(text, language), Told.Agreements(text, language)];
        Assert.Equal(facts == "-" ? string.Empty : facts, string.Join("; ", told.Where(t => t.Length > 0)));
    }

    [Fact]
    public void Every_row_has_a_sentence_in_every_language() => Assert.All(Rows(), row => Assert.Equal(Languages.Length + 1, row.Length));

    private static IEnumerable<string[]> Rows()
    {
        using var stream = typeof(AllLanguagesTests).Assembly.GetManifestResourceStream("DiploFunctions.Extraction.Tests.AllLanguages.sentences.tsv")!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n').Where(line => line.Length > 0 && line[0] != '#').Select(line => line.TrimEnd('\r').Split('\t'))];
    }
}
