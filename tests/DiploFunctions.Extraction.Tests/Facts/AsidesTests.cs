using Xunit;

namespace DiploFunctions.Extraction.Tests.Facts;

/// <summary>Clauses between commas, inviters, holders of that time, and days after which something happened.</summary>
public sealed class AsidesTests
{
    [Fact]
    public void What_is_to_come_in_an_aside_says_nothing_of_the_visit() => Assert.Contains(
        "Vivian Balakrishnan SG>PH unspecified 2025-02 completed",
        Told.Visits("Prime Minister Lawrence Wong of Singapore will be in Manila on 22 May.\n\nForeign Minister Vivian Balakrishnan, who will accompany him, was in Manila in February.", "en"),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("vi", "Tháng 12/2023, Thủ tướng Campuchia Hun Manet đến Tokyo và gặp Thủ tướng khi đó là Kishida Fumio.", "Hun Manet + Kishida Fumio meeting 2023-12")]
    [InlineData("vi", "Thủ tướng Campuchia Hun Manet ngày 14/5 thăm Nhật Bản theo lời mời của người đồng cấp Ishiba Shigeru.\n\nHai nhà lãnh đạo có cuộc hội đàm tại Tokyo vào hôm sau.", "Hun Manet + Ishiba Shigeru talks 2025-05-15")]
    [InlineData("id", "Menteri Investasi RI Rosan Roeslani bertemu CEO Otoritas Investasi Qatar Mohammed Al-Sowaidi di Doha pada 14 Mei.", "Mohammed Al-Sowaidi + Rosan Roeslani meeting 2025-05-14")]
    public void Holders_of_that_time_inviters_and_chief_executives_are_met(string language, string text, string meetings) => Assert.Equal(meetings, Told.Meetings(text, language));

    [Fact]
    public void What_followed_a_day_was_not_on_the_day_told_before() => Assert.Contains(
        "Ferdinand Marcos Jr + Lawrence Wong call -",
        Told.Meetings("Singapore Prime Minister Lawrence Wong met Sultan Hassanal Bolkiah of Brunei in September. He spoke with Philippine President Ferdinand Marcos Jr by telephone after the elections on May 12.", "en"),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("en", "President Cyril Ramaphosa of South Africa, who arrived in Washington on 19 May, was accompanied by Minister of Trade Parks Tau.\n\nMinister Tau held discussions with US Trade Representative Jamieson Greer.", "Jamieson Greer + Parks Tau talks")]
    [InlineData("id", "Presiden Afrika Selatan Cyril Ramaphosa tiba di Washington pada 19 Mei didampingi Menteri Perdagangan Parks Tau.\n\nMenteri Tau bertemu Menteri Perdagangan AS Howard Lutnick.", "Howard Lutnick + Parks Tau meeting")]
    public void Ministers_who_accompany_a_head_are_of_the_same_country(string language, string text, string meeting) =>
        Assert.Contains(meeting, Told.Meetings(text, language), StringComparison.Ordinal);

    [Fact]
    public void What_somebody_undertook_to_attend_was_not_attended() =>
        Assert.Empty(Told.Visits("US President Donald Trump undertook to attend the G20 summit in Johannesburg in November.", "en"));
}
