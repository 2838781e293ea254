using DiploFunctions.Model;

namespace DiploFunctions.Merging.Grouping;

/// <summary>The stay of one person in one country, as dated tellings have it.</summary>
/// <remarks>
/// Stays that share a day are one. Starts at most two days apart are one as well, three where news of the day tells both and nobody an end, unless the first stay is told to have ended a day earlier,
/// one of them is a mere stop on the way, one was called off and the other took place, or one article tells both.
/// </remarks>
internal sealed class Stay
{
    private const int SameStartDays = 2;

    // News of the day says "is visiting" of any day of a stay.
    private const int SameStayDays = 3;
    private const int DaysOfNews = 2;

    // A longer stay is likely the journey's, not the country's; it must not tie two visits together.
    private const int LongestDays = 14;
    private readonly Dictionary<string, DateOnly> _lastOf = new(StringComparer.Ordinal);
    private readonly DateOnly _start;
    private readonly bool _isTransit;
    private bool _isEndTold;
    private bool _tookPlace;
    private bool _isCancelled;
    private bool _isNews;

    private Stay(Telling<Visit> first)
    {
        var days = DaysOf(first.Fact);
        (_start, _isTransit, Cluster) = (days.First, first.Fact.Kind == VisitKind.Transit, new Cluster<Visit>(days));
        Add(first, days);
    }

    public Cluster<Visit> Cluster { get; }

    /// <summary>The stays, in order of time.</summary>
    /// <param name="tellings">Of one person and country, each with a whole day as start.</param>
    public static IReadOnlyList<Stay> Of(IEnumerable<Telling<Visit>> tellings)
    {
        var stays = new List<Stay>();
        foreach (var (telling, days) in tellings.Select(telling => (telling, Days: DaysOf(telling.Fact))).OrderBy(pair => pair.Days.First).ThenBy(pair => pair.Days.Last))
        {
            if (stays.Count > 0 && stays[^1].Includes(telling, days))
            {
                stays[^1].Add(telling, days);
            }
            else
            {
                stays.Add(new Stay(telling));
            }
        }

        return stays;
    }

    private bool Includes(Telling<Visit> telling, Days days) =>
        (!_lastOf.TryGetValue(telling.Source.ArticleId, out var last) || last >= days.First)
        && (days.First <= Cluster.Days!.Value.Last || IsSameStart(telling, days));

    private bool IsSameStart(Telling<Visit> telling, Days days) => telling.Fact is var visit
        && days.First.DayNumber - _start.DayNumber <= (_isNews && !_isEndTold && visit.End is null && IsNews(telling) ? SameStayDays : SameStartDays)
        && (!_isEndTold || days.First.DayNumber - Cluster.Days!.Value.Last.DayNumber <= 1)
        && (visit.Kind == VisitKind.Transit) == _isTransit
        && !(_isCancelled && !_tookPlace && TookPlace(visit))
        && !(_tookPlace && !_isCancelled && visit.Status == VisitStatus.Cancelled);

    private void Add(Telling<Visit> telling, Days days)
    {
        Cluster.Add(telling, days);
        _isEndTold |= telling.Fact.End is not null;
        _tookPlace |= TookPlace(telling.Fact);
        _isCancelled |= telling.Fact.Status == VisitStatus.Cancelled;
        _isNews |= IsNews(telling);
        var article = telling.Source.ArticleId;
        _lastOf[article] = _lastOf.TryGetValue(article, out var last) && last > days.Last ? last : days.Last;
    }

    private static bool IsNews(Telling<Visit> telling) =>
        TookPlace(telling.Fact)
        && telling.Source.Published is { IsWholeDay: true } published
        && published.First.DayNumber - telling.Fact.Start!.Value.First.DayNumber is >= 0 and <= DaysOfNews;

    private static bool TookPlace(Visit visit) => visit.Status is VisitStatus.Ongoing or VisitStatus.Completed;

    private static Days DaysOf(Visit visit)
    {
        var first = visit.Start!.Value.First;
        return visit.End is { IsWholeDay: true } end && end.First > first && end.First.DayNumber - first.DayNumber < LongestDays
            ? new Days(first, end.First)
            : new Days(first, first);
    }
}
