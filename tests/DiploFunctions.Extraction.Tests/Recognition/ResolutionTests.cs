using DiploFunctions.Extraction.Recognition.People;
using Xunit;

namespace DiploFunctions.Extraction.Tests.Recognition;

/// <summary>Whom the last sentence of a text speaks of.</summary>
public sealed class ResolutionTests
{
    private const string Indonesian = "Presiden Indonesia Megawati Soekarnoputri bertemu dengan Perdana Menteri Norwegia Jonas Støre. ";
    private const string English = "Indonesian President Megawati Soekarnoputri met Norwegian Prime Minister Jonas Støre. ";
    private const string Vietnamese = "Tổng thống Indonesia Megawati Soekarnoputri gặp Thủ tướng Na Uy Jonas Støre. ";

    [Theory]
    [InlineData("id", Indonesian + "Soekarnoputri kemudian pulang.", "Megawati Soekarnoputri")]
    [InlineData("id", Indonesian + "Perdana Menteri kemudian pulang.", "Jonas Støre")]
    [InlineData("id", Indonesian + "Presiden kemudian pulang.", "Megawati Soekarnoputri")]
    [InlineData("id", Indonesian + "PM Støre kemudian pulang.", "Jonas Støre")]
    [InlineData("id", Indonesian + "Ia kemudian pulang.", "Megawati Soekarnoputri")]
    [InlineData("id", Indonesian + "Kedua pemimpin kemudian pulang.", "Megawati Soekarnoputri; Jonas Støre")]
    [InlineData("en", English + "Støre then left.", "Jonas Støre")]
    [InlineData("en", English + "The prime minister then left.", "Jonas Støre")]
    [InlineData("en", English + "The Norwegian leader then left.", "Jonas Støre")]
    [InlineData("en", English + "She then left.", "Megawati Soekarnoputri")]
    [InlineData("en", English + "The two leaders then left.", "Megawati Soekarnoputri; Jonas Støre")]
    [InlineData("vi", Vietnamese + "Ông Støre sau đó về nước.", "Jonas Støre")]
    [InlineData("vi", Vietnamese + "Thủ tướng sau đó về nước.", "Jonas Støre")]
    [InlineData("vi", Vietnamese + "Bà sau đó về nước.", "Megawati Soekarnoputri")]
    [InlineData("vi", Vietnamese + "Hai nhà lãnh đạo sau đó về nước.", "Megawati Soekarnoputri; Jonas Støre")]
    public void Short_names_offices_pronouns_and_pairs_mean_whom_the_article_named(string language, string text, string expected) =>
        Assert.Equal(expected, string.Join("; ", LastPeople(text, language).Select(p => p.Person.Name)));

    [Theory]
    [InlineData("id", Indonesian + "Seorang presiden kemudian pulang.")]
    [InlineData("id", Indonesian + "Para menteri kemudian pulang.")]
    [InlineData("id", Indonesian + "Presiden Swedia kemudian pulang.")]
    [InlineData("en", English + "A prime minister then left.")]
    [InlineData("en", English + "The Swedish president then left.")]
    [InlineData("vi", Vietnamese + "Tổng thống Thụy Điển sau đó về nước.")]
    public void Offices_of_others_mean_nobody(string language, string text) => Assert.Empty(LastPeople(text, language));

    [Theory]
    [InlineData("id", "Atas undangan Perdana Menteri Norwegia Jonas Støre, Presiden Megawati Soekarnoputri tiba.", "Jonas Støre")]
    [InlineData("en", "At the invitation of Norwegian Prime Minister Jonas Støre, President Megawati Soekarnoputri arrived.", "Jonas Støre")]
    [InlineData("vi", "Nhận lời mời của Thủ tướng Na Uy Jonas Støre, Tổng thống Megawati Soekarnoputri đến.", "Jonas Støre")]
    public void Who_invites_is_only_spoken_of(string language, string text, string expected) =>
        Assert.Equal([expected], LastPeople(text, language).Where(p => p.IsOblique).Select(p => p.Person.Name));

    [Fact]
    public void The_fullest_form_is_the_name() =>
        Assert.Equal(["Megawati Permata Soekarnoputri"], Told.Reading("Presiden Soekarnoputri tiba. Presiden Megawati Permata Soekarnoputri pulang. Megawati Soekarnoputri lelah.", "id").People.People.Select(p => p.Name).Take(1));

    private static IEnumerable<PersonMention> LastPeople(string text, string language) => Told.Reading(text, language).Sentences[^1].People;
}
