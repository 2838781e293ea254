using System.Text.Json;
using DiploFunctions.Merging.Tests.Pairs;
using DiploFunctions.Model;
using DiploFunctions.Model.Json;
using Xunit;

namespace DiploFunctions.Merging.Tests;

public sealed class OrderTests
{
    private const int Orders = 200;

    private static readonly Telling<Visit>[] Visits =
    [
        Visit("a01", "who=Tập Cận Bình;from=CN;to=VN;start=2023-12;background;pub=2024-08-21"),
        Visit("a02", "who=Xi Jinping;from=CN;to=VN;start=2023-12-12;end=2023-12-13;kind=state;pub=2023-12-14;place=Hanoi"),
        Visit("a03", "who=Xi Jinping;from=CN;to=VN;start=2023-12-12;status=planned;kind=official;pub=2023-12-10;place=Hà Nội"),
        Visit("a04", "who=Xi;from=CN;to=VN;status=ongoing;pub=2023-12-12;place=Haiphong"),
        Visit("a05", "who=Xi;from=CN;to=VN;start=2023;pub=2023-12-30"),
        Visit("a06", "who=Xi Jinping;from=CN;to=VN;start=2023-12-11;status=cancelled;pub=2023-12-11"),
        Visit("a07", "who=Wang Yi;from=CN;to=VN;start=2023-12-01;pub=2023-12-02"),
        Visit("a08", "who=Vương Nghị;from=CN;to=VN;start=2023-12-02;pub=2023-12-02;occasion=Uỷ ban"),
        Visit("a09", "who=Kim;from=KP;to=CN;start=2025-09-02;pub=2025-09-03"),
        Visit("a10", "who=Kim Jong Un;from=KP;to=CN;start=2025-09-02;end=2025-09-04;pub=2025-09-03"),
        Visit("a11", "who=Kim Yo Jong;from=KP;to=CN;start=2025-09-02;pub=2025-09-03"),
        Visit("a12", "who=Kim Jong-un;from=KP;to=CN;start=2025-09-04;pub=2025-09-05"),
        Visit("a13", "who=Ana Lim;from=VN;to=KZ;start=2025-05-05;end=2025-05-07;pub=2025-05-06;place=Astana"),
        Visit("a14", "who=Ana Lim;from=VN;to=KZ;start=2025-05;status=planned;pub=2025-04-20"),
        Visit("a15", "who=Ana Lim;from=VN;to=KZ;status=planned;pub=2025-04-28"),
        Visit("a16", "who=Ana Lim;from=VN;to=KZ;start=2025-05-06"),
        Visit("a17", "who=Ana Lim;from=VN;to=KZ;start=2025;background;pub=2025-11-01"),
        Visit("a18", "who=Ana Lim;from=VN;to=KZ;start=2025-05-09;pub=2025-05-09;article=a13"),
        Visit("a19", "who=Ana Lim;from=VN;to=KZ;background;pub=2025-11-01"),
        Visit("a20", "who=Ana Lim;from=VN;to=KZ;background;pub=2025-11-01"),
        Visit("a21", "who=Bora Tek;from=TR;to=ID;status=planned;pub=2025-02-01"),
        Visit("a22", "who=Bora Tek;from=TR;to=ID;status=planned;pub=2025-02-04;place=Jakarta"),
        Visit("a23", "who=Bora Tek;from=TR;to=ID;pub=2025-02-06"),
        Visit("a24", "who=Bora Tek;from=TR;to=ID;status=planned;pub=2025-02-07"),
        Visit("a25", "who=Bora Tek;from=TR;to=VN;pub=2025-12-30"),
        Visit("a26", "who=Bora Tek;from=TR;to=VN;pub=2026-01-02"),
        Visit("a27", "who=Bora Tek;from=TR;to=VN;status=planned;pub=2025-12-20"),
        Visit("a28", "who=Bora Tek;from=TR;to=VN;start=2026-01-20;pub=2026-01-20"),
        Visit("a29", "who=Bora Tek;from=TR;to=LA;start=2026-01-23;pub=2026-01-24"),
        Visit("a30", "who=Bora Tek;from=TR;to=TH;start=2026-03-10;status=planned;pub=2026-01-24"),
        Visit("a31", "who=Bora Tek;from=TR;to=TH;start=2026-04-05;former=2026-03-10;status=planned;pub=2026-02-24"),
        Visit("a32", "who=Bora Tek;from=TR;to=TH;start=2026-03-10;status=cancelled;pub=2026-02-24"),
    ];

    private static readonly Telling<Meeting>[] Meetings =
    [
        Short.Meeting("who=Ana Lim/VN+Bora Tek/TR;date=2025-03-10;kind=talks;pub=2025-03-10", "a1"),
        Short.Meeting("who=Bora Tek/TR+Ana Lim/VN;date=2025-03-10;kind=call;pub=2025-03-10", "a2"),
        Short.Meeting("who=Tek/TR+Ana Lim/VN;date=2025-03;kind=meeting;pub=2025-03-12", "a3"),
        Short.Meeting("who=Bora Tek/TR+Lim/VN;kind=meeting;pub=2025-03-11;place=Hanoi", "a4"),
        Short.Meeting("who=Bora Tek/TR+Ana Lim/VN;date=2025-03-11;kind=reception;pub=2025-03-11", "a5"),
    ];

    private static readonly Telling<Agreement>[] Agreements =
    [
        Short.Agreement("parties=VN,ID;subject=rice trade;date=2025-03-10;pub=2025-03-10", "a1"),
        Short.Agreement("parties=ID,VN;subject=trade in rice;date=2025-03-10;pub=2025-03-11;count=2", "a2"),
        Short.Agreement("parties=ID,VN;subject=trade in coffee;date=2025-03-10;pub=2025-03-11", "a2"),
        Short.Agreement("parties=ID,VN;subject=trade in rice and coffee;date=2025-03;pub=2025-03-12", "a3"),
        Short.Agreement("kind=partnership;level=strategic;parties=ID,VN;subject=partnership;date=2025-03-10;status=adopted;pub=2025-03-12", "a3"),
        Short.Agreement("kind=partnership;level=comprehensive;parties=ID,VN;subject=kemitraan;date=2025-03-10;status=planned;pub=2025-03-09", "a4"),
    ];

    [Fact]
    public void Any_order_and_any_repetition_give_the_same_visits() => AssertSame(Visits);

    [Fact]
    public void Any_order_and_any_repetition_give_the_same_meetings() => AssertSame(Meetings);

    [Fact]
    public void Any_order_and_any_repetition_give_the_same_agreements() => AssertSame(Agreements);

    [Fact]
    public void Ids_are_unique_and_every_telling_stands_in_one_story()
    {
        var stories = FactMerging.MergeAll(Visits);

        Assert.Equal(stories.Count, stories.Select(story => story.Merged.Id).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(Visits.Length, stories.Sum(story => story.Merged.Sources.Count));
        Assert.Contains(stories, story => story.Merged.Conflicts.Count > 1 && story.History.Count > 2);
    }

    [Fact]
    public void A_story_keeps_its_id_when_later_articles_come()
    {
        var first = Assert.Single(FactMerging.MergeAll([Visits[2]])).Merged.Id;

        Assert.Contains(FactMerging.MergeAll([Visits[1], Visits[2], Visits[3]]), story => story.Merged.Id == first && story.Merged.Sources.Count == 3);
    }

    [Fact]
    public void Tellings_taken_away_leave_nothing_behind()
    {
        var random = new Random(3);
        foreach (var count in Enumerable.Range(1, Visits.Length - 1))
        {
            var all = Shuffled(Visits, random);
            var (kept, added) = (all[..count], all[count..]);
            Assert.NotEmpty(FactMerging.MergeAll([.. kept, .. added]));

            Assert.Equal(JsonOf(kept), JsonOf([.. all.Where(telling => !added.Contains(telling)).Reverse()]));
        }
    }

    private static void AssertSame<TFact>(Telling<TFact>[] tellings)
        where TFact : Fact
    {
        var expected = JsonOf(tellings);
        foreach (var seed in Enumerable.Range(0, Orders))
        {
            var random = new Random(seed);
            var repeated = tellings.Concat(tellings.Where(_ => random.Next(3) == 0)).Concat(tellings.Where(_ => random.Next(5) == 0)).ToArray();

            Assert.Equal(expected, JsonOf(Shuffled(repeated, random)));
        }
    }

    private static Telling<TFact>[] Shuffled<TFact>(Telling<TFact>[] tellings, Random random)
        where TFact : Fact
    {
        Telling<TFact>[] copy = [.. tellings];
        random.Shuffle(copy);
        return copy;
    }

    private static string JsonOf<TFact>(Telling<TFact>[] tellings)
        where TFact : Fact => JsonSerializer.Serialize(FactMerging.MergeAll(tellings), ModelJson.Options);

    private static Telling<Visit> Visit(string article, string text) => Short.Visit(text, article);
}
