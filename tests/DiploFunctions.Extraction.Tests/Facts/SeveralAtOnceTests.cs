using Xunit;

namespace DiploFunctions.Extraction.Tests.Facts;

/// <summary>Several documents behind one word, several people around one verb.</summary>
public sealed class SeveralAtOnceTests
{
    [Theory]
    [InlineData("India and Oman signed memorandums of understanding on health, on water management and on trade.", "mou IN,OM signed -; mou IN,OM signed -; mou IN,OM signed -")]
    [InlineData("India and Oman signed agreements on fisheries, visa waivers and air services.", "agreement IN,OM signed -; agreement IN,OM signed -; agreement IN,OM signed -")]
    [InlineData("India and Oman signed two memorandums of understanding, one on fisheries and the other on digital health.", "documents IN,OM signed - x2; mou IN,OM signed -; mou IN,OM signed -")]
    [InlineData("Two agreements, on fisheries and on shipping, were signed by India and Oman.", "agreement IN,OM signed -; agreement IN,OM signed -; documents IN,OM signed - x2")]
    public void Each_document_of_a_list_is_one(string text, string expected) => Assert.Equal(expected, Told.Agreements(text, "en"));

    [Theory]
    [InlineData("India and Oman signed four memoranda of understanding covering energy, health and mining.", "documents IN,OM signed - x4")]
    [InlineData("India and Oman signed a memorandum of understanding on youth, sports and culture.", "mou IN,OM signed -")]
    [InlineData("India and Oman signed agreements on trade, the first in a decade.", "documents IN,OM signed -")]
    [InlineData("India and Oman signed agreements in agriculture, education and health.", "documents IN,OM signed -")]
    public void What_a_bundle_covers_is_no_list_of_documents(string text, string expected) => Assert.Equal(expected, Told.Agreements(text, "en"));

    [Theory]
    [InlineData("Kenya's William Ruto, Uganda's Yoweri Museveni and Rwandan President Paul Kagame met in Kigali.", 3)]
    [InlineData("Foreign ministers Musalia Mudavadi of Kenya, Jeje Odongo of Uganda and Olivier Nduhungirehe of Rwanda met in Kigali.", 3)]
    [InlineData("Rwandan President Paul Kagame received Kenya's William Ruto and Uganda's Yoweri Museveni in Kigali.", 2)]
    [InlineData("Rwandan President Paul Kagame spoke on Sunday with Kenya's William Ruto and separately with Uganda's Yoweri Museveni.", 2)]
    public void Three_at_a_table_are_three_pairs_and_two_guests_two(string text, int expected) => Assert.Equal(expected, Told.Facts(text, "en").Meetings.Count);

    [Theory]
    [InlineData("Rwandan President Paul Kagame spoke on Sunday in Kigali, and Kenya's William Ruto listened.")]
    [InlineData("Rwandan President Paul Kagame welcomed Kenyan President William Ruto's decision.")]
    [InlineData("Rwandan President Paul Kagame sat down on a bench, while Kenyan President William Ruto stood.")]
    public void Who_speaks_or_welcomes_a_decision_has_met_nobody(string text) => Assert.Equal(string.Empty, Told.Meetings(text, "en"));

    [Fact]
    public void Whoever_joins_others_for_a_summit_has_come_as_they_have() => Assert.Equal(
        "William Ruto KE>TZ attendance 2025-05-17 completed; Yoweri Museveni UG>TZ attendance 2025-05-17 completed",
        Told.Visits("Kenyan President William Ruto joined Ugandan President Yoweri Museveni and Tanzanian President Samia Suluhu Hassan for a summit in Arusha on Saturday.", "en"));

    [Theory]
    [InlineData("id", "Para pemimpin mengesahkan Deklarasi Jakarta pada KTT ASEAN.", "declaration ASEAN adopted -")]
    [InlineData("en", "At the ASEAN summit in Jakarta, leaders adopted a declaration on food security.", "declaration ASEAN adopted -")]
    [InlineData("en", "A joint statement by Kenya and Norway said that both would protect their forests.", "joint-statement KE,NO adopted -")]
    [InlineData("en", "A treaty between Kenya and Norway is ready, and the two sides will sign it in December.", "agreement KE,NO planned 2025-12")]
    public void Leaders_adopt_statements_speak_and_treaties_are_taken_up_again(string language, string text, string expected) =>
        Assert.Equal(expected, Told.Agreements(text, language));
}
