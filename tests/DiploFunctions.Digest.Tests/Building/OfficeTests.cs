using DiploFunctions.Digest.Building;
using DiploFunctions.Model;
using Xunit;
using static DiploFunctions.Digest.Tests.SampleFacts;

namespace DiploFunctions.Digest.Tests.Building;

public class OfficeTests
{
    [Theory]
    [InlineData("Prime Minister", "JP", "id", "Perdana Menteri")]
    [InlineData("Presiden Republik Prancis", "FR", "vi", "Tổng thống")]
    [InlineData("Presiden Tiongkok", "CN", "vi", "Chủ tịch nước")]
    [InlineData("Tổng Bí thư, Chủ tịch nước", "VN", "en", "General Secretary and President")]
    [InlineData("Sekretaris Jenderal sekaligus Presiden", "VN", "vi", "Tổng Bí thư và Chủ tịch nước")]
    [InlineData("Tổng Bí thư Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam", "VN", "id", "Sekretaris Jenderal")]
    [InlineData("Tổng Bí thư Đảng Nhân dân Cách mạng Lào", "LA", "en", "General Secretary")]
    [InlineData("Sekretaris Jenderal Komite Sentral Partai Komunis Tiongkok", "CN", "vi", "Tổng Bí thư")]
    [InlineData("Sekretaris Jenderal", "UN", "en", "Secretary-General")]
    [InlineData("Menlu AS", "US", "en", "Secretary of State")]
    [InlineData("Minister of Commerce and Industry", "IN", "id", "Menteri Perindustrian dan Perdagangan")]
    [InlineData("BỘ TRƯỞNG BỘ QUỐC PHÒNG BULGARIA", "BG", "en", "Defence Minister")]
    public void Offices_are_told_in_the_language_of_the_reader(string office, string country, string language, string expected) =>
        Assert.Equal(expected, OfficeTexts.In(office, Party.Of(country), Wording.Of(language)));

    [Theory]
    [InlineData("Menteri Luar Negeri dan Kerja Sama", "TL")]
    [InlineData("President of the Bar Association", "KE")]
    [InlineData("Presiden Kazakhstan", "UZ")]
    [InlineData("Presiden", "EU")]
    [InlineData("", "KE")]
    public void Words_that_no_row_has_are_left_as_the_article_has_them(string office, string country) =>
        Assert.Null(OfficeTexts.In(office, Party.Of(country), Wording.Of("vi")));

    [Fact]
    public void A_visitor_stands_with_office_and_country()
    {
        Assert.Equal("Tổng thống, Pháp", DetailIn("vi", "Presiden Prancis", "FR"));
        Assert.Equal("Keeper of the Seals, France", DetailIn("en", "Keeper of the Seals", "FR"));
        Assert.Equal("Presiden", DetailIn("en", "Presiden", null));
    }

    [Fact]
    public void No_spelling_is_that_of_two_offices_of_one_country()
    {
        var general = OfficeTexts.All.Where(office => office.Countries.Count == 0).Select(office => office.Spellings);
        var special = OfficeTexts.All.SelectMany(office => office.Countries.Select(country => (country, office))).GroupBy(row => row.country, row => row.office.Spellings);

        Assert.All(special.Append(general.GroupBy(_ => default(Party)).Single()), offices =>
            Assert.All(Enumerable.Range(0, Wording.AllLanguages.Count), language =>
            {
                var spellings = offices.SelectMany(office => office[language].Select(NameKey.Of).Distinct()).ToList();
                Assert.Equal(spellings.Distinct(), spellings);
            }));
    }

    private static string? DetailIn(string language, string office, string? country)
    {
        var visit = Visit() with { Visitor = new Person("A B", office, country is null ? null : Party.Of(country)) };
        return DigestBuilder.Build(Input(language, [Told(visit)])).Sections[0].Groups[0].Rows[0].WhoDetail;
    }
}
