namespace DiploFunctions.App.Queries;

/// <summary>A question that is answered page by page, newest first.</summary>
public abstract record PagedQuery
{
    /// <summary>The items of a page when nothing else is asked for.</summary>
    public const int DefaultPageSize = 50;

    /// <summary>The most items of a page.</summary>
    public const int MaxPageSize = 200;

    /// <summary>How many items at most, 1 to <see cref="MaxPageSize"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is less or more.</exception>
    public int PageSize
    {
        get;
        init => field = value is >= 1 and <= MaxPageSize
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, $"A page holds 1 to {MaxPageSize} items.");
    } = DefaultPageSize;

    /// <summary>Where the page before this one ended; null for the first page. Made by <see cref="Cursor.TryRead"/>.</summary>
    public Cursor? After { get; init; }

    /// <summary>When the first page was asked for, in ticks, UTC; null where the answer's items do not move. Not a part of the question.</summary>
    internal long? AsOf { get; init; }

    /// <summary>What tells this question from another, without the page: a cursor belongs to one question.</summary>
    internal abstract string Signature { get; }
}
