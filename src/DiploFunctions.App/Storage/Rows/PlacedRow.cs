namespace DiploFunctions.App.Storage.Rows;

/// <summary>A row of a list or of the index of words, and for whom it is right.</summary>
/// <param name="Since">Only who began to read at this instant (ticks, UTC) or later is to find the fact here.</param>
/// <param name="Until">Only who began before this instant; <see cref="Always"/> while the fact stands here.</param>
internal readonly record struct PlacedRow(Place Place, long Since, long Until)
{
    public const long Always = long.MaxValue;

    /// <summary>True for a copy that is left where the fact stood before.</summary>
    public bool IsFormer => Until != Always;
}
