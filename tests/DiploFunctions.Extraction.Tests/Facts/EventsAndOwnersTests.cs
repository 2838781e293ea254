using Xunit;

namespace DiploFunctions.Extraction.Tests.Facts;

/// <summary>Meetings and journeys beside events, owners of counterparts, and days told twice.</summary>
public sealed class EventsAndOwnersTests
{
    [Theory]
    [InlineData("Kenyan President William Ruto spoke with Ghanaian President John Mahama on the sidelines of the summit on Saturday.", "John Mahama + William Ruto meeting 2025-05-17")]
    [InlineData("Kenyan President William Ruto spoke with Ghanaian President John Mahama about the summit on Saturday.", "John Mahama + William Ruto call 2025-05-17")]
    [InlineData("Former prime minister Mark Rutte spoke. South Korean President Park Geun-hye hosted her Polish counterpart Bronislaw Komorowski in 2013.", "Bronislaw Komorowski + Park Geun-hye reception 2013")]
    public void What_stands_beside_those_who_meet_tells_how_and_who(string text, string meetings) => Assert.Equal(meetings, Told.Meetings(text, "en"));

    [Theory]
    [InlineData("South Korean President Yoon Suk Yeol travelled to Warsaw in July 2023, right after the NATO summit in Vilnius.", "Yoon Suk Yeol KR>PL unspecified 2023-07 completed")]
    [InlineData("Kenyan President William Ruto cancelled his trip to the UN General Assembly in New York on 25 May.", "William Ruto KE>US attendance 2025-05-25 cancelled")]
    [InlineData("Kenyan President William Ruto paid a state visit to Ghana last month.\n\nRuto arrived in Accra on 12 April.", "William Ruto KE>GH state 2025-04-12 completed")]
    public void An_event_before_or_a_closer_day_tell_more_of_a_visit(string text, string visits) => Assert.Equal(visits, Told.Visits(text, "en"));
}
