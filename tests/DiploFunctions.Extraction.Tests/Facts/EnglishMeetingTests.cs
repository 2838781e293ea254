using Xunit;

namespace DiploFunctions.Extraction.Tests.Facts;

/// <summary>Meetings as the English press tells them; the day of publication is Tuesday 20 May 2025.</summary>
public sealed class EnglishMeetingTests
{
    [Theory]
    [InlineData("Kenyan President William Ruto spent an hour and a half with Norwegian Prime Minister Jonas Gahr Støre.", "Jonas Gahr Støre + William Ruto meeting -")]
    [InlineData("Kenyan President William Ruto sat across from Norwegian Prime Minister Jonas Gahr Støre for most of the evening.", "Jonas Gahr Støre + William Ruto meeting -")]
    [InlineData("Kenyan President William Ruto held talks at the presidential palace with Norwegian Prime Minister Jonas Gahr Støre.", "Jonas Gahr Støre + William Ruto talks -")]
    [InlineData("Kenyan President William Ruto spoke for an hour with Norwegian Prime Minister Jonas Gahr Støre.", "Jonas Gahr Støre + William Ruto call -")]
    [InlineData("Kenyan President William Ruto discussed the war in Sudan with Norwegian Prime Minister Jonas Gahr Støre.", "Jonas Gahr Støre + William Ruto meeting -")]
    [InlineData("The visit of Kenyan President William Ruto included a call on the Speaker of the Norwegian parliament, Masud Gharahkhani.", "Masud Gharahkhani + William Ruto meeting -")]
    [InlineData("Kenyan President William Ruto promised tea in a phone call with Norwegian Prime Minister Jonas Gahr Støre.", "Jonas Gahr Støre + William Ruto call -")]
    [InlineData("Kenyan President William Ruto and his Norwegian counterpart, Jonas Gahr Støre, held talks on Monday.", "Jonas Gahr Støre + William Ruto talks 2025-05-19")]
    public void Words_and_nouns_of_meeting(string text, string expected) => Assert.Equal(expected, Told.Meetings(text, "en"));

    [Theory]
    [InlineData("Kenyan President William Ruto received a medal from Norwegian Prime Minister Jonas Gahr Støre.")]
    [InlineData("Kenyan President William Ruto spent an hour answering questions about Norwegian Prime Minister Jonas Gahr Støre.")]
    [InlineData("Kenyan President William Ruto sought talks with Norwegian Prime Minister Jonas Gahr Støre.")]
    [InlineData("A meeting between Kenyan President William Ruto and Norwegian Prime Minister Jonas Gahr Støre planned for Friday was called off.")]
    [InlineData("The brother of Kenyan President William Ruto met Norwegian Prime Minister Jonas Gahr Støre.")]
    public void Words_that_only_look_like_a_meeting(string text) => Assert.Equal(string.Empty, Told.Meetings(text, "en"));

    [Theory]
    [InlineData(
        "Norwegian Foreign Minister Espen Barth Eide met Saudi Foreign Minister Faisal bin Farhan in Riyadh on May 4, Jordanian Foreign Minister Ayman Safadi in Amman on May 5 and Egyptian Foreign Minister Badr Abdelatty in Cairo a day later.",
        "Ayman Safadi + Espen Barth Eide meeting 2025-05-05; Badr Abdelatty + Espen Barth Eide meeting 2025-05-06; Espen Barth Eide + Faisal bin Farhan meeting 2025-05-04")]
    [InlineData(
        "Kyrgyz President Sadyr Japarov spoke by telephone with Turkish President Recep Tayyip Erdoğan on Sunday and with Kazakh President Kassym-Jomart Tokayev on Monday.",
        "Kassym-Jomart Tokayev + Sadyr Japarov call 2025-05-19; Recep Tayyip Erdoğan + Sadyr Japarov call 2025-05-18")]
    [InlineData(
        "Norwegian Foreign Minister Espen Barth Eide met Jordanian Foreign Minister Ayman Safadi in Amman on May 5 and Egyptian Foreign Minister Badr Abdelatty said he was pleased.",
        "Ayman Safadi + Espen Barth Eide meeting 2025-05-05")]
    public void One_word_and_several_people_with_days_of_their_own(string text, string expected) => Assert.Equal(expected, Told.Meetings(text, "en"));

    [Theory]
    [InlineData("Kenyan President William Ruto came to Oslo on Monday. Norwegian Prime Minister Jonas Gahr Støre gave him a guard of honour. During their talks, the president asked for ships.", "Jonas Gahr Støre + William Ruto talks 2025-05-19")]
    [InlineData("Foreign Minister Musalia Mudavadi of Kenya and Foreign Minister Ahmed Moallim Fiqi of Somalia were in Oslo. Norwegian Prime Minister Jonas Gahr Støre met each of the ministers separately.", "Ahmed Moallim Fiqi + Jonas Gahr Støre meeting -; Jonas Gahr Støre + Musalia Mudavadi meeting -")]
    [InlineData("Kenyan Foreign Minister Musalia Mudavadi, a close ally of President William Ruto, met Norwegian Prime Minister Jonas Gahr Støre.", "Jonas Gahr Støre + Musalia Mudavadi meeting -")]
    [InlineData("Kenyan President William Ruto met Sultan bin Saad Al-Muraikhi, Qatar's minister of state for foreign affairs.", "Sultan bin Saad Al-Muraikhi + William Ruto meeting -")]
    public void People_by_their_part_and_by_what_is_said_of_them(string text, string expected) => Assert.Equal(expected, Told.Meetings(text, "en"));

    [Theory]
    [InlineData("They met on the 5th of May.", "2025-05-05")]
    [InlineData("They met on May 5th.", "2025-05-05")]
    [InlineData("They arrived on 3 May and met on the 4th.", "2025-05-03; 2025-05-04")]
    [InlineData("They met three days ago.", "2025-05-17")]
    [InlineData("They met on Thursday last week.", "2025-05-15")]
    [InlineData("They met last week.", "2025-05")]
    [InlineData("They met over the weekend.", "2025-05")]
    [InlineData("They met in July 2023. In August that year they met again.", "2023-07; 2023-08")]
    [InlineData("They met in May 2018, and that September they met again.", "2018-05; 2018-09")]
    [InlineData("On 5 May, a day after arriving, they met.", "2025-05-05")]
    [InlineData("It was the 4th meeting.", "")]
    public void Days_told_by_weeks_by_ordinals_and_by_the_year_told_before(string text, string expected) => Assert.Equal(expected, Told.Dates(text, "en"));

    [Fact]
    public void The_day_of_an_earlier_verb_is_not_that_of_the_meeting() => Assert.Equal(
        "Jonas Gahr Støre + William Ruto meeting 2025-05-04",
        Told.Meetings("Kenyan President William Ruto arrived in Oslo on 3 May and met Norwegian Prime Minister Jonas Gahr Støre on 4 May.", "en"));
}
