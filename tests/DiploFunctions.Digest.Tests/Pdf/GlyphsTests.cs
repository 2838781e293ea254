using DiploFunctions.Digest.Drawing;
using Xunit;

namespace DiploFunctions.Digest.Tests.Pdf;

public class GlyphsTests
{
    [Theory]
    [InlineData("Nguyễn Thị Kim Ngân, Đặng Ưu Ồ ợ ỹ", "Nguyễn Thị Kim Ngân, Đặng Ưu Ồ ợ ỹ")]
    [InlineData("Díaz-Canel – “Éric” … 5 ₫ €", "Díaz-Canel – “Éric” … 5 ₫ €")]
    [InlineData("Владимир Αθήνα", "Владимир Αθήνα")]
    [InlineData("习近平 in Hanoi", "□ in Hanoi")]
    [InlineData("مرحبا العالم", "□ □")]
    [InlineData("a\u200Bb\uFEFFc", "abc")]
    [InlineData("x\u2011y\u2003z\tq", "x-y z q")]
    [InlineData("👋🏽!", "□!")]
    public void Characters_that_the_font_lacks_are_replaced(string text, string shown)
    {
        Assert.Equal(shown, Glyphs.Showable(text));
    }

    [Fact]
    public void Letters_in_parts_are_composed()
    {
        Assert.Equal("Việt Nam", Glyphs.Showable("Việt Nam".Normalize(System.Text.NormalizationForm.FormD)));
    }

    // Attributes cannot hold half a character.
    [Fact]
    public void Half_a_character_is_replaced()
    {
        Assert.Equal("lone □ end", Glyphs.Showable("lone \uD83D end"));
    }
}
