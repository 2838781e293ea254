using DiploFunctions.App.Queries;
using DiploFunctions.App.Storage.Rows;
using DiploFunctions.Model;

namespace DiploFunctions.App.Storage;

/// <summary>Facts in tables: what articles say goes in, merged facts come out.</summary>
/// <remarks>
/// Each method may be called again after a failure at any point: it goes on where it stopped and writes nothing twice. Any number of
/// callers may work at the same time, also on the same article. A method that fails because storage stays away throws
/// <see cref="Azure.RequestFailedException"/> or <see cref="AggregateException"/> after about a minute.
/// </remarks>
public sealed class FactStore
{
    private readonly ManifestTable _manifests;
    private readonly ArticleRows _articles;
    private readonly FactWriters _writers;
    private readonly FactTable<Visit> _visits;
    private readonly FactTable<Meeting> _meetings;
    private readonly FactTable<Agreement> _agreements;

    private readonly MoveClock _clock;

    /// <param name="margin">How much later moves in the lists come true (<see cref="MoveTime"/>); as usual when null.</param>
    internal FactStore(StorageAccount account, TimeProvider time, TimeZoneInfo zone, IReadOnlyList<IBlockFollower> followers, TimeSpan? margin = null)
    {
        _clock = new MoveClock(time, margin ?? MoveTime.UsualMargin);
        _manifests = new ManifestTable(account.Table(TableNames.Facts), time);
        _articles = new ArticleRows(account.Table(TableNames.Articles));
        _writers = new FactWriters(account, _clock, zone, followers);
        _visits = new FactTable<Visit>(FactTables.Of<Visit>(account));
        _meetings = new FactTable<Meeting>(FactTables.Of<Meeting>(account));
        _agreements = new FactTable<Agreement>(FactTables.Of<Agreement>(account));
    }

    /// <summary>What is wrong with a question, as a sentence that says what to do; null when it can be answered.</summary>
    public static string? ProblemWith(FactQuery query) => WordQuestions.ProblemWith(query);

    /// <summary>Keeps an article and what it says, in place of what it said before.</summary>
    /// <returns>The record as kept: with the first <see cref="ArticleRecord.Received"/> and the counts of the facts.</returns>
    /// <exception cref="StorageLimitException">A fact is too large for the Table service.</exception>
    public Task<ArticleRecord> SaveArticleAsync(ArticleRecord article, ArticleFacts facts, CancellationToken cancellationToken)
    {
        var packed = FactWriters.Pack(article, facts);
        var record = article with
        {
            Status = ArticleStatus.Processed,
            RejectionCode = null,
            RejectionMessage = null,
            VisitCount = packed.Keys.Count(id => id[0] == 'v'),
            MeetingCount = packed.Keys.Count(id => id[0] == 'm'),
            AgreementCount = packed.Keys.Count(id => id[0] == 'a'),
        };
        return SaveAsync(record, packed, cancellationToken);
    }

    /// <summary>Keeps an article that could not be read, with the reason; what it said before it says no more.</summary>
    /// <returns>The record as kept.</returns>
    public Task<ArticleRecord> SaveRejectionAsync(ArticleRecord article, CancellationToken cancellationToken)
    {
        var record = article with { Status = ArticleStatus.Rejected, VisitCount = 0, MeetingCount = 0, AgreementCount = 0 };
        return SaveAsync(record, new Dictionary<string, StoredTelling>(), cancellationToken);
    }

    /// <summary>Forgets an article and what only it said; its blob is left alone.</summary>
    /// <returns>False when there is no such article.</returns>
    public async Task<bool> RemoveArticleAsync(ArticleId id, CancellationToken cancellationToken)
    {
        var before = await _manifests.ReadAsync(id, cancellationToken);
        if (before.Sequence > 0)
        {
            var manifest = await _manifests.SwitchAsync(id, null, new Dictionary<string, StoredTelling>(), cancellationToken);
            await FollowAsync(manifest, !before.Applied, cancellationToken);
        }

        return await _articles.RemoveAsync(id, cancellationToken) || before.Record is not null;
    }

    /// <summary>
    /// The visit of an id, or null; any text may be asked for. The id of what an article tells of a visit finds it too, with the id that
    /// it has now.
    /// </summary>
    public Task<MergedFact<Visit>?> GetVisitAsync(string id, CancellationToken cancellationToken) => _visits.GetAsync(id, cancellationToken);

    /// <summary>The meeting of an id, or null, as for visits.</summary>
    public Task<MergedFact<Meeting>?> GetMeetingAsync(string id, CancellationToken cancellationToken) => _meetings.GetAsync(id, cancellationToken);

    /// <summary>The agreement of an id, or null, as for visits.</summary>
    public Task<MergedFact<Agreement>?> GetAgreementAsync(string id, CancellationToken cancellationToken) =>
        _agreements.GetAsync(id, cancellationToken);

    /// <summary>What each article changed in the fact of an id, in the order of their publication; null when there is no such fact.</summary>
    /// <param name="id">Of any type and of any text, as for visits.</param>
    public Task<IReadOnlyList<HistoryEntry>?> GetHistoryAsync(string id, CancellationToken cancellationToken) => id switch
    {
        ['v', ..] => _visits.GetHistoryAsync(id, cancellationToken),
        ['m', ..] => _meetings.GetHistoryAsync(id, cancellationToken),
        ['a', ..] => _agreements.GetHistoryAsync(id, cancellationToken),
        _ => Task.FromResult<IReadOnlyList<HistoryEntry>?>(null),
    };

    /// <summary>One page of visits; it may be short, even empty, and yet have a next one.</summary>
    /// <exception cref="ArgumentException">The question cannot be answered (<see cref="ProblemWith"/>).</exception>
    /// <exception cref="TooManyToOrderException">Too many facts have the words for the order asked for.</exception>
    /// <exception cref="CursorExpiredException">The first page was asked for too long ago.</exception>
    public Task<Page<MergedFact<Visit>>> ListVisitsAsync(VisitQuery query, CancellationToken cancellationToken) =>
        new FactQuestions<Visit>(_visits, _manifests, _clock, 'v').AnswerAsync(query, cancellationToken);

    /// <summary>One page of meetings, as for visits.</summary>
    /// <exception cref="ArgumentException">The question cannot be answered (<see cref="ProblemWith"/>).</exception>
    /// <exception cref="TooManyToOrderException">Too many facts have the words for the order asked for.</exception>
    /// <exception cref="CursorExpiredException">The first page was asked for too long ago.</exception>
    public Task<Page<MergedFact<Meeting>>> ListMeetingsAsync(MeetingQuery query, CancellationToken cancellationToken) =>
        new FactQuestions<Meeting>(_meetings, _manifests, _clock, 'm').AnswerAsync(query, cancellationToken);

    /// <summary>One page of agreements, as for visits.</summary>
    /// <exception cref="ArgumentException">The question cannot be answered (<see cref="ProblemWith"/>).</exception>
    /// <exception cref="TooManyToOrderException">Too many facts have the words for the order asked for.</exception>
    /// <exception cref="CursorExpiredException">The first page was asked for too long ago.</exception>
    public Task<Page<MergedFact<Agreement>>> ListAgreementsAsync(AgreementQuery query, CancellationToken cancellationToken) =>
        new FactQuestions<Agreement>(_agreements, _manifests, _clock, 'a').AnswerAsync(query, cancellationToken);

    /// <summary>The facts that one of their articles was published with, or brought in, during the week (time zone of the settings).</summary>
    public async Task<WeekFacts> FactsOfWeekAsync(IsoWeek week, CancellationToken cancellationToken)
    {
        var path = AccessPath.Of(week);
        return new WeekFacts(
            await _visits.AllAsync(path, cancellationToken),
            await _meetings.AllAsync(path, cancellationToken),
            await _agreements.AllAsync(path, cancellationToken));
    }

    /// <summary>Planned visits that start, or may start, from one day to another, both included; earliest first.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The days are in the wrong order, or more than two years apart.</exception>
    public async Task<IReadOnlyList<MergedFact<Visit>>> ComingVisitsAsync(DateOnly from, DateOnly to, CancellationToken cancellationToken)
    {
        if (to < from || to > from.AddYears(2))
            throw new ArgumentOutOfRangeException(nameof(to), to, "The last day is not before the first, and at most two years after it.");

        var visits = new List<MergedFact<Visit>>();
        foreach (var path in AccessPath.OfMonths(from, to))
        {
            visits.AddRange(await _visits.AllAsync(path, cancellationToken));
        }

        return
        [
            .. visits.Where(visit => visit.Fact.Start is { } start && start.First <= to && start.Last >= from)
                .OrderBy(visit => visit.Fact.Start)
                .ThenBy(visit => visit.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>Clears what is kept of where facts stood in the lists, once nobody who began to read then may go on. May be cut off and called again.</summary>
    /// <returns>How many blocks of facts were looked at.</returns>
    public Task<int> SweepAsync(CancellationToken cancellationToken) => _writers.SweepAsync(cancellationToken);

    private async Task<ArticleRecord> SaveAsync(ArticleRecord record, IReadOnlyDictionary<string, StoredTelling> facts, CancellationToken cancellationToken)
    {
        var id = record.Id;
        var before = await _manifests.ReadAsync(id, cancellationToken);
        var manifest = await _manifests.SwitchAsync(id, record, facts, cancellationToken);
        var again = before is { Sequence: > 0, Applied: false };
        while (!await FollowAsync(manifest, again, cancellationToken))
        {
            // Another writer of this article came later; its version is finished here too, so that who asks next finds the article.
            (manifest, again) = (await _manifests.ReadAsync(id, cancellationToken), true);
            if (manifest.Record is null)
                return record;
        }

        if (manifest.Record is not { } kept)
            return record;

        kept = kept.BlobModified == record.BlobModified ? kept with { Processed = record.Processed } : kept;
        await _articles.WriteAsync(kept, manifest.Sequence, cancellationToken);
        if ((await _manifests.ReadAsync(id, cancellationToken)).Record is null)
            await _articles.RemoveAsync(id, cancellationToken);

        return kept;
    }

    /// <summary>Makes the tables of facts follow a version of an article; false when another version took its place meanwhile.</summary>
    private async Task<bool> FollowAsync(ArticleManifest manifest, bool again, CancellationToken cancellationToken)
    {
        await _writers.ApplyAsync(manifest, again, cancellationToken);
        return await _manifests.TryFinishAsync(manifest, cancellationToken);
    }
}
