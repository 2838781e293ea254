using DiploFunctions.Model;

namespace DiploFunctions.Merging;

/// <summary>What one article tells, each fact once, ready to be merged with what others tell.</summary>
public sealed record ToldFacts(
    IReadOnlyList<ToldFact<Visit>> Visits,
    IReadOnlyList<ToldFact<Meeting>> Meetings,
    IReadOnlyList<ToldFact<Agreement>> Agreements)
{
    /// <summary>The facts of an article; several with the same id are put together.</summary>
    public static ToldFacts Of(ArticleFacts facts) => new(Once(facts.Visits, facts), Once(facts.Meetings, facts), Once(facts.Agreements, facts));

    private static IReadOnlyList<ToldFact<TFact>> Once<TFact>(IReadOnlyList<TFact> facts, ArticleFacts article)
        where TFact : Fact =>
    [
        .. facts.Select(fact => new ToldFact<TFact>(TellingId.Of(fact, article.Article.Published), fact))
            .GroupBy(told => told.Id, StringComparer.Ordinal)
            .Select(same => same.Count() == 1 ? same.First() : same.First() with { Fact = OneOf(same) }),
    ];

    private static TFact OneOf<TFact>(IEnumerable<ToldFact<TFact>> same)
        where TFact : Fact =>
        FieldMerging.Merge([.. same.Select(told => new Telling<TFact>(told, new FactSource("", null, null, null, null, default, told.Fact.Evidence)))]);
}
