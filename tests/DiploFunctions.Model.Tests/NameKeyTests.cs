using Xunit;

namespace DiploFunctions.Model.Tests;

public sealed class NameKeyTests
{
    [Theory]
    [InlineData("Tô Lâm", "to lam")]
    [InlineData("To Lam", "to lam")]
    [InlineData("Nguyễn Phú Trọng", "nguyen phu trong")]
    [InlineData("Đỗ Hùng Việt", "do hung viet")]
    [InlineData("Miguel Díaz-Canel Bermúdez", "miguel diaz canel bermudez")]
    [InlineData("João Lourenço", "joao lourenco")]
    [InlineData("Jonas Gahr Støre", "jonas gahr store")]
    [InlineData("Sana'a", "sanaa")]
    [InlineData("  S.  Jaishankar ", "s jaishankar")]
    [InlineData("—", "")]
    public void Spellings_of_one_name_have_one_key(string name, string key) => Assert.Equal(key, NameKey.Of(name));

    [Fact]
    public void The_words_of_a_name_are_those_of_its_key() => Assert.Equal(["ursula", "von", "der", "leyen"], NameKey.WordsOf("Ursula von der Leyen"));
}
