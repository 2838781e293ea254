using DiploFunctions.Model;

namespace DiploFunctions.Merging.Grouping;

/// <summary>Tellings near the turn of a year, whose fact may lie in the year before or after their own.</summary>
/// <remarks>
/// They lie in the blocks of both years. Both blocks group all of a turn alike, and so agree to which year each of its facts belongs.
/// </remarks>
internal static class YearTurn
{
    /// <summary>The year that a telling counts to by itself: that of its date, otherwise of its publication; null without either.</summary>
    public static int? YearOf<TFact>(Telling<TFact> telling)
        where TFact : Fact => (Datings.Of<TFact>().DateOf(telling.Fact) ?? telling.Source.Published)?.Year;

    /// <summary>The other year that a telling's fact may belong to; null when it is far from both ends of its own.</summary>
    public static int? NeighbourOf<TFact>(Telling<TFact> telling)
        where TFact : Fact
    {
        var dating = Datings.Of<TFact>();
        if (DaysOf(telling, dating) is not { } days)
        {
            return null;
        }

        var year = days.First.Year;
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        return last.DayNumber - days.Last.DayNumber < dating.ReachDays && last < DateOnly.MaxValue ? year + 1
            : days.First.DayNumber - first.DayNumber < dating.ReachDays && first > DateOnly.MinValue ? year - 1
            : null;
    }

    /// <summary>Those tellings of a block that are of facts of its year.</summary>
    /// <param name="block">All of the block, in order (<see cref="TellingOrder"/>).</param>
    /// <param name="clustersOf">Which of some tellings are of one fact.</param>
    public static IReadOnlyList<Telling<TFact>> OfYear<TFact>(
        IReadOnlyList<Telling<TFact>> block, int? year, Func<IReadOnlyList<Telling<TFact>>, IEnumerable<Cluster<TFact>>> clustersOf)
        where TFact : Fact
    {
        // By the earlier year of the turn. A turn that no telling of another year is at moves nothing.
        var moved = new Dictionary<(string Article, string Id), int>();
        var turns = block.Select(telling => (Telling: telling, Turn: TurnOf(telling))).Where(pair => pair.Turn is not null)
            .GroupBy(pair => pair.Turn, pair => pair.Telling).Select(turn => turn.ToList())
            .Where(turn => turn.Exists(telling => YearOf(telling) != YearOf(turn[0])));
        foreach (var cluster in turns.SelectMany(clustersOf))
        {
            // The earliest telling comes first where none is dated.
            var home = cluster.Days?.First.Year ?? cluster.Tellings.Select(YearOf).First();
            foreach (var telling in cluster.Tellings.Where(telling => YearOf(telling) != home))
            {
                moved[(telling.Source.ArticleId, telling.Told.Id)] = home!.Value;
            }
        }

        return [.. block.Where(telling => (moved.TryGetValue((telling.Source.ArticleId, telling.Told.Id), out var home) ? home : YearOf(telling)) == year)];
    }

    private static int? TurnOf<TFact>(Telling<TFact> telling)
        where TFact : Fact => NeighbourOf(telling) is { } other ? Math.Min(other, YearOf(telling)!.Value) : null;

    // A year alone tells of no turn, and what is recalled without a date is put together with nothing.
    private static Days? DaysOf<TFact>(Telling<TFact> telling, IDating<TFact> dating)
        where TFact : Fact => dating.DateOf(telling.Fact) switch
        {
            { Month: not null } date => Days.Of(date),
            null when telling.Source.Published is { IsWholeDay: true } published && !telling.Fact.Background => Days.Of(published),
            _ => null,
        };
}
