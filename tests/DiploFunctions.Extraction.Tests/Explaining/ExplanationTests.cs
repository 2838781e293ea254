using DiploFunctions.Extraction.Recognition;
using DiploFunctions.Model;
using Xunit;

namespace DiploFunctions.Extraction.Tests.Explaining;

public sealed class ExplanationTests
{
    [Theory]
    [InlineData("en", "Indonesian President Megawati Soekarnoputri was invited to pay a state visit to Norway.", RefusalReason.Invited, "invited")]
    [InlineData("id", "Presiden Indonesia Megawati Soekarnoputri berharap dapat mengunjungi Norwegia.", RefusalReason.Intended, "berharap")]
    [InlineData("vi", "Tổng thống Indonesia Megawati Soekarnoputri không thăm Na Uy.", RefusalReason.Denied, "không")]
    [InlineData("id", "Presiden Indonesia Megawati Soekarnoputri dikabarkan mengunjungi Norwegia.", RefusalReason.Hearsay, "dikabarkan")]
    [InlineData("en", "Indonesian President Megawati Soekarnoputri will hold talks with Norwegian Prime Minister Jonas Støre.", RefusalReason.Coming, "will")]
    [InlineData("en", "Indonesian President Megawati Soekarnoputri returned from a state visit that all praised.", RefusalReason.NoDestination, null)]
    [InlineData("en", "A delegation visited Norway.", RefusalReason.NoVisitor, null)]
    [InlineData("en", "Indonesian President Megawati Soekarnoputri met reporters and walked on.", RefusalReason.NoPair, null)]
    [InlineData("id", "Presiden Indonesia Megawati Soekarnoputri bertemu Menteri Luar Negeri Indonesia Ali Alatas.", RefusalReason.Colleagues, null)]
    [InlineData("en", "Indonesia and Norway praised the memorandum of understanding.", RefusalReason.NoConclusion, null)]
    [InlineData("vi", "Indonesia và Na Uy triển khai quan hệ đối tác chiến lược.", RefusalReason.NoConclusion, null)]
    public void A_word_that_tells_no_fact_has_its_reason(string language, string text, RefusalReason reason, string? because)
    {
        var explanation = FactExtractor.Explain(Told.Article(text, language));

        Assert.Empty(explanation.Facts);
        Assert.Contains(explanation.Sentences.SelectMany(s => s.Refusals), r => r.Reason == reason && r.Because == because);
    }

    [Fact]
    public void A_fact_has_the_rule_and_the_words_that_made_it()
    {
        const string Text = "Presiden Indonesia Megawati Soekarnoputri tiba di Oslo pada 5 Mei.";

        var fact = Assert.Single(FactExtractor.Explain(Told.Article(Text, "id")).Facts);

        Assert.IsType<Visit>(fact.Fact);
        var telling = Assert.Single(fact.Tellings);
        Assert.Equal(1, telling.Sentence);
        Assert.Equal("word of travel (verb)", telling.Rule);
        Assert.Equal(
            ["visitor: Presiden Indonesia Megawati Soekarnoputri", "travel: tiba di", "destination: Oslo", "date: 5 Mei"],
            telling.Parts.Select(p => $"{p.Meaning}: {p.Words}"));
    }

    [Fact]
    public void Every_telling_of_a_fact_is_listed_in_the_order_of_the_text()
    {
        const string Text = "Indonesian President Megawati Soekarnoputri visited Norway on May 5. Megawati arrived in Oslo by train.";

        var fact = Assert.Single(FactExtractor.Explain(Told.Article(Text, "en")).Facts);

        Assert.Equal([1, 2], fact.Tellings.Select(t => t.Sentence));
    }

    [Fact]
    public void A_sentence_shows_what_was_recognised_in_it()
    {
        var sentence = Assert.Single(FactExtractor.Explain(Told.Article("Megawati Soekarnoputri, President of Indonesia, stayed in Oslo on May 5.", "en")).Sentences);

        Assert.Contains(sentence.Recognized, w => w is { Words: "Oslo", Meaning: "place NO, city" });
        Assert.Contains(sentence.Recognized, w => w is { Words: "May 5", Meaning: "date 2025-05-05" });
    }

    [Fact]
    public void A_language_without_a_lexicon_has_neither_facts_nor_sentences()
    {
        var explanation = FactExtractor.Explain(Told.Article("Le président a visité Oslo.", "fr"));

        Assert.Empty(explanation.Facts);
        Assert.Empty(explanation.Sentences);
    }

    [Fact]
    public void Explaining_gives_the_same_facts_as_extracting()
    {
        var article = Told.Article(
            "Indonesian President Megawati Soekarnoputri visited Norway on May 5. She met Norwegian Prime Minister Jonas Støre. "
            + "Indonesia and Norway signed a memorandum of understanding on fisheries.", "en");

        var ids = FactExtractor.Extract(article).All.Select(f => f.Id).ToList();

        Assert.Equal(3, ids.Count);
        Assert.Equal(ids, FactExtractor.Explain(article).Facts.Select(f => f.Fact.Id));
    }
}
