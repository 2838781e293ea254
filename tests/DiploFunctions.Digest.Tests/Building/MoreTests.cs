using DiploFunctions.Model;
using Xunit;
using static DiploFunctions.Digest.Tests.SampleFacts;

namespace DiploFunctions.Digest.Tests.Building;

/// <summary>What no question asks for exactly leads to the nearest ones.</summary>
public class MoreTests
{
    private static readonly DigestLinks Links = new(Visits: new Uri("https://facts.example.org/week"), Agreements: new Uri("https://facts.example.org/agreements"))
    {
        Changed = new DigestLinks(Visits: new Uri("https://facts.example.org/changed")),
    };

    [Theory]
    [InlineData("id", "di antara yang berubah sejak 12 Mei 2025:", "kunjungan")]
    [InlineData("en", "among what changed since 12 May 2025:", "visits")]
    [InlineData("vi", "trong số những thông tin thay đổi từ 12/5/2025:", "chuyến thăm")]
    public void Changes_without_room_are_among_what_changed_since_the_week_began(string language, string words, string type)
    {
        var section = DigestBuilder.Build(Changed(language, 14)).Sections[0];

        Assert.NotNull(section.More);
        Assert.Null(section.MoreAddress);
        Assert.Equal(words, section.MoreAmong?.Words);
        Assert.Equal([(type, "https://facts.example.org/changed")], section.MoreAmong?.Links);
    }

    [Fact]
    public void What_is_to_be_checked_is_among_the_facts_of_the_week_of_its_types()
    {
        var section = DigestBuilder.Build(Input("en", [.. Enumerable.Range(0, 14).Select(i => Told(Visit($"Visitor {i}") with { Confidence = 0.5 }))]) with { Links = Links }).Sections[^1];

        Assert.Equal("and 2 more", section.More);
        Assert.Equal("among all of the week’s:", section.MoreAmong?.Words);
        Assert.Equal([("visits", "https://facts.example.org/week")], section.MoreAmong?.Links);
    }

    [Fact]
    public void Without_addresses_they_are_only_counted()
    {
        Assert.Null(DigestBuilder.Build(Changed("en", 14) with { Links = new DigestLinks() }).Sections[0].MoreAmong);
    }

    [Fact]
    public void The_mail_names_the_questions_in_text_and_HTML()
    {
        var mail = DigestMessage.Compose(DigestBuilder.Build(Changed("en", 14)));

        Assert.Contains("\nand 4 more, among what changed since 12 May 2025:\n  visits: https://facts.example.org/changed\n", mail.Text, StringComparison.Ordinal);
        Assert.Matches(">and 4 more, among what changed since 12 May 2025: <a href=\"https://facts.example.org/changed\"[^>]*>visits</a>", mail.Html);
    }

    private static DigestInput Changed(string language, int visits)
    {
        MergedFact<Visit>[] all =
        [
            .. Enumerable.Range(0, visits).Select(i => Told(Visit($"Visitor {i}"), Source("before", "2025-05-05", "2025-05-05T03:00:00Z"), Source("now"))),
        ];
        return Input(language, all) with
        {
            Links = Links,
            Histories = all.ToDictionary(
                visit => visit.Id,
                IReadOnlyList<HistoryEntry> (_) => [new HistoryEntry("before", null, []), new HistoryEntry("now", null, [new FieldChange("start", "2025-05-20", "2025-05-22")])]),
        };
    }
}
