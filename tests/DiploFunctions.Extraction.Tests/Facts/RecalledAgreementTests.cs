using Xunit;

namespace DiploFunctions.Extraction.Tests.Facts;

/// <summary>Agreements as newspapers recall them and press releases list them.</summary>
public sealed class RecalledAgreementTests
{
    private const string Meeting = "Norwegian Prime Minister Jonas Støre received Kenyan President William Ruto in Oslo on Tuesday. ";

    [Theory]
    [InlineData("Ties have grown since July 2023, when Kenya and Norway signed a dozen cooperation agreements.", "documents KE,NO signed 2023-07 x12")]
    [InlineData("Ships sail under a protocol that Kenya and Norway signed in 1984.", "agreement KE,NO signed 1984")]
    [InlineData("Kenya and Norway share the lake under a treaty concluded in 1957.", "agreement KE,NO signed 1957")]
    [InlineData("Trade rests on the Association Agreement between the European Union and Georgia, signed in June 2014.", "agreement EU,GE signed 2014-06")]
    [InlineData("It rests on the Framework Agreement between the European Union and Mongolia, which was signed in April 2013.", "agreement EU,MN signed 2013-04")]
    [InlineData("Relations between Fiji and India rest on the strategic partnership declared in October 2021.", "partnership strategic FJ,IN adopted 2021-10")]
    [InlineData("The comprehensive partnership that Bolivia and Peru announced in 2019 has brought much.", "partnership comprehensive BO,PE adopted 2019")]
    [InlineData("Under the treaty, Kenya and Norway share the lake.", "")]
    [InlineData("Kenya and Norway act in line with the treaty.", "")]
    public void What_is_recalled_has_the_date_of_its_own_clause(string text, string expected) => Assert.Equal(expected, Told.Agreements(text, "en"));

    [Theory]
    [InlineData("Ruto last came to Oslo in March 2023. On that occasion the two governments agreed a roadmap on shipping.", "agreement KE,NO agreed 2023-03")]
    [InlineData("It is the first visit since the two countries signed an investment treaty in 2017.", "agreement KE,NO signed 2017")]
    [InlineData("In 2014 Kenya signed a contract with China for a railway.", "agreement CN,KE signed 2014")]
    [InlineData("Exports rose by a fifth in March.", "")]
    public void What_is_recalled_behind_a_meeting_is_not_of_its_day(string text, string expected) => Assert.Equal(expected, Told.Agreements(Meeting + text, "en"));

    [Theory]
    [InlineData("Brazil, for its part, signed an investment agreement with Accra in November 2022.", "agreement BR,GH signed 2022-11")]
    [InlineData("Kenya and Norway signed a tripartite agreement with Chile.", "agreement CL,KE,NO signed -")]
    [InlineData("A deal on minerals, which American companies are watching closely, will be signed by Kenya and Norway in August.", "agreement KE,NO planned 2025-08")]
    [InlineData("Qatar brokered an agreement between Kenya and Uganda.", "agreement KE,UG agreed -")]
    [InlineData("Brokered by Angola, the memorandum was signed by Rwanda and Uganda in 2019.", "mou RW,UG signed 2019")]
    [InlineData("The visit of the Emir of Qatar to Japan yielded ten memorandums.", "documents JP,QA signed - x10")]
    [InlineData("The two blocs, the European Union and ASEAN, last met in 2022, when they issued a joint statement.", "joint-statement ASEAN,EU adopted 2022")]
    [InlineData("Italy and the five Central Asian countries adopted a joint declaration.", "joint-statement IT,KG,KZ,TJ,TM,UZ adopted -")]
    public void Parties_are_those_who_sign_and_none_that_is_only_named(string text, string expected) => Assert.Equal(expected, Told.Agreements(text, "en"));

    [Theory]
    [InlineData("An air services agreement between Kenya and Norway was also concluded.", "agreement KE,NO signed -")]
    [InlineData("A treaty on extradition between Kenya and Norway was then formally initialled.", "agreement KE,NO signed -")]
    [InlineData("Kenya and Norway exchanged letters extending the seasonal worker scheme.", "agreement KE,NO signed -")]
    [InlineData("Talks between Kenya and Norway resulted in a memorandum of understanding on fisheries.", "mou KE,NO signed -")]
    [InlineData("Kenya and Norway finalised the text of an agreement on visas, which will be signed in Oslo in September.", "agreement KE,NO planned 2025-09")]
    [InlineData("A treaty between Kenya and Norway will be ready for signature in October.", "agreement KE,NO planned 2025-10")]
    [InlineData("Kenya and Norway said in a joint statement that the launch broke the rules.", "joint-statement KE,NO adopted -")]
    [InlineData("Kenya and Norway exchanged letters of congratulation.", "")]
    [InlineData("Kenya and Norway called off the signing of an agreement.", "")]
    [InlineData("Kenya's parliament approved the treaty with Norway.", "")]
    [InlineData("Kenya and Norway aim to sign a treaty.", "")]
    public void Many_words_tell_that_something_was_concluded(string text, string expected) => Assert.Equal(expected, Told.Agreements(text, "en"));

    [Theory]
    [InlineData("The following documents were signed:\n\n1. Agreement between the Government of Kenya and the Government of Norway on Air Services;\n2. Protocol amending the Convention on Double Taxation;\n3. Programme of Cooperation between the two ministries.", "agreement KE,NO signed 2025-06-03; agreement KE,NO signed 2025-06-03; agreement KE,NO signed 2025-06-03")]
    [InlineData("At the end, the two Ministers signed:\n\ni. a Memorandum of Understanding on Training\nii. an Agreement on Air Services", "agreement KE,NO signed 2025-06-03; mou KE,NO signed 2025-06-03")]
    [InlineData("Four documents were signed. The most valuable is a financing agreement for new trains; the most discussed, a memorandum on migration.", "agreement KE,NO signed 2025-06-03; documents KE,NO signed 2025-06-03 x4; mou KE,NO signed 2025-06-03")]
    [InlineData("The sides noted:\n\n1. The two sides praised the progress of relations, which rest on the Charter of the United Nations.", "")]
    public void Lists_give_their_items(string text, string expected) =>
        Assert.Equal(expected, Told.Agreements("On 3 June 2025 the Foreign Minister of Kenya, Musalia Mudavadi, held talks with the Foreign Minister of Norway, Espen Barth Eide. " + text, "en", "2025-06-12"));

    [Fact]
    public void The_accord_told_before_is_no_other_one() => Assert.Equal(
        "agreement KE,NO signed 2025-05-20",
        Told.Agreements("Kenya and Norway signed a defence agreement on Tuesday. The accord was concluded by their ministers at Akershus.", "en"));

    [Fact]
    public void Each_document_has_the_day_next_to_it() => Assert.Equal(
        "agreement KE,NO signed 2025-05-19; agreement KE,NO signed 2025-05-20",
        Told.Agreements("Kenya and Norway signed a defence agreement on Monday and a fisheries accord on Tuesday.", "en"));
}
