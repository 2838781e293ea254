using DiploFunctions.Extraction.Recognition.People;
using Xunit;

namespace DiploFunctions.Extraction.Tests.Recognition;

/// <summary>Whom the last sentence of a text speaks of.</summary>
public sealed class ResolutionTests
{
    private const string Indonesian = "Presiden Indonesia Rina Hadi bertemu dengan Perdana Menteri Norwegia Jonas Lund. ";
    private const string English = "Indonesian President Rina Hadi met Norwegian Prime Minister Jonas Lund. ";
    private const string Vietnamese = "Tổng thống Indonesia Rina Hadi gặp Thủ tướng Na Uy Jonas Lund. ";

    [Theory]
    [InlineData("id", Indonesian + "Hadi kemudian pulang.", "Rina Hadi")]
    [InlineData("id", Indonesian + "Perdana Menteri kemudian pulang.", "Jonas Lund")]
    [InlineData("id", Indonesian + "Presiden kemudian pulang.", "Rina Hadi")]
    [InlineData("id", Indonesian + "PM Lund kemudian pulang.", "Jonas Lund")]
    [InlineData("id", Indonesian + "Ia kemudian pulang.", "Rina Hadi")]
    [InlineData("id", Indonesian + "Kedua pemimpin kemudian pulang.", "Rina Hadi; Jonas Lund")]
    [InlineData("en", English + "Lund then left.", "Jonas Lund")]
    [InlineData("en", English + "The prime minister then left.", "Jonas Lund")]
    [InlineData("en", English + "The Norwegian leader then left.", "Jonas Lund")]
    [InlineData("en", English + "She then left.", "Rina Hadi")]
    [InlineData("en", English + "The two leaders then left.", "Rina Hadi; Jonas Lund")]
    [InlineData("vi", Vietnamese + "Ông Lund sau đó về nước.", "Jonas Lund")]
    [InlineData("vi", Vietnamese + "Thủ tướng sau đó về nước.", "Jonas Lund")]
    [InlineData("vi", Vietnamese + "Bà sau đó về nước.", "Rina Hadi")]
    [InlineData("vi", Vietnamese + "Hai nhà lãnh đạo sau đó về nước.", "Rina Hadi; Jonas Lund")]
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
    [InlineData("id", "Atas undangan Perdana Menteri Norwegia Jonas Lund, Presiden Rina Hadi tiba.", "Jonas Lund")]
    [InlineData("en", "At the invitation of Norwegian Prime Minister Jonas Lund, President Rina Hadi arrived.", "Jonas Lund")]
    [InlineData("vi", "Nhận lời mời của Thủ tướng Na Uy Jonas Lund, Tổng thống Rina Hadi đến.", "Jonas Lund")]
    public void Who_invites_is_only_spoken_of(string language, string text, string expected) =>
        Assert.Equal([expected], LastPeople(text, language).Where(p => p.IsOblique).Select(p => p.Person.Name));

    [Fact]
    public void The_fullest_form_is_the_name() =>
        Assert.Equal(["Rina Sari Hadi"], Told.Reading("Presiden Hadi tiba. Presiden Rina Sari Hadi pulang. Rina Hadi lelah.", "id").People.People.Select(p => p.Name).Take(1));

    private static IEnumerable<PersonMention> LastPeople(string text, string language) => Told.Reading(text, language).Sentences[^1].People;
}
