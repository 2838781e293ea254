using Xunit;

namespace DiploFunctions.Extraction.Tests.Recognition;

/// <summary>People whose office or country stands behind the name, and names that hold a word of the lexicon.</summary>
public sealed class NameTests
{
    [Theory]
    [InlineData("William Ruto, the Kenyan president, met Norwegian Prime Minister Jonas Gahr Støre.", "William Ruto")]
    [InlineData("William Ruto of Kenya met Norwegian Prime Minister Jonas Gahr Støre.", "William Ruto")]
    [InlineData("Musalia Mudavadi, Kenya's new foreign minister, met Norwegian Foreign Minister Espen Barth Eide.", "Musalia Mudavadi")]
    [InlineData("The foreign ministers of Kenya and Norway, Musalia Mudavadi and Espen Barth Eide, met on Monday.", "Musalia Mudavadi")]
    [InlineData("On Monday Canadian Prime Minister Mark Carney met with Norwegian Prime Minister Jonas Gahr Støre for an hour.", "Mark Carney")]
    [InlineData("Czech Foreign Minister Jan Lipavský met Norwegian Foreign Minister Espen Barth Eide.", "Jan Lipavský")]
    [InlineData("Israeli Defence Minister Israel Katz met Norwegian Foreign Minister Espen Barth Eide.", "Israel Katz")]
    [InlineData("Omani Sultan Qaboos bin Said met Norwegian Prime Minister Jonas Gahr Støre.", "Qaboos bin Said")]
    public void Names_are_read_whole(string text, string expected) =>
        Assert.Contains(expected, Told.Facts(text, "en").Meetings.SelectMany(m => m.Participants).Select(p => p.Name));

    [Theory]
    [InlineData("The Central Bank, of which little is known, met Norwegian Prime Minister Jonas Gahr Støre.")]
    [InlineData("In May Norwegian Prime Minister Jonas Gahr Støre met nobody.")]
    [InlineData("Norwegian Prime Minister Jonas Gahr Støre will Mark the day.")]
    public void Other_capitals_are_nobody(string text) => Assert.Empty(Told.Facts(text, "en").Meetings);
}
