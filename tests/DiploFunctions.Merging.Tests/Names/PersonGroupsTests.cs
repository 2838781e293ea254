using DiploFunctions.Merging.Names;
using DiploFunctions.Model;
using Xunit;

namespace DiploFunctions.Merging.Tests.Names;

public sealed class PersonGroupsTests
{
    [Theory]
    [InlineData("VN", "Tô Lâm", "TO LAM")]
    [InlineData("JP", "Kishida Fumio", "Fumio Kishida")]
    [InlineData("UA", "Volodymyr Zelenskyy", "Zelensky")]
    [InlineData("KZ", "Kassym-Jomart Tokayev", "Kasym-Zhomart Tokaev")]
    [InlineData("TM", "Gurbanguly Berdimuhamedow", "Gurbanguly Berdymukhammedov")]
    [InlineData("UZ", "Shavkat Mirziyoyev", "Shavkat Mirziyoev")]
    [InlineData("BY", "Alexander Lukashenko", "Alexander Lukashenka")]
    [InlineData("SA", "Mohammed bin Salman", "Muhammad Salman")]
    [InlineData("EG", "Abdel Fattah el-Sissi", "Abdel Fattah al-Sisi")]
    [InlineData("US", "Joseph R. Biden", "Joe Biden")]
    [InlineData("US", "J.D. Vance", "JD Vance")]
    [InlineData("US", "Donald J. Trump", "Donald Trump")]
    [InlineData("MY", "Datuk Seri Anwar Ibrahim", "Anwar Ibrahim")]
    [InlineData("ID", "Jokowi", "Joko Widodo")]
    [InlineData("ID", "Joko \"Jokowi\" Widodo", "Joko Widodo")]
    [InlineData("KP", "Kim Jong-un", "Kim Jongun")]
    [InlineData("CN", "Tập Cận Bình", "Xi Jinping")]
    [InlineData("CN", "Lý Cường", "Li Qiang")]
    [InlineData("CN", "Vương Nghị", "Wang Yi")]
    [InlineData("CN", "Triệu Lạc Tế", "Zhao Leji")]
    [InlineData("CN", "Vương Hỗ Ninh", "Wang Huning")]
    [InlineData("CN", "Thái Kỳ", "Cai Qi")]
    [InlineData("CN", "Đinh Tiết Tường", "Ding Xuexiang")]
    [InlineData("CN", "Hà Lập Phong", "He Lifeng")]
    [InlineData("CN", "Hồ Xuân Hoa", "Hu Chunhua")]
    [InlineData("CN", "Đổng Quân", "Dong Jun")]
    [InlineData("TW", "Thái Anh Văn", "Tsai Ing-wen")]
    [InlineData("VA", "Paus Fransiskus", "Pope Francis")]
    [InlineData("BR", "Lula", "Luiz Inácio Lula da Silva")]
    public void Names_of_one_person(string country, string one, string other) => Assert.True(AreOne(country, one, other));

    [Theory]
    [InlineData("FR", "Emmanuel Macron", "Brigitte Macron")]
    [InlineData("RU", "Lavrov", "Lavrova")]
    [InlineData("US", "Alexander Lane", "Alexandra Lane")]
    [InlineData("IT", "Antonio Deni", "Antonia Deni")]
    [InlineData("VN", "Phan Văn Giang", "Phan Văn Mãi")]
    [InlineData("CN", "Vương Nghị", "Wang Wentao")]
    [InlineData("CN", "Zhang Jun", "Zheng Jun")]
    [InlineData("VN", "Vương Nghị", "Wang Yi")]
    [InlineData("KR", "Lee Jae-myung", "Lee Jae-yong")]
    public void Names_of_two_persons(string country, string one, string other) => Assert.False(AreOne(country, one, other));

    [Fact]
    public void A_short_form_of_two_persons_belongs_to_none()
    {
        Assert.True(AreOne("KP", "Kim", "Kim Jong Un"));
        Assert.False(AreOne("KP", "Kim", "Kim Jong Un", "Kim Yo Jong"));
        Assert.False(AreOne("KP", "Kim", "Kim Yo Jong", "Kim Jong Un"));
    }

    [Fact]
    public void A_short_form_of_two_names_of_one_person_belongs_to_that_person() =>
        Assert.True(AreOne("RU", "Putin", "Vladimir Putin", "Vladimir Vladimirovich Putin"));

    [Fact]
    public void The_same_name_of_two_countries_is_of_two_persons()
    {
        Person[] persons = [new("Ana Lim", null, Party.Of("VN")), new("Ana Lim", null, Party.Of("SG")), new("Ana Lim")];
        var groups = new PersonGroups(persons);

        Assert.Equal(3, persons.Select(groups.KeyOf).Distinct(StringComparer.Ordinal).Count());
    }

    private static bool AreOne(string country, string one, string other, params string[] more)
    {
        Person[] persons = [.. more.Prepend(other).Prepend(one).Select(name => new Person(name, null, Party.Of(country)))];
        var groups = new PersonGroups(persons);
        Assert.Equal(persons.Select(groups.KeyOf), persons.Select(new PersonGroups(persons.Reverse()).KeyOf));
        return groups.KeyOf(persons[0]) == groups.KeyOf(persons[1]);
    }
}
