using Xunit;

namespace DiploFunctions.Extraction.Tests.Recognition;

public sealed class TitleTests
{
    [Theory]
    [InlineData("id", "Presiden Rina Hadi tiba.", "Rina Hadi")]
    [InlineData("id", "Presiden Luiz da Costa e Lima tiba.", "Luiz da Costa")]
    [InlineData("id", "Sultan Omar bin Said tiba.", "Omar bin Said")]
    [InlineData("id", "Presiden Jean-Marc Duval-Roy tiba.", "Jean-Marc Duval-Roy")]
    [InlineData("id", "Presiden Jonas D. Lund tiba.", "Jonas D. Lund")]
    [InlineData("id", "Presiden B. J. Lund tiba.", "B. J. Lund")]
    [InlineData("id", "Menteri Luar Negeri Rina Hadi, 50 tahun, tiba.", "Rina Hadi")]
    [InlineData("en", "President Jonas Lund Jr. arrived.", "Jonas Lund Jr.")]
    [InlineData("en", "President Ludwig van den Berg arrived.", "Ludwig van den Berg")]
    [InlineData("en", "Prime Minister Síle O'Hara arrived.", "Síle O'Hara")]
    [InlineData("en", "Foreign Minister Rina Hadi and her staff left.", "Rina Hadi")]
    [InlineData("vi", "Thủ tướng Vương Đình Ánh đến.", "Vương Đình Ánh")]
    [InlineData("vi", "Tổng thống Jonas Lund đến.", "Jonas Lund")]
    public void Names_keep_their_particles_hyphens_and_initials(string language, string text, string expected) =>
        Assert.Equal([expected], Told.Reading(text, language).People.People.Select(p => p.Name));

    [Theory]
    [InlineData("id", "Presiden Norwegia Jonas Lund tiba.", "Jonas Lund NO president")]
    [InlineData("id", "Menteri Luar Negeri Norwegia, Jonas Lund, tiba.", "Jonas Lund NO foreign-minister")]
    [InlineData("id", "Sekretaris Jenderal dan Presiden Laos Jonas Lund tiba.", "Jonas Lund LA general-secretary,president")]
    [InlineData("id", "Ketua Majelis Nasional Laos Jonas Lund tiba.", "Jonas Lund LA speaker")]
    [InlineData("id", "Mantan Presiden Norwegia Jonas Lund tiba.", "Jonas Lund NO president")]
    [InlineData("en", "Norwegian Prime Minister Jonas Lund left.", "Jonas Lund NO prime-minister")]
    [InlineData("en", "Norway's Prime Minister Jonas Lund left.", "Jonas Lund NO prime-minister")]
    [InlineData("en", "Prime Minister Jonas Lund of Norway left.", "Jonas Lund NO prime-minister")]
    [InlineData("en", "Prime Minister of Norway Jonas Lund left.", "Jonas Lund NO prime-minister")]
    [InlineData("en", "Foreign Minister Jonas Lund, the Norwegian foreign minister, left.", "Jonas Lund NO foreign-minister")]
    [InlineData("en", "Presidents Jonas Lund of Norway and Rina Hadi of Laos left.", "Jonas Lund NO president; Rina Hadi LA president")]
    [InlineData("vi", "Tổng thống Na Uy Jonas Lund đến.", "Jonas Lund NO president")]
    [InlineData("vi", "Bộ trưởng Ngoại giao Na Uy Jonas Lund đến.", "Jonas Lund NO foreign-minister")]
    [InlineData("vi", "Tổng Bí thư, Chủ tịch nước Lào Jonas Lund đến.", "Jonas Lund LA general-secretary,president")]
    public void Offices_tell_what_somebody_is_and_of_which_country(string language, string text, string expected) => Assert.Equal(
        expected,
        string.Join("; ", Told.Reading(text, language).People.People.Select(p => $"{p.Name} {p.Country} {string.Join(',', p.Offices.Order(StringComparer.Ordinal))}")));

    [Theory]
    [InlineData("id", "Kementerian Luar Negeri Norwegia memberi pernyataan.")]
    [InlineData("en", "The president of Norway left.")]
    [InlineData("vi", "Thủ tướng Na Uy đến.")]
    public void Bodies_and_bare_offices_add_nobody_who_acts(string language, string text) =>
        Assert.Empty(Told.Reading(text, language).People.People);

    [Theory]
    [InlineData("example.co.id", "ID")]
    [InlineData("example.vn", "VN")]
    public void An_office_without_a_country_is_that_of_the_outlets_own(string source, string expected)
    {
        var person = Assert.Single(Told.Reading("Presiden Rina Hadi tiba.", "id", source: source).People.People);
        Assert.Equal(expected, person.Country?.Code);
        Assert.True(person.IsCountryAssumed);
    }
}
