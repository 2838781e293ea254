using DiploFunctions.App.Storage;
using DiploFunctions.Model;

namespace DiploFunctions.App.Answers;

/// <summary>An article with the facts that it tells, each with the words that prove it.</summary>
internal sealed record ArticleFactsAnswer : ArticleAnswer
{
    public ArticleFactsAnswer(ArticleRecord article, StoredFacts facts)
        : base(article) =>
        (Visits, Meetings, Agreements) = (facts.Visits, facts.Meetings, facts.Agreements);

    public IReadOnlyList<Visit> Visits { get; }

    public IReadOnlyList<Meeting> Meetings { get; }

    public IReadOnlyList<Agreement> Agreements { get; }
}
