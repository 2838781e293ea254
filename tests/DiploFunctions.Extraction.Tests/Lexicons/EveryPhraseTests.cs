using DiploFunctions.Extraction.Recognition;
using Xunit;

namespace DiploFunctions.Extraction.Tests.Lexicons;

/// <summary>Whatever phrases of the lexicon meet in a sentence, it is read without an exception: each phrase alone and with phrases drawn from all others, in several frames.</summary>
public sealed class EveryPhraseTests
{
    private const int SentencesInArticle = 50;

    // {0} and {1} are the phrases.
    private static readonly Dictionary<string, string[]> Frames = new()
    {
        ["en"] =
        [
            "Kenyan President William Ruto {0} Kampala on Monday.",
            "Kenya's President William Ruto {0} in Kampala with Ugandan President Yoweri Museveni {1} on 5 May.",
            "In Kampala, {0} {1} President William Ruto of Kenya and a treaty between Kenya and Uganda.",
            "{0} Kenya and Uganda {1} a memorandum on fisheries, he said.",
        ],
        ["id"] =
        [
            "Presiden Kenya William Ruto {0} Kampala pada Senin.",
            "Presiden Kenya William Ruto {0} di Kampala dengan Presiden Uganda Yoweri Museveni {1} pada 5 Mei.",
            "Di Kampala, {0} {1} Presiden Kenya William Ruto dan perjanjian antara Kenya dan Uganda.",
            "{0} Kenya dan Uganda {1} nota kesepahaman tentang perikanan, katanya.",
        ],
        ["vi"] =
        [
            "Tổng thống Kenya William Ruto {0} Kampala hôm thứ Hai.",
            "Tổng thống Kenya William Ruto {0} tại Kampala với Tổng thống Uganda Yoweri Museveni {1} ngày 5/5.",
            "Tại Kampala, {0} {1} Tổng thống Kenya William Ruto và hiệp định giữa Kenya và Uganda.",
            "{0} Kenya và Uganda {1} bản ghi nhớ về thủy sản, ông nói.",
        ],
    };

    public static TheoryData<string> Languages => [.. LexiconFiles.Languages];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Any_phrases_in_a_sentence_are_read(string language)
    {
        var phrases = Lexicon.For(language)!.Entries.Where(e => e.Category is Category.Visits or Category.Meetings or Category.Agreements or Category.Signals)
            .Select(e => e.Phrase).Distinct(StringComparer.Ordinal).ToList();
        var draw = new Random(language[0]);
        var frames = Frames[language];
        var sentences = phrases.Select((phrase, i) => string.Format(null, frames[i % frames.Length], phrase, phrases[draw.Next(phrases.Count)]))
            .Concat(phrases.Select((phrase, i) => string.Format(null, frames[(i + 1) % frames.Length], phrases[draw.Next(phrases.Count)], phrase)));

        Assert.All(sentences.Chunk(SentencesInArticle), article => Assert.Null(Record.Exception(() => Told.Facts(string.Join(' ', article), language))));
        Assert.True(phrases.Count > 1000, $"{phrases.Count} phrases of {language}");
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Any_phrase_alone_is_read(string language)
    {
        var frame = Frames[language][0];
        var phrases = Lexicon.For(language)!.Entries.Where(e => e.Category is Category.Visits or Category.Meetings or Category.Agreements).Select(e => e.Phrase);

        Assert.All(phrases.Chunk(SentencesInArticle), some => Assert.Null(Record.Exception(() => Told.Facts(string.Join("\n\n", some.Select(p => string.Format(null, frame, p))), language))));
    }
}
