using DiploFunctions.Extraction.Recognition;
using Xunit;

namespace DiploFunctions.Extraction.Tests.Text;

public sealed class SentenceTests
{
    [Theory]
    [InlineData("id", "Megawati tiba. Ia pulang.", "Megawati tiba.|Ia pulang.")]
    [InlineData("id", "Megawati tiba! Siapa? Jonas.", "Megawati tiba!|Siapa?|Jonas.")]
    [InlineData("id", "Dr. Megawati dan Prof. Jonas tiba. Mereka pulang.", "Dr. Megawati dan Prof. Jonas tiba.|Mereka pulang.")]
    [InlineData("id", "Presiden B. J. Soekarnoputri tiba. Ia pulang.", "Presiden B. J. Soekarnoputri tiba.|Ia pulang.")]
    [InlineData("id", "Nilainya 3.000 ton. Tahun lalu 2.500 ton.", "Nilainya 3.000 ton.|Tahun lalu 2.500 ton.")]
    [InlineData("id", "Ini terbesar di dunia.Model itu baru.", "Ini terbesar di dunia.|Model itu baru.")]
    [InlineData("id", "Demikian kantor.example.com memberitakan. Ia pulang.", "Demikian kantor.example.com memberitakan.|Ia pulang.")]
    [InlineData("id", "\"Kami senang.\" Ia pulang.", "\"Kami senang.\"|Ia pulang.")]
    [InlineData("id", "Ia pulang (kemarin.) Megawati tiba.", "Ia pulang (kemarin.)|Megawati tiba.")]
    [InlineData("id", "Pukul 10.30 ia tiba. 5 menteri ikut.", "Pukul 10.30 ia tiba.|5 menteri ikut.")]
    [InlineData("en", "Mr. Støre met Dr. Soekarnoputri. She left.", "Mr. Støre met Dr. Soekarnoputri.|She left.")]
    [InlineData("en", "Jonas Støre Jr. arrived. He left.", "Jonas Støre Jr. arrived.|He left.")]
    [InlineData("en", "The U.S. president left. He slept.", "The U.S. president left.|He slept.")]
    [InlineData("en", "It grew by 3.5 percent. He slept.", "It grew by 3.5 percent.|He slept.")]
    [InlineData("vi", "GS. TS. Đặng Ánh đến TP. Oslo. Bà về nước.", "GS. TS. Đặng Ánh đến TP. Oslo.|Bà về nước.")]
    [InlineData("vi", "Hai bên vui mừng… Bà về nước.", "Hai bên vui mừng…|Bà về nước.")]
    public void Sentences_end_where_a_reader_ends_them(string language, string text, string expected) =>
        Assert.Equal(expected.Split('|'), Of(text, language));

    [Fact]
    public void Paragraphs_end_sentences_and_headlines_are_marked()
    {
        var sentences = Sentences.Of(Told.Article("Megawati Soekarnoputri ke Oslo\n\nRina tiba di Oslo\nIa pulang.", "id"), Lexicon.For("id")!).ToList();
        Assert.Equal([true, false, false], sentences.Select(s => s.IsTitle));
        Assert.Equal([0, 1, 2], sentences.Select(s => s.Paragraph));
    }

    [Fact]
    public void A_sentence_without_end_is_cut() =>
        Assert.All(
            Sentences.Of(Told.Article(string.Concat(Enumerable.Repeat("kata, ", 5000)), "id"), Lexicon.For("id")!),
            sentence => Assert.InRange(sentence.Tokens.Count, 1, 400));

    private static IEnumerable<string> Of(string text, string language) =>
        Sentences.Of(Told.Article(text, language), Lexicon.For(language)!).Select(s => text.Substring(s.Span.Start, s.Span.Length));
}
