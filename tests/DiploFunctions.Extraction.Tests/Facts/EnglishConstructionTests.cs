using Xunit;

namespace DiploFunctions.Extraction.Tests.Facts;

/// <summary>Meetings and agreements in the constructions of the English press; the day of publication is Tuesday 20 May 2025.</summary>
public sealed class EnglishConstructionTests
{
    private const string Ruto = "Kenyan President William Ruto";
    private const string Store = "Norwegian Prime Minister Jonas Gahr Støre";
    private const string Both = "Jonas Gahr Støre + William Ruto";

    [Theory]
    [InlineData($"It was {Store} whom {Ruto} received first on Monday.", $"{Both} reception 2025-05-19")]
    [InlineData($"{Store}, with whom {Ruto} held talks, praised the park.", $"{Both} talks -")]
    [InlineData($"The fleet was the subject of the talks that {Ruto} held in Oslo on Monday with {Store}.", $"{Both} talks 2025-05-19")]
    [InlineData($"{Ruto}, who had come by train, had time for a working breakfast with {Store} on Monday.", $"{Both} meeting 2025-05-19")]
    [InlineData($"The fleet was said to be old by {Store}, who {Ruto} believes is right.", "")]
    public void A_relative_clause_tells_who_met_whom(string text, string expected) => Assert.Equal(expected, Told.Meetings(text, "en"));

    [Theory]
    [InlineData($"{Store} granted {Ruto} an audience on Monday.", $"{Both} reception 2025-05-19")]
    [InlineData($"{Ruto} was at the palace on Monday, where {Store} gave him lunch.", $"{Both} reception 2025-05-19")]
    [InlineData($"{Ruto} paid {Store} a courtesy call on Monday.", $"{Both} meeting 2025-05-19")]
    [InlineData($"{Ruto} gave {Store} a shield before the match.", "")]
    public void An_audience_is_given(string text, string expected) => Assert.Equal(expected, Told.Meetings(text, "en"));

    [Theory]
    [InlineData($"Political consultations were held in Oslo on Monday. The Kenyan side was led by Foreign Secretary Korir Sing'Oei of Kenya and the Norwegian delegation by State Secretary Andreas Kravik of Norway.", "Andreas Kravik + Korir Sing'Oei dialogue 2025-05-19")]
    [InlineData($"Two ships came in. A team led by {Ruto} took the first, and a team headed by {Store} the other.", "")]
    public void Talks_are_held_by_those_who_led_the_sides(string text, string expected) => Assert.Equal(expected, Told.Meetings(text, "en"));

    [Theory]
    [InlineData($"\"I had a good talk with Prime Minister Jonas Gahr Støre of Norway,\" {Ruto} said on Monday.", $"{Both} talks 2025-05-19")]
    [InlineData($"\"Pleased to meet Prime Minister Jonas Gahr Støre of Norway,\" {Ruto} wrote on Monday.", $"{Both} meeting 2025-05-19")]
    [InlineData($"\"I would like to meet Prime Minister Jonas Gahr Støre of Norway,\" {Ruto} said.", "")]
    public void Whoever_is_quoted_tells_of_their_own_meetings(string text, string expected) => Assert.Equal(expected, Told.Meetings(text, "en"));

    [Theory]
    [InlineData($"{Ruto} was in Oslo on Monday. {Store} thanked Ruto when they met at the palace.", $"{Both} meeting 2025-05-19")]
    [InlineData($"{Store} welcomed {Ruto} at the palace on Monday, and their talks went on over lunch.", $"{Both} talks 2025-05-19")]
    [InlineData($"The Kenyan and Norwegian foreign ministers, Musalia Mudavadi and Espen Barth Eide, met in Oslo on Monday.", "Espen Barth Eide + Musalia Mudavadi meeting 2025-05-19")]
    [InlineData($"{Ruto} and {Store} said they met all conditions.", "")]
    public void They_and_lists_of_ministers_are_two_people(string text, string expected) => Assert.Equal(expected, Told.Meetings(text, "en"));

    [Theory]
    [InlineData($"{Ruto} used his stop in Oslo on Monday to see {Store}.", $"{Both} meeting 2025-05-19")]
    [InlineData($"{Ruto} was joined by {Store} for a working lunch on Monday.", $"{Both} meeting 2025-05-19")]
    [InlineData($"Swedish Prime Minister Ulf Kristersson brought together {Ruto} and {Store} in Stockholm on Monday.", "Jonas Gahr Støre + Ulf Kristersson meeting 2025-05-19; Ulf Kristersson + William Ruto meeting 2025-05-19")]
    [InlineData($"{Ruto} welcomed his Norwegian guest, Prime Minister Jonas Gahr Støre, on Monday.", $"{Both} reception 2025-05-19")]
    [InlineData($"{Ruto} used the trip to see the lions, and {Store} stayed at home.", "")]
    [InlineData($"{Ruto} joined {Store} at the match.", "")]
    [InlineData($"{Ruto} saw {Store} off at the pier.", "")]
    [InlineData($"{Ruto} welcomed the release of prisoners by {Store}.", "")]
    public void Other_verbs_of_meeting(string text, string expected) => Assert.Equal(expected, Told.Meetings(text, "en"));

    [Theory]
    [InlineData($"A meeting between {Ruto} and {Store} is planned for July.")]
    [InlineData($"A planned meeting between {Ruto} and {Store} fell through.")]
    [InlineData($"{Ruto} will be in Oslo on Monday for talks with {Store}.")]
    [InlineData($"{Ruto} and {Store} announced the date of their next meeting.")]
    [InlineData($"{Ruto}'s phone calls to {Store} went unanswered.")]
    public void What_is_to_come_or_fails_is_no_meeting(string text) => Assert.Equal(string.Empty, Told.Meetings(text, "en"));

    [Theory]
    [InlineData("A protocol on tea was among the documents that Kenya and Norway signed on Monday.", "agreement KE,NO signed 2025-05-19")]
    [InlineData("Among the agreements signed by Kenya and Norway on Monday was a memorandum on tourism.", "mou KE,NO signed 2025-05-19")]
    [InlineData("Two documents were signed by Kenya and Norway on Monday: a treaty on extradition and a memorandum on sport.", "agreement KE,NO signed 2025-05-19; documents KE,NO signed 2025-05-19 x2; mou KE,NO signed 2025-05-19")]
    [InlineData("Kenya and Norway have a new gas contract. It was signed in Oslo on Monday.", "agreement KE,NO signed 2025-05-19")]
    [InlineData("Kenya and Norway signed a programme of exchanges on Monday.", "agreement KE,NO signed 2025-05-19")]
    [InlineData("Kenya and Norway renewed a protocol on transit on Monday.", "agreement KE,NO signed 2025-05-19")]
    [InlineData("Kenya will buy ships from Norway under a contract signed in Oslo last Monday.", "agreement KE,NO signed 2025-05-19")]
    [InlineData("Kenya has been a strategic partner of Norway since November 2019.", "partnership strategic KE,NO adopted 2019-11")]
    [InlineData("Kenya and Norway renewed their calls for a peace agreement.", "")]
    [InlineData("Kenya and Norway have started a programme of exchanges.", "")]
    [InlineData("Kenya and Norway agreed on Monday to draw up a customs agreement.", "")]
    [InlineData("The parliament of Kenya approved a treaty with Norway on Monday.", "")]
    public void Documents_in_other_constructions(string text, string expected) => Assert.Equal(expected, Told.Agreements(text, "en"));

    [Theory]
    [InlineData("The four signed a declaration on the Arctic.", "joint-statement DK,FI,NO,SE signed 2025-05-19")]
    [InlineData("The four guests came late.", "")]
    public void More_than_two_parties_are_those_told_together(string text, string expected) => Assert.Equal(expected, Told.Agreements(
        "Danish Foreign Minister Lars Løkke Rasmussen, Finland's Elina Valtonen, Norway's Espen Barth Eide and Sweden's Maria Malmer Stenergard met in Visby on Monday. " + text, "en"));

    [Fact]
    public void What_is_discussed_in_a_call_stays_a_call() => Assert.Equal(
        $"{Both} call 2025-05-20", Told.Meetings($"{Ruto} held a phone call today with {Store}. The two leaders discussed gas.", "en"));
}
