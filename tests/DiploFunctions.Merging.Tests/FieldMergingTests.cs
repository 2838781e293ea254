using System.Text.Json;
using DiploFunctions.Model;
using DiploFunctions.Model.Json;
using Xunit;

namespace DiploFunctions.Merging.Tests;

public sealed class FieldMergingTests
{
    [Fact]
    public void The_order_of_the_tellings_does_not_matter()
    {
        Telling<Visit>[] tellings =
        [
            Tell("a1", "2025-05-07", Told.Visit(place: "Astana", kind: VisitKind.Unspecified) with { Inviters = ["Bora Tek"] }),
            Tell("a2", "2025-05-07", Told.Visit(place: null) with { Confidence = 0.5, End = PartialDate.Of(2025, 5) }),
            Tell("a3", null, Told.Visit(place: "astana city", status: VisitStatus.Ongoing) with { Inviters = ["Hakan Fidan", "BORA TEK"] }),
            Tell("a4", "2025-05-09", Told.Visit(from: null, kind: VisitKind.Official) with { End = PartialDate.Of(2025, 5, 7), Background = true }),
        ];

        var results = Permutations(tellings).Select(order => JsonSerializer.Serialize(FactMerging.MergeAll(order), ModelJson.Options)).Distinct();

        Assert.Single(results);
    }

    [Fact]
    public void Each_field_has_the_most_precise_then_the_most_told_value()
    {
        var merged = Merge(
            Tell("a1", "2025-05-07", Told.Visit(place: "Astana", kind: VisitKind.Unspecified) with { End = PartialDate.Of(2025, 5) }),
            Tell("a2", "2025-05-08", Told.Visit(place: null, kind: VisitKind.State) with { End = PartialDate.Of(2025, 5, 7) }),
            Tell("a3", "2025-05-09", Told.Visit(place: "Almaty", kind: VisitKind.Official) with { Confidence = 1 }),
            Tell("a4", "2025-05-09", Told.Visit(place: "Astana", kind: VisitKind.State)));

        Assert.Equal(("Astana", VisitKind.State, "2025-05-07", "VN"), (merged.Fact.Place, merged.Fact.Kind, $"{merged.Fact.End}", $"{merged.Fact.From}"));
        Assert.Equal(1, merged.Fact.Confidence);
        Assert.Equal(["a1", "a2", "a3", "a4"], merged.Sources.Select(source => source.ArticleId));
    }

    [Fact]
    public void How_far_it_has_come_is_what_the_article_published_last_says()
    {
        var planned = Tell("a1", "2025-05-01", Told.Visit(status: VisitStatus.Planned) with { Confidence = 1 });
        var cancelled = Tell("a2", "2025-05-04", Told.Visit(status: VisitStatus.Cancelled));
        var undated = Tell("a3", null, Told.Visit(status: VisitStatus.Completed));

        Assert.Equal(VisitStatus.Cancelled, Merge(planned, cancelled, undated).Fact.Status);
        Assert.Equal(AgreementStatus.Signed, Merge(
            Tell("a1", "2025-05-01", Told.Agreement(status: AgreementStatus.Signed)),
            Tell("a2", "2025-05-01", Told.Agreement(status: AgreementStatus.Planned))).Fact.Status);
    }

    [Fact]
    public void A_day_on_which_the_visitor_was_seen_is_no_start_when_a_stay_is_reported()
    {
        var stay = Tell("a1", "2025-05-08", Told.Visit(start: "2025-05-05") with { End = PartialDate.Of(2025, 5, 7) });
        var seen = new[] { "a2", "a3" }.Select(article => Tell(article, "2025-05-07", Told.Visit(start: "2025-05-06")));

        var merged = Merge([stay, .. seen]);

        Assert.Equal(("2025-05-05", "2025-05-07"), ($"{merged.Fact.Start}", $"{merged.Fact.End}"));
        Assert.Empty(merged.Conflicts);
    }

    [Fact]
    public void The_start_is_the_one_most_told_then_the_one_told_last()
    {
        Assert.Equal("2025-05-05", $"{Merge(Start("a1", "05-05", "05-01"), Start("a2", "05-05", "05-02"), Start("a3", "05-06", "05-03")).Fact.Start}");
        Assert.Equal("2025-05-06", $"{Merge(Start("a1", "05-05", "05-01"), Start("a2", "05-06", "05-03")).Fact.Start}");
        Assert.Equal("2025-05-05", $"{Merge(Start("a1", "05-05", "05-01"), Tell("a2", "2025-05-02", Told.Visit(start: "2025-05", status: VisitStatus.Planned))).Fact.Start}");

        static Telling<Visit> Start(string article, string day, string published) =>
            Tell(article, $"2025-{published}", Told.Visit(start: $"2025-{day}", status: VisitStatus.Planned));
    }

    [Fact]
    public void A_name_is_the_full_form_most_told_with_its_marks()
    {
        Assert.Equal("Vladimir Putin", NameOf("RU", "Putin", "Putin", "Vladimir Putin", "Vladimir Putin", "Vladimir Vladimirovich Putin"));
        Assert.Equal("Tô Lâm", NameOf("VN", "To Lam", "Tô Lâm"));
        Assert.Equal("To Lam", NameOf("VN", "To Lam", "Tô Lâm", "To Lam"));
        Assert.Equal("Xi Jinping", NameOf("CN", "Tập Cận Bình", "Tập Cận Bình", "Xi Jinping"));
        Assert.Equal("Joko Widodo", NameOf("ID", "Jokowi", "Jokowi", "Joko Widodo"));

        static string NameOf(string country, params string[] names) =>
            Merge([.. names.Select((name, index) => Tell($"a{index}", "2025-05-07", Told.Visit(name, country)))]).Fact.Visitor.Name;
    }

    [Fact]
    public void Confidence_rises_with_publishers_but_not_with_articles_of_one()
    {
        Telling<Visit>[] same = [Told.Tell("a1", "2025-05-07", Told.Visit(), "one.example"), Told.Tell("a2", "2025-05-07", Told.Visit(), "one.example")];
        var others = Enumerable.Range(2, 100).Select(number => Told.Tell($"b{number}", "2025-05-07", Told.Visit(), $"{number}.example")).ToArray();

        Assert.Equal(0.9, Merge(same).Fact.Confidence);
        Assert.Equal(0.91, Merge([.. same, others[0]]).Fact.Confidence);
        Assert.Equal(0.99, Merge([.. same, .. others]).Fact.Confidence);
    }

    [Fact]
    public void The_evidence_is_that_of_the_most_confident_telling_and_each_source_keeps_its_own()
    {
        var weak = Told.Visit() with { Confidence = 0.4, Evidence = new Evidence("weak", 1, 4) };
        var strong = Told.Visit() with { Confidence = 0.8, Evidence = new Evidence("strong", 2, 6) };

        var merged = Merge(Tell("a1", "2025-05-01", weak), Tell("a2", "2025-05-02", strong));

        Assert.Equal("strong", merged.Fact.Evidence.Quote);
        Assert.Equal(["weak", "strong"], merged.Sources.Select(source => source.Evidence.Quote));
    }

    [Fact]
    public void Recalled_by_one_and_told_as_news_by_another_is_news()
    {
        var recalled = Tell("a1", "2025-05-01", Told.Visit() with { Background = true });

        Assert.True(Merge(recalled).Fact.Background);
        Assert.False(Merge(recalled, Tell("a2", "2025-05-02", Told.Visit())).Fact.Background);
    }

    [Fact]
    public void Persons_of_a_meeting_are_completed_whatever_their_order()
    {
        var meeting = Told.Meeting("Ana Lim", "Bora Tek") with { Participants = [new Person("Ana Lim", null, Party.Of("VN")), new Person("Bora Tek", "Minister", Party.Of("KZ"))] };
        var turned = Told.Meeting("Bora Tek", "Ana Lim") with { Participants = [new Person("Bora Tek", null, Party.Of("KZ")), new Person("Ana Lim", "President", Party.Of("VN"))] };

        var merged = Merge(Tell("a1", "2025-05-01", meeting), Tell("a2", "2025-05-02", turned));

        Assert.Equal(
            [new Person("Ana Lim", "President", Party.Of("VN")), new Person("Bora Tek", "Minister", Party.Of("KZ"))],
            merged.Fact.Participants.OrderBy(person => person.Name, StringComparer.Ordinal));
        Assert.Equal(meeting.Id, merged.Fact.Id);
    }

    [Fact]
    public void Numbers_and_sectors_of_agreements_are_put_together()
    {
        var merged = Merge(
            Tell("a1", "2025-05-01", Told.Agreement() with { Fields = ["trade", "Defence"] }),
            Tell("a2", "2025-05-02", Told.Agreement() with { Fields = ["defence", "health"], Count = 60 }));

        Assert.Equal(60, merged.Fact.Count);
        Assert.Equal(["trade", "Defence", "health"], merged.Fact.Fields);
    }

    [Fact]
    public void A_merged_fact_keeps_the_id_of_its_tellings()
    {
        var visit = Told.Visit("Tô Lâm");

        Assert.Equal(visit.Id, Merge(Tell("a1", "2025-05-01", visit), Tell("a2", "2025-05-02", Told.Visit("To Lam"))).Fact.Id);
    }

    private static MergedFact<TFact> Merge<TFact>(params Telling<TFact>[] tellings)
        where TFact : Fact => Assert.Single(FactMerging.MergeAll(tellings)).Merged;

    private static Telling<TFact> Tell<TFact>(string article, string? published, TFact fact)
        where TFact : Fact => Told.Tell(article, published, fact);

    private static IEnumerable<Telling<Visit>[]> Permutations(Telling<Visit>[] items) =>
        items.Length <= 1 ? [items] : items.SelectMany((item, index) => Permutations([.. items[..index], .. items[(index + 1)..]]).Select(rest => (Telling<Visit>[])[item, .. rest]));
}
