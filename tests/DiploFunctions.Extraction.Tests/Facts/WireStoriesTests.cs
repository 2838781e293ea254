using Xunit;

namespace DiploFunctions.Extraction.Tests.Facts;

/// <summary>Constructions of agencies and dailies: who a counterpart, guest or pair is, and what a sentence says beside its main clause.</summary>
public sealed class WireStoriesTests
{
    [Theory]
    [InlineData("PM May in Nairobi\n\nTheresa May ended a trade mission to Africa on Thursday with a stop in Kenya. Mrs May met President William Ruto.", "Theresa May + William Ruto meeting 2025-05-15")]
    [InlineData("PM Modi in Nairobi\n\nNarendra Modi ended a visit to Kenya on Thursday. Mr Modi met President William Ruto.", "Narendra Modi + William Ruto meeting 2025-05-15")]
    [InlineData("Kenyan President William Ruto met US Secretary of State Antony J. Blinken in Nairobi in May. Ruto left in June.", "Antony J. Blinken + William Ruto meeting 2025-05")]
    [InlineData("Secretary of State Antony J. Blinken met today with Ghanaian President Nana Akufo-Addo in Accra.", "Antony J. Blinken + Nana Akufo-Addo meeting 2025-05-20")]
    [InlineData("NEW DELHI: Prime Minister Narendra Modi and External Affairs Minister S. Jaishankar were at work. Greek Prime Minister Kyriakos Mitsotakis arrived on Monday. Greek Foreign Minister George Gerapetritis, who arrived with the Prime Minister, met his Indian counterpart on Tuesday.", "George Gerapetritis + S. Jaishankar meeting 2025-05-20")]
    [InlineData("Hanoi (VNA) - Minister Phan Van Giang received Lao Minister of National Defence Khamliang Outhakaysone on May 12. Earlier the same day, the Lao guest paid a courtesy call to Party General Secretary To Lam.", "Khamliang Outhakaysone + To Lam meeting 2025-05-12")]
    [InlineData("President Barack Obama and President Raúl Castro spoke for an hour on the sidelines of the summit in Panama City on 12 May.", "Barack Obama + Raúl Castro meeting 2025-05-12")]
    [InlineData("Indian Prime Minister Narendra Modi held one-on-one meetings on Monday with the leaders of Kenya, Ghana and Togo: William Ruto, John Mahama and Faure Gnassingbe.", "Faure Gnassingbe + Narendra Modi meeting 2025-05-19; John Mahama + Narendra Modi meeting 2025-05-19; Narendra Modi + William Ruto meeting 2025-05-19")]
    [InlineData("Indian Prime Minister Narendra Modi met on Monday with the presidents of Kenya and Ghana, William Ruto and John Mahama.", "John Mahama + Narendra Modi meeting 2025-05-19; Narendra Modi + William Ruto meeting 2025-05-19")]
    [InlineData("US President Joe Biden told Chinese President Xi Jinping on Thursday that trade would grow.\n\nIt was the first face-to-face meeting between Biden and Xi since the war began.\n\nThe two last met in Bali in May 2022.", "Joe Biden + Xi Jinping meeting 2025-05-15")]
    public void Meetings_are_with_whom_the_words_mean(string text, string meetings) => Assert.Contains(meetings, Told.Meetings(text, "en"), StringComparison.Ordinal);

    [Theory]
    [InlineData("id", "Menteri Luar Negeri Sugiono bertemu dengan menteri luar negeri Kenya dan Ghana, Musalia Mudavadi dan Samuel Ablakwa, pada Senin.", "Musalia Mudavadi + Sugiono meeting 2025-05-19; Samuel Ablakwa + Sugiono meeting 2025-05-19")]
    [InlineData("vi", "Bộ trưởng Ngoại giao Bùi Thanh Sơn gặp Bộ trưởng Ngoại giao Kenya và Ghana là Musalia Mudavadi và Samuel Ablakwa ngày 19/5.", "Bùi Thanh Sơn + Musalia Mudavadi meeting 2025-05-19; Bùi Thanh Sơn + Samuel Ablakwa meeting 2025-05-19")]
    [InlineData("id", "Presiden Prabowo Subianto bertemu dengan pemimpin Kenya dan Ghana, yakni William Ruto dan John Mahama, pada Senin.", "John Mahama + Prabowo Subianto meeting 2025-05-19; Prabowo Subianto + William Ruto meeting 2025-05-19")]
    [InlineData("vi", "Thủ tướng Phạm Minh Chính và Thủ tướng Malaysia Anwar Ibrahim có mặt tại Hà Nội ngày 16/5.\n\nĐây là cuộc gặp thứ tư giữa Thủ tướng Phạm Minh Chính và Thủ tướng Anwar Ibrahim.", "Anwar Ibrahim + Phạm Minh Chính meeting 2025-05-16")]
    [InlineData("id", "Presiden Prabowo Subianto dan Perdana Menteri Anwar Ibrahim berbicara di Jakarta pada Jumat.\n\nIni merupakan pertemuan keempat antara Prabowo dan Anwar tahun ini.", "Anwar Ibrahim + Prabowo Subianto meeting 2025-05-16")]
    public void So_are_those_of_other_languages(string language, string text, string meetings) => Assert.Contains(meetings, Told.Meetings(text, language), StringComparison.Ordinal);

    [Theory]
    [InlineData("NAIROBI, May 20 (Xinhua) -- Kenyan President William Ruto was at work. Somali President Mohamed Abdullahi Mohamed, popularly known as Farmajo, arrived on Monday for a two-day state visit.", "Mohamed Abdullahi Mohamed SO>KE state 2025-05-19..2025-05-20 completed")]
    [InlineData("On Thursday, Somali President Hassan Sheikh Mohamud is expected to fly to Addis Ababa for talks with Prime Minister Abiy Ahmed, who mediated between the neighbours in March.", "Hassan Sheikh Mohamud SO>ET unspecified 2025-05-22 planned")]
    [InlineData("NEW DELHI: Greek Prime Minister Kyriakos Mitsotakis met Prime Minister Narendra Modi on Tuesday, a day after he landed in the national capital for a state visit.", "Kyriakos Mitsotakis GR>IN state")]
    [InlineData("It was the first visit by a G7 leader to China since 2020. Former Chancellor Angela Merkel of Germany had travelled to the country twelve times, most recently in September 2019.", "Angela Merkel DE>CN unspecified 2019-09 completed")]
    [InlineData("German Chancellor Olaf Scholz will visit Hanoi on 23 May and Singapore on 24 May, en route to the G20 summit in Bali.", "Olaf Scholz DE>SG unspecified 2025-05-24 planned")]
    [InlineData("German Chancellor Olaf Scholz will visit Hanoi on 23 May and Singapore on 24 May, en route to the G20 summit in Bali.", "Olaf Scholz DE>ID attendance")]
    [InlineData("Japan's Chief Cabinet Secretary Yoshihide Suga told reporters that Prime Minister Shinzo Abe will leave on May 25 for Italy, where he will attend a summit in Taormina on May 26 and 27, and then go on to Malta.", "Shinzo Abe JP>MT unspecified - planned")]
    [InlineData("Japan's Chief Cabinet Secretary Yoshihide Suga told reporters that Prime Minister Shinzo Abe will leave on May 25 for Italy.", "Shinzo Abe JP>IT unspecified 2025-05-25 planned")]
    [InlineData("Vietnam and Russia signed deals on Thursday as Russian President Vladimir Putin, fresh from a trip to North Korea, was given a 21-gun salute in Hanoi.", "Vladimir Putin RU>VN unspecified 2025-05-15 completed")]
    [InlineData("HANOI - Vietnamese President Luong Cuong met North Korean leader Kim Jong Un. Kim travelled to Russia's Far East last September.", "Kim Jong Un KP>RU unspecified 2024-09 completed")]
    [InlineData("Roberta Jacobson, the US assistant secretary of state, led U.S. delegations to Havana in January and March.", "Roberta Jacobson US>CU unspecified 2025-03 completed")]
    [InlineData("Indian Prime Minister Narendra Modi landed in Nairobi on Sunday for a four-day visit.\n\nHe will travel to Mombasa on Wednesday to meet business leaders.", "Narendra Modi IN>KE unspecified 2025-05-18..2025-05-21 ongoing")]
    [InlineData("Charles Michel of the European Council visited Tashkent and Samarkand this month, and he was in Astana on 12 May.", "Charles Michel EU>UZ unspecified 2025-05 completed")]
    public void Journeys_are_those_of_their_own_clause(string text, string visit) => Assert.Contains(visit, Told.Visits(text, "en"), StringComparison.Ordinal);

    [Fact]
    public void Who_was_to_join_two_others_is_neither_of_them() => Assert.Equal(
        "Christopher Luxon NZ>FJ unspecified 2025-03 completed; Malcolm Turnbull AU>NZ unspecified 2025-05-21 cancelled; Sitiveni Rabuka FJ>NZ official 2025-05-19..2025-05-21 ongoing",
        Told.Visits("Wellington - Fijian Prime Minister Sitiveni Rabuka touched down at Wellington airport last night for a three-day official visit to New Zealand. New Zealand Prime Minister Christopher Luxon travelled to Suva in March. Australian Prime Minister Malcolm Turnbull, who was to have joined the two leaders in Auckland tomorrow, has called off his trip.", "en"));

    [Fact]
    public void What_came_of_a_visit_has_its_date() => Assert.Contains(
        "partnership comprehensive-strategic US,VN adopted 2023-09",
        Told.Agreements("US Assistant Secretary of State Daniel Kritenbrink will visit Hanoi on Friday. President Joe Biden came in September 2023 and Chinese leader Xi Jinping followed in December. During Biden's trip Vietnam upgraded ties with Washington to a comprehensive strategic partnership.", "en"),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("Kenyan President William Ruto visited Ghana in May.", "2025-05")]
    [InlineData("In May President William Ruto of Kenya visited Ghana.", "2025-05")]
    [InlineData("Kenyan President William Ruto visited Ghana in late May 2024.", "2024-05")]
    public void A_month_is_a_month(string text, string start) => Assert.Contains($"William Ruto KE>GH unspecified {start} ", Told.Visits(text, "en"), StringComparison.Ordinal);
}
