namespace DiploFunctions.App.Storage.Rows;

/// <summary>Moves that one writer had not written when they came true: others may have begun to read in between.</summary>
internal sealed class LateMoves
{
    private const int MostDoublings = 4;

    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private int _times;

    /// <summary>The time of the next attempt, which is given longer.</summary>
    public MoveTime TimeAt(DateTimeOffset now, TimeSpan margin) => new(now, margin * (1 << Math.Min(_times, MostDoublings))) { Late = _ids };

    /// <summary>Whether moves that were to be written in time were not; they are put off then.</summary>
    /// <param name="time">When the attempt began.</param>
    /// <param name="now">When it was through.</param>
    public bool AreIn<TFact>(BlockChange<TFact> change, MoveTime time, DateTimeOffset now)
        where TFact : Model.Fact
    {
        // A quarter is for clocks of readers that are ahead.
        var late = change.Open.Select(story => story.Row.Places)
            .Where(places => places.Stood is [.., { Until: var until }] && until > time.Now.UtcTicks && until - (time.Margin.Ticks / 4) < now.UtcTicks)
            .Select(places => places.Id)
            .ToList();
        _ids.Clear();
        _ids.UnionWith(late);
        _times++;
        return late.Count > 0;
    }
}
