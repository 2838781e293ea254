using Xunit;

namespace DiploFunctions.Extraction.Tests.Facts;

/// <summary>Names told in several forms, and days shared with a delegation or an event.</summary>
public sealed class NamesAndDelegationsTests
{
    [Theory]
    [InlineData("en", "Tanzanian President Samia Hassan will fly to Ghana tomorrow. President Samia Suluhu Hassan will stay in Ghana until Friday.", "Samia Suluhu Hassan TZ>GH")]
    [InlineData("en", "Brazilian President Luiz Inácio da Silva flew to Kenya on 2 May 2025. President Luiz Inácio Lula da Silva visited Kenya for two days.", "Luiz Inácio Lula da Silva BR>KE")]
    public void A_name_without_its_middle_is_the_same_person(string language, string text, string visit) =>
        Assert.StartsWith(visit, Assert.Single(Told.Visits(text, language).Split("; ")), StringComparison.Ordinal);

    [Theory]
    [InlineData("Presiden Joko Widodo beserta Ibu Iriana Joko Widodo melakukan kunjungan kerja ke Singapura pada 14 Mei 2025.")]
    [InlineData("Presiden Joko Widodo dan Ibu Iriana tiba di Singapura untuk kunjungan kerja pada 14 Mei 2025.")]
    public void A_spouse_who_bears_the_whole_name_is_somebody_else(string text) =>
        Assert.Equal("Joko Widodo ID>SG working 2025-05-14 completed", Told.Visits(text, "id"));

    [Theory]
    [InlineData("vi", "Tổng thống Kenya William Ruto thăm Pháp (10-2022).", "2022-10")]
    [InlineData("id", "Presiden Kenya William Ruto berkunjung ke Prancis (10/2022).", "2022-10")]
    public void A_month_in_brackets_is_a_date(string language, string text, string date) => Assert.Contains(date, Told.Visits(text, language), StringComparison.Ordinal);

    [Theory]
    [InlineData("Presiden Kenya William Ruto bertemu Menteri Luar Negeri Ghana Samuel Ablakwa. Ia mengingatkan perlindungan para pelaut yang bekerja di Malaysia.", "")]
    [InlineData("Presiden Kenya William Ruto menyambut rombongan wisatawan yang mengunjungi Ghana.", "")]
    [InlineData("Presiden Kenya William Ruto, yang mengunjungi Ghana pada 5 Mei 2025, berpidato.", "William Ruto KE>GH unspecified 2025-05-05 completed")]
    public void Yang_goes_back_to_whatever_stands_before_it(string text, string visits) => Assert.Equal(visits, Told.Visits(text, "id"));

    [Theory]
    [InlineData("en", "Kenyan President William Ruto will arrive in Ghana on 23 May 2025. An air services agreement will probably be signed.", "air services agreement")]
    [InlineData("en", "Kenyan President William Ruto will arrive in Ghana on 23 May 2025. Memoranda of understanding are expected to be signed.", "Memoranda of understanding")]
    [InlineData("en", "Kenyan President William Ruto arrived in Ghana on 5 May 2025. The signing of a memorandum on fisheries is also on his agenda.", "memorandum on fisheries")]
    [InlineData("en", "Kenyan President William Ruto will exchange memoranda with Ghanaian President John Mahama, the ministry said.", "memoranda")]
    public void A_subject_ends_before_the_verb_and_before_who_signs(string language, string text, string subject)
    {
        var agreement = Assert.Single(Told.Facts(text, language).Agreements);
        Assert.Equal((subject, DiploFunctions.Model.AgreementStatus.Planned), (agreement.Subject, agreement.Status));
    }

    [Theory]
    [InlineData("vi", "Ngày 8/5/2025, Tổng thống Kenya William Ruto đã hội đàm và dự chiêu đãi của Tổng thống Ghana John Mahama.", "talks")]
    [InlineData("en", "On 8 May 2025 Kenyan President William Ruto held talks and dined with Ghanaian President John Mahama.", "talks")]
    public void Of_two_words_of_meeting_the_more_formal_one_counts(string language, string text, string kind) =>
        Assert.Contains(" " + kind + " ", Told.Meetings(text, language), StringComparison.Ordinal);

    [Theory]
    [InlineData("vi", "Năm nay là dịp kỷ niệm 15 năm Kenya và Ghana thiết lập quan hệ đối tác chiến lược.")]
    [InlineData("en", "This year marks the anniversary of Kenya and Ghana establishing a strategic partnership.")]
    public void An_anniversary_of_two_countries_raises_nothing(string language, string text) => Assert.Empty(Told.Agreements(text, language));

    [Theory]
    [InlineData(
        "Finnish President Alexander Stubb was in Kenya on an official visit from 5 to 7 May 2025. His foreign minister, Finnish Foreign Minister Elina Valtonen, met Kenyan Foreign Minister Musalia Mudavadi in Nairobi.",
        "Elina Valtonen FI>KE unspecified 2025-05-05..2025-05-07 completed")]
    [InlineData(
        "Finnish President Alexander Stubb was in Kenya on an official visit from 5 to 7 May 2025. Finnish Foreign Minister Elina Valtonen met Kenyan Foreign Minister Musalia Mudavadi in Nairobi on 6 May.",
        "Elina Valtonen FI>KE unspecified 2025-05-06 completed")]
    [InlineData(
        "Kenyan President William Ruto attended a summit in Angola on 12 May 2025. Finnish President Alexander Stubb attended the summit in Angola too.",
        "Alexander Stubb FI>AO attendance 2025-05-12 completed")]
    public void A_visit_without_days_has_those_of_its_delegation_or_event(string text, string visit) => Assert.Contains(visit, Told.Visits(text, "en"), StringComparison.Ordinal);
}
