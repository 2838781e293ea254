using Xunit;

namespace DiploFunctions.Extraction.Tests.Recognition;

public sealed class TitleTests
{
    [Theory]
    [InlineData("id", "Presiden Megawati Soekarnoputri tiba.", "Megawati Soekarnoputri")]
    [InlineData("id", "Presiden Luiz da Costa e Lima tiba.", "Luiz da Costa")]
    [InlineData("id", "Sultan Omar bin Said tiba.", "Omar bin Said")]
    [InlineData("id", "Presiden Jean-Marc Duval-Roy tiba.", "Jean-Marc Duval-Roy")]
    [InlineData("id", "Presiden Jonas D. Støre tiba.", "Jonas D. Støre")]
    [InlineData("id", "Presiden B. J. Støre tiba.", "B. J. Støre")]
    [InlineData("id", "Menteri Luar Negeri Megawati Soekarnoputri, 50 tahun, tiba.", "Megawati Soekarnoputri")]
    [InlineData("en", "President Jonas Støre Jr. arrived.", "Jonas Støre Jr.")]
    [InlineData("en", "President Ludwig van den Berg arrived.", "Ludwig van den Berg")]
    [InlineData("en", "Prime Minister Síle O'Hara arrived.", "Síle O'Hara")]
    [InlineData("en", "Foreign Minister Megawati Soekarnoputri and her staff left.", "Megawati Soekarnoputri")]
    [InlineData("vi", "Thủ tướng Vương Đình Ánh đến.", "Vương Đình Ánh")]
    [InlineData("vi", "Tổng thống Jonas Støre đến.", "Jonas Støre")]
    public void Names_keep_their_particles_hyphens_and_initials(string language, string text, string expected) =>
        Assert.Equal([expected], Told.Reading(text, language).People.People.Select(p => p.Name));

    [Theory]
    [InlineData("id", "Presiden Norwegia Jonas Støre tiba.", "Jonas Støre NO president")]
    [InlineData("id", "Menteri Luar Negeri Norwegia, Jonas Støre, tiba.", "Jonas Støre NO foreign-minister")]
    [InlineData("id", "Sekretaris Jenderal dan Presiden Laos Jonas Støre tiba.", "Jonas Støre LA general-secretary,president")]
    [InlineData("id", "Ketua Majelis Nasional Laos Jonas Støre tiba.", "Jonas Støre LA speaker")]
    [InlineData("id", "Mantan Presiden Norwegia Jonas Støre tiba.", "Jonas Støre NO president")]
    [InlineData("en", "Norwegian Prime Minister Jonas Støre left.", "Jonas Støre NO prime-minister")]
    [InlineData("en", "Norway's Prime Minister Jonas Støre left.", "Jonas Støre NO prime-minister")]
    [InlineData("en", "Prime Minister Jonas Støre of Norway left.", "Jonas Støre NO prime-minister")]
    [InlineData("en", "Prime Minister of Norway Jonas Støre left.", "Jonas Støre NO prime-minister")]
    [InlineData("en", "Foreign Minister Jonas Støre, the Norwegian foreign minister, left.", "Jonas Støre NO foreign-minister")]
    [InlineData("en", "Presidents Jonas Støre of Norway and Megawati Soekarnoputri of Laos left.", "Jonas Støre NO president; Megawati Soekarnoputri LA president")]
    [InlineData("vi", "Tổng thống Na Uy Jonas Støre đến.", "Jonas Støre NO president")]
    [InlineData("vi", "Bộ trưởng Ngoại giao Na Uy Jonas Støre đến.", "Jonas Støre NO foreign-minister")]
    [InlineData("vi", "Tổng Bí thư, Chủ tịch nước Lào Jonas Støre đến.", "Jonas Støre LA general-secretary,state-president")]
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
        var person = Assert.Single(Told.Reading("Presiden Ridwan Kamil tiba.", "id", source: source).People.People);
        Assert.Equal(expected, person.Country?.Code);
        Assert.True(person.IsCountryAssumed);
    }
}
