using Xunit;

namespace DiploFunctions.Extraction.Tests.Facts;

/// <summary>Visits as newspapers tell them: recalled in passing, told back to, by a list of years, by who was at an event; each with a near miss.</summary>
public sealed class RecalledVisitTests
{
    private const string Indonesia = "Indonesian President Megawati Soekarnoputri";
    private const string Norway = "Norwegian Prime Minister Jonas Støre";
    private const string Kenya = "Kenyan President William Ruto";

    [Theory]
    [InlineData($"{Kenya} travelled to Oslo in 2019 and 2023.", "William Ruto KE>NO unspecified 2019 completed; William Ruto KE>NO unspecified 2023 completed")]
    [InlineData($"{Kenya} had already come to Oslo in May 2021, and again in June 2023.", "William Ruto KE>NO unspecified 2021-05 completed; William Ruto KE>NO unspecified 2023-06 completed")]
    [InlineData($"{Kenya} was in Oslo in May 2021 and returned in June 2023.", "William Ruto KE>NO unspecified 2021-05 completed; William Ruto KE>NO unspecified 2023-06 completed")]
    [InlineData($"{Kenya} was on his third trip to Oslo, after visits in 2019 and 2023.", "William Ruto KE>NO unspecified - completed; William Ruto KE>NO unspecified 2019 completed; William Ruto KE>NO unspecified 2023 completed")]
    [InlineData($"{Kenya} visited Oslo in May 2021, and a month later the talks failed.", "William Ruto KE>NO unspecified 2021-05 completed")]
    [InlineData($"{Kenya} made a 2023 visit to Norway.", "William Ruto KE>NO unspecified 2023 completed")]
    public void A_list_of_dates_is_a_list_of_visits(string text, string expected) => Assert.Equal(expected, Told.Visits(text, "en"));

    [Theory]
    [InlineData($"{Indonesia} visited Oslo in May 2023. {Norway} returned the visit in March 2024.", "Jonas Støre NO>ID unspecified 2024-03 completed; Megawati Soekarnoputri ID>NO unspecified 2023-05 completed")]
    [InlineData($"{Indonesia} visited Oslo in May 2023. {Kenya} returned the painting in March 2024.", "Megawati Soekarnoputri ID>NO unspecified 2023-05 completed")]
    [InlineData($"{Kenya} arrived in Oslo on Monday. He had last been there in August 2021.", "William Ruto KE>NO unspecified 2021-08 completed; William Ruto KE>NO unspecified 2025-05-19 completed")]
    [InlineData($"{Kenya} toured Norway in 1998. His second trip, in May 2004, led to a trade accord.", "William Ruto KE>NO unspecified 1998 completed; William Ruto KE>NO unspecified 2004-05 completed")]
    [InlineData($"No Kenyan president had gone to Norway since {Kenya} did so in July 2019.", "William Ruto KE>NO unspecified 2019-07 completed")]
    [InlineData($"No Kenyan president had gone to Norway since {Norway} invited one in July 2019.", "")]
    public void A_visit_may_go_back_to_a_place_told_before(string text, string expected) => Assert.Equal(expected, Told.Visits(text, "en"));

    [Theory]
    [InlineData($"The previous visit at this level to Norway was made by {Kenya} in April 2013.", "William Ruto KE>NO unspecified 2013-04 completed")]
    [InlineData($"{Indonesia} recalled the state visit to Norway of the then President of Kenya, William Ruto, in April 2013.", "William Ruto KE>NO state 2013-04 completed")]
    [InlineData($"{Indonesia} praised the state visit that {Kenya} will pay to Norway in November.", "William Ruto KE>NO state 2025-11 planned")]
    [InlineData($"{Kenya} was the last president to visit Norway, in April 2013.", "William Ruto KE>NO unspecified 2013-04 completed")]
    [InlineData($"{Kenya} found time to visit Norway's embassy.", "")]
    [InlineData($"{Kenya} visited Norway in 2013 and {Indonesia} in 2019.", "Megawati Soekarnoputri ID>NO unspecified 2019 completed; William Ruto KE>NO unspecified 2013 completed")]
    [InlineData($"{Kenya}'s father went to Norway in 1977.", "")]
    [InlineData($"{Kenya} welcomed tourists who visited Norway in May.", "")]
    [InlineData($"{Kenya} said the money went to Norway in May.", "")]
    public void Who_travelled_may_stand_behind_the_noun_or_be_nobody_named(string text, string expected) => Assert.Equal(expected, Told.Visits(text, "en"));

    [Theory]
    [InlineData($"{Kenya} left early on Monday for Oslo, where he is to spend three days, before travelling to London.", "William Ruto KE>GB unspecified - planned; William Ruto KE>NO unspecified 2025-05-19..2025-05-21 ongoing")]
    [InlineData($"{Kenya} left nothing to chance on Monday for Oslo.", "")]
    [InlineData($"{Kenya} reached Oslo on Monday from London, where he had met bankers.", "William Ruto KE>GB unspecified - completed; William Ruto KE>NO unspecified 2025-05-19 completed")]
    [InlineData($"{Kenya} reached Oslo on Monday from London.", "William Ruto KE>NO unspecified 2025-05-19 completed")]
    [InlineData($"{Kenya} was in Oslo on Sunday and in London on Monday.", "William Ruto KE>GB unspecified 2025-05-19 completed; William Ruto KE>NO unspecified 2025-05-18 completed")]
    [InlineData($"The tour took {Kenya} to Norway and to the security forum in London.", "William Ruto KE>GB attendance - completed; William Ruto KE>NO unspecified - completed")]
    [InlineData($"{Kenya}'s tour will also take in Norway and Indonesia.", "William Ruto KE>ID unspecified - planned; William Ruto KE>NO unspecified - planned")]
    [InlineData($"The minister took {Kenya} to Norway's stand.", "")]
    [InlineData($"{Kenya}, who is in Oslo until Friday, praised the police.", "William Ruto KE>NO unspecified -..2025-05-23 ongoing")]
    [InlineData($"{Kenya} begins a visit to Norway on Friday.", "William Ruto KE>NO unspecified 2025-05-23 planned")]
    public void Legs_are_visits_with_their_own_days(string text, string expected) => Assert.Equal(expected, Told.Visits(text, "en"));

    [Theory]
    [InlineData($"The Oslo summit ended on Monday. {Kenya} and {Indonesia} were among those taking part.", "Megawati Soekarnoputri ID>NO attendance - completed; William Ruto KE>NO attendance - completed")]
    [InlineData($"The summit in Oslo on Monday drew {Kenya} and {Indonesia}.", "Megawati Soekarnoputri ID>NO attendance 2025-05-19 completed; William Ruto KE>NO attendance 2025-05-19 completed")]
    [InlineData($"Leaders gathered in Oslo on Monday for the summit, among them {Kenya}.", "William Ruto KE>NO attendance 2025-05-19 completed")]
    [InlineData($"{Kenya} addressed the summit in Oslo by video link.", "")]
    [InlineData($"{Kenya} addressed fears about the coast in Norway.", "")]
    [InlineData($"{Kenya} laid a wreath in Oslo on Monday.", "William Ruto KE>NO unspecified 2025-05-19 completed")]
    [InlineData($"{Kenya} travelled to Oslo on Monday together with {Indonesia}.", "Megawati Soekarnoputri ID>NO unspecified 2025-05-19 completed; William Ruto KE>NO unspecified 2025-05-19 completed")]
    [InlineData($"{Kenya} travelled to Oslo on Monday for talks with {Indonesia}'s envoy.", "William Ruto KE>NO unspecified 2025-05-19 completed")]
    public void Those_at_an_event_and_those_who_come_along_have_visits(string text, string expected) => Assert.Equal(expected, Told.Visits(text, "en"));

    [Theory]
    [InlineData($"{Kenya} arrived in Oslo on Monday. It is his first state visit to a Nordic country.", "William Ruto KE>NO state 2025-05-19 completed")]
    [InlineData($"{Kenya} arrived in Oslo on Monday. The state visit ends on Friday.", "William Ruto KE>NO state 2025-05-19..2025-05-23 ongoing")]
    [InlineData($"{Kenya} arrived in Oslo on Monday. {Indonesia} spoke of a state visit.", "William Ruto KE>NO unspecified 2025-05-19 completed")]
    public void The_kind_of_a_visit_may_be_told_in_another_sentence(string text, string expected) => Assert.Equal(expected, Told.Visits(text, "en"));

    [Theory]
    [InlineData("OSLO, May 20, 2025 - Norway gave money on Monday, the first day of a state visit by Kenyan President William Ruto. Norwegian banks and Norwegian ports were pleased.", "William Ruto KE>NO state 2025-05-19 completed")]
    [InlineData("OSLO, May 20, 2025 - Norway gave money on Monday, the first day of a trade fair.", "")]
    public void A_visit_without_a_place_is_one_to_where_the_article_was_written(string text, string expected) => Assert.Equal(expected, Told.Visits(text, "en"));

    [Theory]
    [InlineData("The war ended in 2018. That September the port opened.", "2018; 2018-09")]
    [InlineData("The war ended in 2018. The port opened in November of the same year.", "2018; 2018-11")]
    [InlineData("The war ended in May 2018. A month later the port opened.", "2018-05; 2018-06")]
    [InlineData("The war ended in 2018. The following year the port opened.", "2018; 2019")]
    [InlineData("The ports opened in 2015, 2017 and 2023.", "2015; 2017; 2023")]
    [InlineData("The ports opened in 2015 and 2000 people came.", "2015")]
    public void Years_and_months_count_from_those_told_before(string text, string expected) => Assert.Equal(expected, Told.Dates(text, "en"));
}
