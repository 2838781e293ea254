using Xunit;

namespace DiploFunctions.Extraction.Tests.Facts;

/// <summary>Features, letters, pages written on through the day: who, where and when told roundabout.</summary>
public sealed class LiteraryWordingTests
{
    [Theory]
    [InlineData("Kenyan President William Ruto flew to Accra on 9 May. On Saturday he met President John Mahama.", "2025-05-10")]
    [InlineData("Kenyan President William Ruto met John Mahama of Ghana on 5 May. He met French President Emmanuel Macron on Monday.", "2025-05-19")]
    [InlineData("Kenyan President William Ruto held talks with John Mahama in Accra on Thursday that lasted longer than planned.", "2025-05-15")]
    [InlineData("10:15 A short day // The Kenyan president, William Ruto, met Ghana's John Mahama in Nairobi.", "2025-05-20")]
    public void A_day_counts_from_what_was_told_before(string text, string day) => Assert.Contains(day, Told.Meetings(text.Replace(" // ", "\n\n", StringComparison.Ordinal), "en"), StringComparison.Ordinal);

    [Theory]
    [InlineData("Kenyan President William Ruto visited Ghana on Sunday and Monday.", "2025-05-18..2025-05-19")]
    [InlineData("Narendra Modi spent Sunday and Monday in Nairobi.", "2025-05-18..2025-05-19")]
    [InlineData("French President Emmanuel Macron left Dakar on Monday at the end of a two-day trip.", "2025-05-18..2025-05-19")]
    [InlineData("2021: Nana Akufo-Addo, Ghana's president, visits Nairobi in March.", "2021-03")]
    [InlineData("Wang Yi, then foreign minister of China, was in Nairobi in May 2022.", "2022-05")]
    [InlineData("Ghanaian President John Mahama was due in Paris on Monday.", "2025-05-19")]
    [InlineData("Ghanaian President John Mahama was to fly to Paris on Monday. Then came the floods. He scrapped the trip.", "2025-05-19 cancelled")]
    public void Days_of_a_visit(string text, string days) => Assert.Contains(days, Told.Visits(text, "en"), StringComparison.Ordinal);

    [Theory]
    [InlineData("William Ruto flew to Paris on Monday, as did Angola's João Lourenço and Burundi's Évariste Ndayishimiye.", "João Lourenço AO>FR")]
    [InlineData("The tour by Indian Foreign Minister S. Jaishankar began in Ghana on 3 May. Kenya came next, from May 5 to 7.", "S. Jaishankar IN>KE unspecified 2025-05-05..2025-05-07")]
    [InlineData("Eleven presidents were at the climate summit in Nairobi on Monday, among them John Mahama of Ghana and Rwanda's Paul Kagame.", "Paul Kagame RW>KE attendance 2025-05-19")]
    [InlineData("Narendra Modi spent Sunday in Nairobi. The Indian leader then moved on to Ghana.", "Narendra Modi IN>GH")]
    [InlineData("In Ghana, where he spent May 4 and 5, Kenyan President William Ruto opened a school.", "William Ruto KE>GH unspecified 2025-05-04..2025-05-05")]
    [InlineData(
        "At the invitation of H.E. William Ruto, President of the Republic of Kenya, H.E. John Mahama, President of the Republic of Ghana, paid a State Visit to Kenya on 8 May 2025.",
        "John Mahama GH>KE state 2025-05-08")]
    public void Who_travels(string text, string visit) => Assert.Contains(visit, Told.Visits(text, "en"), StringComparison.Ordinal);

    [Theory]
    [InlineData("What comes next: Kenya will hold a summit in 2026. Indian Foreign Minister S. Jaishankar visited Ghana on 3 May 2025.", "IN>KE")]
    [InlineData("Keir Starmer was to meet the press. Kenyan President William Ruto visited Ghana on 3 May 2025, and the British were glad.", "Keir Starmer")]
    public void Nobody_travels(string text, string visit) => Assert.DoesNotContain(visit, Told.Visits(text, "en"), StringComparison.Ordinal);

    [Theory]
    [InlineData("Ghana's president, John Mahama, began the week in Nairobi. The Ghanaian met Kenyan Foreign Minister Musalia Mudavadi on 5 May 2025.", "John Mahama + Musalia Mudavadi meeting 2025-05-05")]
    [InlineData("French President Emmanuel Macron received Paul Kagame of Rwanda before the ceremony on 5 May 2025, and then Félix Tshisekedi of Congo.", "Emmanuel Macron + Félix Tshisekedi reception 2025-05-05")]
    [InlineData("Over lunch with William Ruto in Nairobi on 5 May 2025, British Foreign Secretary David Lammy raised steel.", "meeting 2025-05-05")]
    [InlineData("After an hour alone with John Mahama of Ghana on 5 May 2025, William Ruto looked tired.", "meeting 2025-05-05")]
    [InlineData("British Foreign Secretary David Lammy called on President William Ruto on 5 May 2025, and on 6 May he and his counterpart, Musalia Mudavadi, co-chaired the Joint Commission.", "David Lammy + Musalia Mudavadi dialogue 2025-05-06")]
    public void Who_meets(string text, string meeting) => Assert.Contains(meeting, Told.Meetings(text, "en"), StringComparison.Ordinal);

    [Theory]
    [InlineData("Wang Yi spoke to reporters at home on Monday. Later the Chinese, the French and the Dutch met on 5 May 2025.")]
    [InlineData("John Mahama of Ghana spoke to reporters at home on Monday. Later the Ghanaian army received Kenya's William Ruto on 5 May 2025.")]
    public void A_people_or_its_army_is_not_its_president(string text) => Assert.Equal(string.Empty, Told.Meetings(text, "en"));

    [Theory]
    [InlineData("What did Kenya gain? On 5 May 2025 it signed a fisheries treaty with Ghana.", "GH,KE")]
    [InlineData("William Ruto was in Accra on 5 May 2025 to see John Mahama. Kenyan companies left with seven contracts.", "GH,KE")]
    public void Who_signs(string text, string parties) => Assert.Contains(parties, Told.Agreements(text, "en"), StringComparison.Ordinal);

    [Fact]
    public void Accords_with_a_name_are_one_document() =>
        Assert.Single(Told.Agreements("Kenya and Ghana signed the Accra Accords for Peace and Prosperity on 5 May 2025.", "en").Split("; "));
}
