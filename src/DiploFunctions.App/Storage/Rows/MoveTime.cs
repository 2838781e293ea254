namespace DiploFunctions.App.Storage.Rows;

/// <summary>From when on facts that move in the lists are found where they go.</summary>
/// <remarks>
/// A reader keeps the instant of the first page and finds every fact where it stood then. So the instant of a move must lie behind that of
/// its writing: else somebody could begin to read in between, see the fact where it was, and be led past it on the next page.
/// </remarks>
/// <param name="Now">When the rows are thought out.</param>
/// <param name="Margin">How much later moves come true: longer than the rows take to be written, and than the clocks of instances differ.</param>
internal readonly record struct MoveTime(DateTimeOffset Now, TimeSpan Margin)
{
    /// <summary>How long a reader may go from page to page.</summary>
    public static readonly TimeSpan CursorLife = TimeSpan.FromHours(24);

    /// <summary>How long copies are left behind: a while longer, as clocks may differ.</summary>
    public static readonly TimeSpan Kept = CursorLife + TimeSpan.FromHours(1);

    public static readonly TimeSpan UsualMargin = TimeSpan.FromSeconds(4);

    // Of a fact that moves more often within a day the first places are forgotten: each is a copy in every list.
    private const int MostFormer = 64;

    /// <summary>The facts, by id, whose last move was written too late by this writer: they move later.</summary>
    public IReadOnlySet<string>? Late { get; init; }

    /// <summary>Where moves are still to be written that another writer left to be done again.</summary>
    public UnwrittenMoves? Unwritten { get; init; }

    /// <summary>The places of a fact with those where it stood before.</summary>
    /// <param name="before">Its places before this change; null when it is new.</param>
    public FactPlaces Moved(FactPlaces? before, FactPlaces places)
    {
        if (before is null)
            return places with { Came = Now.UtcTicks };

        var kept = Pruned(before);
        var stood = (Unwritten?.PutOff(kept, (Now + Margin).UtcTicks) ?? kept.Stood).ToList();
        if (stood.Count > 0 && Late?.Contains(places.Id) == true)
            stood[^1] = stood[^1] with { Until = (Now + Margin).UtcTicks };

        var last = stood.Count > 0 ? stood[^1].Until : kept.Came;
        var until = Math.Max((Now + Margin).UtcTicks, last);
        // Where it would have gone nobody has found it yet, if that move is still to come true: it goes elsewhere then.
        if (!IsSame(kept, places) && until > last && !(stood.Count > 0 && last - Now.UtcTicks > Margin.Ticks / 2))
            stood.Add(new FormerStand(kept.Id, kept.Day, kept.Updated, until));

        return Shortened(places with { Came = kept.Came, Stood = stood });
    }

    /// <summary>The places without what nobody looks for any more.</summary>
    /// <returns>The same when there is no such place.</returns>
    public FactPlaces Pruned(FactPlaces places)
    {
        var oldest = (Now - Kept).UtcTicks;
        var gone = places.Stood.TakeWhile(stand => stand.Last <= oldest).Count();
        return gone == 0 ? places : places with { Came = places.Stood[gone - 1].Until, Stood = [.. places.Stood.Skip(gone)] };
    }

    private static FactPlaces Shortened(FactPlaces places) => places.Stood.Count - MostFormer is > 0 and var more
        ? places with { Came = places.Stood[more - 1].Until, Stood = [.. places.Stood.Skip(more)] }
        : places;

    private static bool IsSame(FactPlaces one, FactPlaces other) => (one.Id, one.Day, one.Updated) == (other.Id, other.Day, other.Updated);
}
