using DiploFunctions.Model;

namespace DiploFunctions.Merging.Grouping;

/// <summary>Finds the fact that tellings without a whole date are of.</summary>
/// <remarks>
/// A telling joins the only fact that its month, its year or, without any, its day of publication allows, and none when two do: so it
/// never makes one of two. Months are placed before years, and years before what has no date; what found no place is put together
/// with its like, and is then a place for the vaguer ones. Two tellings of one article never meet here.
/// </remarks>
internal sealed class VagueTellings<TFact>(IDating<TFact> dating)
    where TFact : Fact
{
    // Undated news of as many days is of one fact.
    private const int SameNewsDays = 7;
    private const int LongestMonth = 31;

    /// <summary>Which of the clusters a telling may be of, its date aside.</summary>
    public required Func<Telling<TFact>, IEnumerable<Cluster<TFact>>> Candidates { get; init; }

    /// <summary>Told of each new cluster and its first telling, so that it can become a candidate.</summary>
    public required Action<Cluster<TFact>, Telling<TFact>> Opened { get; init; }

    /// <summary>Only tellings with the same key are put together where no dated one helps.</summary>
    public required Func<Telling<TFact>, string> LikenessOf { get; init; }

    /// <param name="vague">Those whose date is no whole day, in order.</param>
    public void Place(IEnumerable<Telling<TFact>> vague)
    {
        foreach (var level in vague.GroupBy(telling => dating.DateOf(telling.Fact) is { } date ? date.Month is null ? 1 : 0 : 2).OrderBy(level => level.Key).ToList())
        {
            var left = new List<Telling<TFact>>();
            foreach (var telling in level)
            {
                if (OnlyPlaceOf(telling) is { } place)
                {
                    place.Add(telling);
                }
                else
                {
                    left.Add(telling);
                }
            }

            OpenFor(left);
        }
    }

    private Cluster<TFact>? OnlyPlaceOf(Telling<TFact> telling)
    {
        if (DaysOf(telling) is not { } days)
        {
            return null;
        }

        Cluster<TFact>? only = null;
        foreach (var cluster in Candidates(telling))
        {
            if (!cluster.IsToldBy(telling.Source.ArticleId) && Fits(telling, days, cluster) && cluster != only)
            {
                if (only is not null)
                {
                    return null;
                }

                only = cluster;
            }
        }

        return only;
    }

    private Days? DaysOf(Telling<TFact> telling) =>
        dating.DateOf(telling.Fact) is { } date ? Days.Of(date)
        : PublishedOf(telling) is { } day ? dating.WindowOf(telling.Fact, day)
        : null;

    private bool Fits(Telling<TFact> telling, Days days, Cluster<TFact> cluster) =>
        cluster.Days is { } its && days.Overlaps(its)
        && (PublishedOf(telling) is not { } published || dating.IsPossible(telling.Fact, published, its))
        && (dating.DateOf(telling.Fact) is not null || its.Last.DayNumber - its.First.DayNumber < LongestMonth);

    private void OpenFor(List<Telling<TFact>> left)
    {
        var open = new Dictionary<string, OpenCluster>(StringComparer.Ordinal);
        foreach (var telling in left)
        {
            var key = KeyOf(telling);
            if (!open.TryGetValue(key, out var last) || !Continues(last, telling))
            {
                open[key] = last = new OpenCluster(new Cluster<TFact>(dating.DateOf(telling.Fact) is { } date ? Days.Of(date) : null));
                Opened(last.Cluster, telling);
            }

            last.Cluster.Add(telling);
            last.Reported ??= dating.IsPlan(telling.Fact) ? null : telling.Source;
        }
    }

    private string KeyOf(Telling<TFact> telling) =>
        dating.DateOf(telling.Fact) is { } date ? $"{date} {LikenessOf(telling)}"
        : telling.Fact.Background || PublishedOf(telling) is null ? $"= {telling.Told.Id}"
        : $"- {LikenessOf(telling)}";

    // A plan published after the report is another one.
    private bool Continues(OpenCluster open, Telling<TFact> telling) =>
        !open.Cluster.IsToldBy(telling.Source.ArticleId)
        && (!dating.IsPlan(telling.Fact) || open.Reported is not { } report || report.Published == telling.Source.Published)
        && (dating.DateOf(telling.Fact) is not null || PublishedOf(telling) is not { } day || PublishedOf(open.Cluster.Tellings[0]) is not { } first
            || day.DayNumber - first.DayNumber <= SameNewsDays);

    private static DateOnly? PublishedOf(Telling<TFact> telling) => telling.Source.Published is { IsWholeDay: true } day ? day.First : null;

    private sealed class OpenCluster(Cluster<TFact> cluster)
    {
        public Cluster<TFact> Cluster { get; } = cluster;

        /// <summary>The first article that tells it as no plan.</summary>
        public FactSource? Reported { get; set; }
    }
}
