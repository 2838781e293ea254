using Xunit;

namespace DiploFunctions.Extraction.Tests.Facts;

/// <summary>Visits that are told without a place, behind another one, or by what was done there.</summary>
public sealed class ArrivalTests
{
    [Theory]
    [InlineData("In Oslo, where she landed on Monday, Kenyan President Kanu Tamboro opened a school.", "")]
    [InlineData("Kenyan President Kanu Tamboro travelled on to Oslo, where she landed on Monday.", "Kanu Tamboro KE>NO unspecified 2025-05-19 completed")]
    [InlineData("Norwegian Prime Minister Jonas Gahr Støre on Monday received Kenyan President Kanu Tamboro, who had flown in a day earlier, at his residence in Oslo.", "Kanu Tamboro KE>NO unspecified 2025-05-18 completed")]
    [InlineData("Kenyan President Kanu Tamboro departed on Sunday for Oslo.", "Kanu Tamboro KE>NO unspecified 2025-05-18 completed")]
    [InlineData("Kenyan President Kanu Tamboro met Ugandan President Bilo Macharia in Kampala on Saturday before flying to Oslo.", "Kanu Tamboro KE>NO unspecified 2025-05-17 completed; Kanu Tamboro KE>UG unspecified 2025-05-17 completed")]
    [InlineData("Kenyan President Kanu Tamboro is in Oslo for a three-day visit.", "Kanu Tamboro KE>NO unspecified - ongoing")]
    [InlineData("Norwegian Prime Minister Jonas Gahr Støre welcomed Kenyan President Kanu Tamboro to Oslo on Monday.", "Kanu Tamboro KE>NO unspecified 2025-05-19 completed")]
    [InlineData("The agreement was signed by Kenyan Foreign Minister Kanu Tamboro and his Norwegian counterpart Espen Barth Eide in Oslo on Monday.", "Kanu Tamboro KE>NO unspecified 2025-05-19 completed")]
    [InlineData("Kenyan President Kanu Tamboro and Ugandan President Bilo Macharia met in Oslo on Monday.", "Bilo Macharia UG>NO unspecified 2025-05-19 completed; Kanu Tamboro KE>NO unspecified 2025-05-19 completed")]
    [InlineData("This was the third visit by Kenyan President Kanu Tamboro to Norway, after those in January 2023 and May 2024.", "Kanu Tamboro KE>NO unspecified - completed; Kanu Tamboro KE>NO unspecified 2023-01 completed; Kanu Tamboro KE>NO unspecified 2024-05 completed")]
    [InlineData("Kenyan President Kanu Tamboro ended a three-day visit to Norway on Monday.", "Kanu Tamboro KE>NO unspecified 2025-05-17..2025-05-19 completed")]
    [InlineData("Kenyan President Kanu Tamboro visited Norway from Wednesday to Friday.", "Kanu Tamboro KE>NO unspecified 2025-05-14..2025-05-16 completed")]
    public void Who_came_where_and_when(string text, string expected) => Assert.Equal(expected, Told.Visits(text, "en"));

    [Theory]
    [InlineData("Norwegian Prime Minister Jonas Gahr Støre arrived late for the meeting in Oslo.")]
    [InlineData("A letter from Kenyan President Kanu Tamboro to Norwegian Prime Minister Jonas Gahr Støre arrived on Monday in Oslo, five pages long.")]
    [InlineData("Kenyan President Kanu Tamboro did not arrive in Oslo.")]
    [InlineData("Norwegian Prime Minister Jonas Gahr Støre was in Oslo on Monday.")]
    [InlineData("The agreement was signed by Kenyan Foreign Minister Kanu Tamboro and his Ugandan counterpart Bilo Macharia on Monday.")]
    public void Who_stays_at_home_or_never_came_has_no_visit(string text) => Assert.Equal(string.Empty, Told.Visits(text, "en"));

    [Theory]
    [InlineData("id", "Presiden Indonesia Prabowo Subianto mengunjungi Norwegia dari Rabu hingga Jumat.", "2025-05-14..2025-05-16")]
    [InlineData("en", "They met from Tuesday to Thursday.", "2025-05-13..2025-05-15")]
    public void Weekdays_make_spans(string language, string text, string expected) => Assert.Equal(expected, Told.Dates(text, language));
}
