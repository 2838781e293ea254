namespace DiploFunctions.App.Queries;

/// <summary>Goes over the pages of an answer, short and empty ones too.</summary>
internal static class PageWalk
{
    /// <summary>The first items of an answer.</summary>
    /// <param name="query">The question; its page is not looked at.</param>
    /// <param name="most">How many items at most.</param>
    /// <param name="page">Asks for a page.</param>
    public static async Task<IReadOnlyList<TItem>> FirstAsync<TQuery, TItem>(TQuery query, int most, Func<TQuery, Task<Page<TItem>>> page)
        where TQuery : PagedQuery
    {
        var items = new List<TItem>();
        Cursor? after = null;
        do
        {
            var part = await page(query with { After = after, PageSize = Math.Min(PagedQuery.MaxPageSize, most - items.Count) });
            items.AddRange(part.Items);
            Cursor.TryRead(part.NextCursor, query, out after);
        }
        while (after is not null && items.Count < most);

        return items;
    }
}
