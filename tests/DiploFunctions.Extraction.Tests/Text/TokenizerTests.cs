using System.Text;
using DiploFunctions.Extraction.Text;
using Xunit;

namespace DiploFunctions.Extraction.Tests.Text;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("Megawati tiba di Oslo.", "megawati tiba di oslo .")]
    [InlineData("12/11/2024", "12 / 11 / 2024")]
    [InlineData("3.000", "3 . 000")]
    [InlineData("ke-79", "ke - 79")]
    [InlineData("Díaz-Canel's", "díaz - canel ' s")]
    [InlineData("Đặng Thị Ánh", "đặng thị ánh")]
    [InlineData("MH370", "mh 370")]
    [InlineData("“dunia”.Model", "“ dunia ” . model")]
    [InlineData(" \t\u0001 ", "")]
    public void Text_becomes_words_numbers_and_single_signs(string text, string expected) =>
        Assert.Equal(expected.Normalize(), string.Join(' ', Of(text).Select(t => TextOf(text, t).ToLowerInvariant())).Normalize());

    [Fact]
    public void Tokens_know_their_place_their_capitals_and_what_they_are_glued_to()
    {
        const string text = "Kata Ánh: 5/6";
        var tokens = Of(text);
        Assert.Equal(["Kata", "Ánh", ":", "5", "/", "6"], tokens.Select(t => TextOf(text, t)));
        Assert.Equal([true, true, false, false, false, false], tokens.Select(t => t.IsCapitalised));
        Assert.Equal([false, false, true, false, true, true], tokens.Select(t => t.IsGlued));
    }

    [Fact]
    public void A_letter_keeps_the_marks_behind_it()
    {
        var decomposed = "Nguyễn Thị Đoàn".Normalize(NormalizationForm.FormD);
        Assert.Equal(3, Of(decomposed).Count);
        Assert.All(Of(decomposed), token => Assert.True(token.IsWord));
    }

    [Fact]
    public void A_word_without_end_is_cut()
    {
        var tokens = Of(new string('a', 1000));
        Assert.InRange(tokens.Count, 2, 1000);
        Assert.Equal(1000, tokens.Sum(t => t.Span.Length));
    }

    [Fact]
    public void Only_the_span_asked_for_is_read() =>
        Assert.Equal([new Span(5, 3)], Of("satu dua tiga", new Span(5, 3)).Select(t => t.Span));

    private static List<Token> Of(string text) => Of(text, new Span(0, text.Length));

    private static List<Token> Of(string text, Span span)
    {
        var tokens = new List<Token>();
        var reader = new Tokenizer(text, span, new Vocabulary());
        while (reader.TryRead(out var token))
        {
            tokens.Add(token);
        }

        return tokens;
    }

    private static string TextOf(string text, Token token) => text.Substring(token.Start, token.Length);
}
