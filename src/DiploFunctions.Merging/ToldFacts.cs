using DiploFunctions.Merging.Fields;
using DiploFunctions.Model;

namespace DiploFunctions.Merging;

/// <summary>What one article tells, each fact once, ready to be merged with what others tell.</summary>
public sealed record ToldFacts(
    IReadOnlyList<ToldFact<Visit>> Visits,
    IReadOnlyList<ToldFact<Meeting>> Meetings,
    IReadOnlyList<ToldFact<Agreement>> Agreements)
{
    /// <summary>The facts of an article; several with the same id are put together, a visit put off is one, and the legs of one journey are marked as such.</summary>
    public static ToldFacts Of(ArticleFacts facts) =>
        new(Trips.Marked(PutOffs.Joined(Once(facts.Visits, facts)), facts.Article.Published), Once(facts.Meetings, facts), Once(facts.Agreements, facts));

    private static IReadOnlyList<ToldFact<TFact>> Once<TFact>(IReadOnlyList<TFact> facts, ArticleFacts article)
        where TFact : Fact =>
    [
        .. facts.Select(fact => new ToldFact<TFact>(TellingId.Of(fact, article.Article.Published), fact))
            .GroupBy(told => told.Id, StringComparer.Ordinal)
            .Select(same => same.Count() == 1 ? same.First() : same.First() with { Fact = OneOf(same) }),
    ];

    private static TFact OneOf<TFact>(IEnumerable<ToldFact<TFact>> same)
        where TFact : Fact
    {
        var story = Stories.New<TFact>(person => NameKey.Of(person.Name));
        foreach (var told in same)
        {
            story.Add(told.Fact, new FactSource("", null, null, null, null, default, told.Fact.Evidence));
        }

        return story.Fact;
    }
}
