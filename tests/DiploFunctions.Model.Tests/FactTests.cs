using System.Text.Json;
using DiploFunctions.Model.Json;
using Xunit;

namespace DiploFunctions.Model.Tests;

public sealed class FactTests
{
    private static readonly Evidence Words = new("Presiden Prabowo Subianto tiba di Ankara", 10, 40);

    [Fact]
    public void One_visit_has_one_id_whatever_the_spelling_of_the_name_and_the_words_that_prove_it()
    {
        var other = Visit("Tô Lâm") with { Evidence = new Evidence("other words", 0, 11), Kind = VisitKind.State, Confidence = 0.5 };
        Assert.Equal(Visit("To Lam").Id, other.Id);
    }

    [Fact]
    public void Another_visitor_country_or_start_is_another_visit()
    {
        var visit = Visit("To Lam");
        string[] others =
        [
            Visit("Luong Cuong").Id,
            (visit with { To = Party.Of("KZ") }).Id,
            (visit with { Start = PartialDate.Of(2025, 5) }).Id,
            (visit with { Start = null }).Id,
        ];
        Assert.Equal(5, others.Append(visit.Id).Distinct().Count());
    }

    [Fact]
    public void The_order_of_participants_and_parties_means_nothing()
    {
        var (a, b) = (new Person("To Lam"), new Person("Emmanuel Macron"));
        var meeting = new Meeting { Participants = [a, b], Evidence = Words };
        Assert.Equal(meeting.Id, (meeting with { Participants = [b, a] }).Id);
        var agreement = new Agreement { Kind = AgreementKind.Mou, Parties = [Party.Of("FR"), Party.Of("VN")], Subject = "ports", Evidence = Words };
        Assert.Equal(agreement.Id, (agreement with { Parties = [Party.Of("VN"), Party.Of("FR")] }).Id);
        Assert.NotEqual(agreement.Id, (agreement with { Subject = "railways" }).Id);
    }

    [Fact]
    public void A_line_of_facts_has_the_shape_of_a_gold_file()
    {
        var article = new Article { File = "a.txt", Text = "…", Language = "id", Published = PartialDate.Of(2025, 5, 12), Source = "berita.example" };
        var line = FactLine.Write(new ArticleFacts(article, [Visit("Tô Lâm")], [], []));

        Assert.DoesNotContain('\n', line);
        Assert.Contains("Tô Lâm", line, StringComparison.Ordinal);
        var root = JsonDocument.Parse(line).RootElement;
        Assert.Equal("2025-05-12", root.GetProperty("article").GetProperty("published").GetString());
        var visit = root.GetProperty("visits")[0];
        Assert.Equal(("VN", "TR", "unspecified", "completed"), (Text(visit, "from"), Text(visit, "to"), Text(visit, "kind"), Text(visit, "status")));
        Assert.Equal(JsonValueKind.Null, visit.GetProperty("end").ValueKind);
        Assert.Equal((10, 40), (visit.GetProperty("evidence").GetProperty("start").GetInt32(), visit.GetProperty("evidence").GetProperty("length").GetInt32()));
    }

    [Theory]
    [InlineData(AgreementKind.JointStatement, "joint-statement")]
    [InlineData(AgreementKind.Mou, "mou")]
    public void Kinds_are_written_in_kebab_case(AgreementKind kind, string text) =>
        Assert.Equal($"\"{text}\"", JsonSerializer.Serialize(kind, ModelJson.Options));

    private static Visit Visit(string name) =>
        new() { Visitor = new Person(name, "Presiden", Party.Of("VN")), To = Party.Of("TR"), Start = PartialDate.Of(2025, 5, 5), Evidence = Words };

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();
}
