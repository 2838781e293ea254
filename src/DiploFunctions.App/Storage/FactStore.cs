using DiploFunctions.App.Queries;
using DiploFunctions.Model;

namespace DiploFunctions.App.Storage;

/// <summary>Facts in tables: what articles say goes in, merged facts come out.</summary>
/// <remarks>Each method may be called again after a failure at any point: it goes on where it stopped and writes nothing twice.</remarks>
public sealed class FactStore
{
    /// <summary>Keeps an article and what it says, in place of what it said before.</summary>
    /// <returns>The record as kept: with the first <see cref="ArticleRecord.Received"/> and the counts of the facts.</returns>
    public Task<ArticleRecord> SaveArticleAsync(ArticleRecord article, ArticleFacts facts, CancellationToken cancellationToken) =>
        throw new NotImplementedException();

    /// <summary>Keeps an article that could not be read, with the reason; what it said before it says no more.</summary>
    /// <returns>The record as kept.</returns>
    public Task<ArticleRecord> SaveRejectionAsync(ArticleRecord article, CancellationToken cancellationToken) => throw new NotImplementedException();

    /// <summary>Forgets an article and what only it said; its blob is left alone.</summary>
    /// <returns>False when there is no such article.</returns>
    public Task<bool> RemoveArticleAsync(ArticleId id, CancellationToken cancellationToken) => throw new NotImplementedException();

    /// <summary>The visit of an id, or null; any text may be asked for.</summary>
    public Task<MergedFact<Visit>?> GetVisitAsync(string id, CancellationToken cancellationToken) => throw new NotImplementedException();

    /// <summary>The meeting of an id, or null; any text may be asked for.</summary>
    public Task<MergedFact<Meeting>?> GetMeetingAsync(string id, CancellationToken cancellationToken) => throw new NotImplementedException();

    /// <summary>The agreement of an id, or null; any text may be asked for.</summary>
    public Task<MergedFact<Agreement>?> GetAgreementAsync(string id, CancellationToken cancellationToken) => throw new NotImplementedException();

    public Task<Page<MergedFact<Visit>>> ListVisitsAsync(VisitQuery query, CancellationToken cancellationToken) => throw new NotImplementedException();

    public Task<Page<MergedFact<Meeting>>> ListMeetingsAsync(MeetingQuery query, CancellationToken cancellationToken) =>
        throw new NotImplementedException();

    public Task<Page<MergedFact<Agreement>>> ListAgreementsAsync(AgreementQuery query, CancellationToken cancellationToken) =>
        throw new NotImplementedException();

    /// <summary>The facts that one of their articles was published with, or brought in, during the week (time zone of the settings).</summary>
    public Task<WeekFacts> FactsOfWeekAsync(IsoWeek week, CancellationToken cancellationToken) => throw new NotImplementedException();

    /// <summary>Planned visits that start, or may start, from one day to another, both included; earliest first.</summary>
    public Task<IReadOnlyList<MergedFact<Visit>>> ComingVisitsAsync(DateOnly from, DateOnly to, CancellationToken cancellationToken) =>
        throw new NotImplementedException();
}
