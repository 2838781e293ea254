using Xunit;

namespace DiploFunctions.Extraction.Tests.Facts;

/// <summary>What goes from sentence to sentence: who she, he, them and "the Kenyan leader" are, who goes on, whose trip is called off.</summary>
public sealed class DiscourseTests
{
    [Theory]
    [InlineData("Finnish Foreign Minister Elina Valtonen flew to Nairobi on 12 May. Kenyan Foreign Minister Musalia Mudavadi received Valtonen the next day. She also met President William Ruto.",
        "Elina Valtonen + Musalia Mudavadi reception 2025-05-13; Elina Valtonen + William Ruto meeting 2025-05-13")]
    [InlineData("Kenyan President William Ruto and Deputy President Kithure Kindiki arrived in Accra on Thursday. Ghanaian President John Mahama welcomed them at Jubilee House.",
        "John Mahama + Kithure Kindiki reception 2025-05-15; John Mahama + William Ruto reception 2025-05-15")]
    [InlineData("France's Emmanuel Macron met President Luong Cuong on 13 May. The French president was received on May 15 by Indonesian President Prabowo Subianto.",
        "Emmanuel Macron + Luong Cuong meeting 2025-05-13; Emmanuel Macron + Prabowo Subianto reception 2025-05-15")]
    [InlineData("Kenyan President William Ruto is in Hanoi. The Kenyan leader and President Luong Cuong met on 13 May and reviewed trade.", "Luong Cuong + William Ruto meeting 2025-05-13")]
    [InlineData("On Friday, Ghanaian President John Mahama told the Indian prime minister that Ghana was ready.", "")]
    [InlineData("Indian Prime Minister Narendra Modi flew to Accra on Thursday. On Friday, Ghanaian President John Mahama told the Indian prime minister that Ghana was ready.",
        "John Mahama + Narendra Modi meeting 2025-05-16")]
    [InlineData("\"We will not wait,\" Kenyan President William Ruto told Ghanaian President John Mahama in a meeting in Nairobi on Thursday.", "John Mahama + William Ruto meeting 2025-05-15")]
    [InlineData("In Accra Kenyan President William Ruto was met by Vice President Jane Naana Opoku-Agyemang and held talks with President John Mahama.", "John Mahama + William Ruto talks -")]
    [InlineData("Kenyan Foreign Minister Musalia Mudavadi met his Czech counterpart, Jan Lipavsky, in Prague on Monday.", "Jan Lipavsky + Musalia Mudavadi meeting 2025-05-19")]
    [InlineData("Ghanaian President John Mahama hosted Kenyan President William Ruto for talks in Accra on 13 May.", "John Mahama + William Ruto talks 2025-05-13")]
    [InlineData("Kenyan President William Ruto was met in Accra on 13 May by Ghanaian President John Mahama, and the two spoke for an hour.", "John Mahama + William Ruto meeting 2025-05-13")]
    [InlineData("Kenyan President William Ruto is meeting Ghanaian President John Mahama in Accra on Tuesday.", "John Mahama + William Ruto meeting 2025-05-20")]
    public void Who_met_is_told_sentences_before(string text, string meetings) => Assert.Equal(meetings, Told.Meetings(text, "en"));

    [Theory]
    [InlineData("Kenyan President William Ruto met Finnish President Alexander Stubb on Friday. Stubb praised trade. From Helsinki he flew on to Stockholm.", "William Ruto KE>SE unspecified - completed")]
    [InlineData("Kenyan President William Ruto met Finnish President Alexander Stubb in Helsinki on Friday. The Finnish president will pay a return visit to Kenya on 26 May.",
        "Alexander Stubb FI>KE unspecified 2025-05-26 planned; William Ruto KE>FI unspecified 2025-05-16 completed")]
    [InlineData("During a state visit by the Kenyan president, William Ruto, to Finland in November 2022, nothing was signed.", "William Ruto KE>FI state 2022-11 completed")]
    [InlineData("Kenyan President William Ruto is to visit Finland on 26 May and Sweden on 28 May. The Swedish leg was scrapped on Monday.",
        "William Ruto KE>FI unspecified 2025-05-26 planned; William Ruto KE>SE unspecified 2025-05-28 cancelled")]
    [InlineData("Kenyan President William Ruto was due in Accra on 28 May but cancelled the trip. Foreign Minister Musalia Mudavadi will go instead.",
        "Musalia Mudavadi KE>GH unspecified 2025-05-28 planned; William Ruto KE>GH unspecified 2025-05-28 cancelled")]
    [InlineData("Finland's Alexander Stubb will host Kenya's William Ruto in Helsinki on 30 May.", "William Ruto KE>FI unspecified 2025-05-30 planned")]
    [InlineData("Ghana rolled out the red carpet for Kenyan President William Ruto, who arrived on 12 May. Ruto flew to Stockholm on 15 May.",
        "William Ruto KE>GH unspecified 2025-05-12 completed; William Ruto KE>SE unspecified 2025-05-15 completed")]
    [InlineData("Kenyan President William Ruto made Accra his first stop after the vote.", "William Ruto KE>GH unspecified - completed")]
    public void Who_travels_is_told_sentences_before(string text, string visits) => Assert.Equal(visits, Told.Visits(text, "en"));
}
