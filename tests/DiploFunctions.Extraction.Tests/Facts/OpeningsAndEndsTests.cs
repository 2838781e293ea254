using Xunit;

namespace DiploFunctions.Extraction.Tests.Facts;

/// <summary>Where a sentence or clause begins and ends, and what belongs to it.</summary>
public sealed class OpeningsAndEndsTests
{
    [Theory]
    [InlineData("en", "Indian Prime Minister Narendra Modi spoke on Monday. But Modi travelled to South Africa on 2 May 2025.", "Narendra Modi")]
    [InlineData("en", "Indian Prime Minister Narendra Modi spoke on Monday. Meanwhile Modi travelled to South Africa on 2 May 2025.", "Narendra Modi")]
    [InlineData("id", "Perdana Menteri India Narendra Modi berbicara pada Senin. Kemarin Modi singgah ke Afrika Selatan pada 2 Mei 2025.", "Narendra Modi")]
    [InlineData("id", "Perdana Menteri India Narendra Modi berbicara pada Senin. Rombongan Modi singgah ke Afrika Selatan pada 2 Mei 2025.", "Narendra Modi")]
    [InlineData(
        "en",
        "French President Emmanuel Macron thanked the teachers and Brigitte Macron on Monday. Brigitte Macron travelled to Senegal on 2 May 2025.",
        "Brigitte Macron")]
    public void The_first_word_of_a_sentence_is_no_part_of_a_known_name(string language, string text, string visitor) =>
        Assert.StartsWith(visitor + " ", Told.Visits(text, language), StringComparison.Ordinal);

    [Theory]
    [InlineData("vi", "Hai bên nói về tình hình châu Á. Ngày 3/5/2025, Tổng thống Pháp Emmanuel Macron gặp Tổng thống Kenya William Ruto.", "Emmanuel Macron + William Ruto meeting 2025-05-03")]
    [InlineData("vi", "Ngày 3/5/2025, Tổng thống Pháp Emmanuel Macron tiếp Tổng thống Kenya William Ruto trước khi ra sân bay.", "Emmanuel Macron + William Ruto reception 2025-05-03")]
    [InlineData("vi", "Ngày 3/5/2025, Tổng thống Pháp Emmanuel Macron đón Tổng thống Kenya William Ruto tại sân bay.", "")]
    [InlineData("en", "French President Emmanuel Macron and Kenyan President William Ruto are not strangers: they met on 3 May 2025.", "Emmanuel Macron + William Ruto meeting 2025-05-03")]
    [InlineData("en", "French President Emmanuel Macron and Kenyan President William Ruto have not met.", "")]
    public void A_word_of_another_clause_says_nothing_about_a_meeting(string language, string text, string expected) => Assert.Equal(expected, Told.Meetings(text, language));

    [Theory]
    [InlineData("vi", "Từ ngày 4 đến 7/5/2025, Tổng thống Kenya William Ruto thăm chính thức Pháp; từ ngày 7 đến 9/5, ông thăm chính thức Ghana.", "2025-05-04..2025-05-07")]
    [InlineData("en", "Kenyan President William Ruto visited France from 4 to 6 May 2025; on 9 May 2025 he flew to Ghana.", "2025-05-04..2025-05-06")]
    public void What_stands_behind_a_semicolon_is_no_date_of_a_visit(string language, string text, string days) => Assert.Contains(days, Told.Visits(text, language), StringComparison.Ordinal);

    [Theory]
    [InlineData("en", "Kenyan Foreign Minister Musalia Mudavadi arrived back home on 5 May 2025 from a two-day working visit to Morocco.", "2025-05-04..2025-05-05")]
    [InlineData("en", "Kenyan Foreign Minister Musalia Mudavadi arrived on 5 May 2025 from Ghana for a two-day working visit to Morocco.", "KE>MA working 2025-05-05..2025-05-06")]
    public void The_day_of_a_return_is_the_last_one(string language, string text, string days) => Assert.Contains(days, Told.Visits(text, language), StringComparison.Ordinal);
}
