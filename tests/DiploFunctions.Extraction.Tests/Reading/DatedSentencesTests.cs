using Xunit;

namespace DiploFunctions.Extraction.Tests.Reading;

/// <summary>The day of publication in a sentence of its own within the first paragraphs.</summary>
public sealed class DatedSentencesTests
{
    private const string Rest = "\n\nThe Kenyan president, William Ruto, met Ghana's John Mahama in Nairobi on Monday, and the two of them talked about the price of cocoa for an hour.\n\nThen it rained.";

    [Theory]
    [InlineData("Saturday 7 June 2025. Your letter from the coast, as ever with tea.", "2025-06-07")]
    [InlineData("Our people are on the square. All times local. Last updated 7 June 2025, 18:05", "2025-06-07")]
    [InlineData("She was born on 7 June 2025. It rained.", null)]
    [InlineData("It rained all day long. The treaty dates from 7 June 2025.", null)]
    public void A_sentence_that_holds_nothing_but_the_day(string first, string? day) =>
        Assert.Equal(day, Sample.Read($"Letter from the coast\n\n{first}{Rest}").Published?.ToString());
}
