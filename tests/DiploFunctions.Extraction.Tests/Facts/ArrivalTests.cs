using Xunit;

namespace DiploFunctions.Extraction.Tests.Facts;

/// <summary>Visits that are told without a place, behind another one, or by what was done there.</summary>
public sealed class ArrivalTests
{
    [Theory]
    [InlineData("In Oslo, where she landed on Monday, Kenyan President William Ruto opened a school.", "")]
    [InlineData("Kenyan President William Ruto travelled on to Oslo, where she landed on Monday.", "William Ruto KE>NO unspecified 2025-05-19 completed")]
    [InlineData("Norwegian Prime Minister Jonas Gahr Støre on Monday received Kenyan President William Ruto, who had flown in a day earlier, at his residence in Oslo.", "William Ruto KE>NO unspecified 2025-05-18 completed")]
    [InlineData("Kenyan President William Ruto departed on Sunday for Oslo.", "William Ruto KE>NO unspecified 2025-05-18 completed")]
    [InlineData("Kenyan President William Ruto met Ugandan President Yoweri Museveni in Kampala on Saturday before flying to Oslo.", "William Ruto KE>NO unspecified 2025-05-17 completed; William Ruto KE>UG unspecified 2025-05-17 completed")]
    [InlineData("Kenyan President William Ruto is in Oslo for a three-day visit.", "William Ruto KE>NO unspecified - ongoing")]
    [InlineData("Norwegian Prime Minister Jonas Gahr Støre welcomed Kenyan President William Ruto to Oslo on Monday.", "William Ruto KE>NO unspecified 2025-05-19 completed")]
    [InlineData("The agreement was signed by Kenyan Foreign Minister Musalia Mudavadi and his Norwegian counterpart Espen Barth Eide in Oslo on Monday.", "Musalia Mudavadi KE>NO unspecified 2025-05-19 completed")]
    [InlineData("Kenyan President William Ruto and Ugandan President Yoweri Museveni met in Oslo on Monday.", "William Ruto KE>NO unspecified 2025-05-19 completed; Yoweri Museveni UG>NO unspecified 2025-05-19 completed")]
    [InlineData("This was the third visit by Kenyan President William Ruto to Norway, after those in January 2023 and May 2024.", "William Ruto KE>NO unspecified - completed; William Ruto KE>NO unspecified 2023-01 completed; William Ruto KE>NO unspecified 2024-05 completed")]
    [InlineData("Kenyan President William Ruto ended a three-day visit to Norway on Monday.", "William Ruto KE>NO unspecified 2025-05-17..2025-05-19 completed")]
    [InlineData("Kenyan President William Ruto visited Norway from Wednesday to Friday.", "William Ruto KE>NO unspecified 2025-05-14..2025-05-16 completed")]
    public void Who_came_where_and_when(string text, string expected) => Assert.Equal(expected, Told.Visits(text, "en"));

    [Theory]
    [InlineData("Norwegian Prime Minister Jonas Gahr Støre arrived late for the meeting in Oslo.")]
    [InlineData("A letter from Kenyan President William Ruto to Norwegian Prime Minister Jonas Gahr Støre arrived on Monday in Oslo, five pages long.")]
    [InlineData("Kenyan President William Ruto did not arrive in Oslo.")]
    [InlineData("Norwegian Prime Minister Jonas Gahr Støre was in Oslo on Monday.")]
    [InlineData("The agreement was signed by Kenyan Foreign Minister Musalia Mudavadi and his Ugandan counterpart Jeje Odongo on Monday.")]
    public void Who_stays_at_home_or_never_came_has_no_visit(string text) => Assert.Equal(string.Empty, Told.Visits(text, "en"));

    [Theory]
    [InlineData("id", "Presiden Indonesia Prabowo Subianto mengunjungi Norwegia dari Rabu hingga Jumat.", "2025-05-14..2025-05-16")]
    [InlineData("en", "They met from Tuesday to Thursday.", "2025-05-13..2025-05-15")]
    public void Weekdays_make_spans(string language, string text, string expected) => Assert.Equal(expected, Told.Dates(text, language));
}
