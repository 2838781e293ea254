using DiploFunctions.App.Queries;
using Xunit;

namespace DiploFunctions.App.Tests.Storage;

/// <summary>Somebody goes from page to page of a question about visits while articles come in. Each visit is known by its visitor's name.</summary>
internal sealed class Walk
{
    private readonly VisitQuery all;
    private readonly HashSet<string> stood;
    private readonly HashSet<string> stayed;
    private readonly List<string> seen = [];
    private VisitQuery? next;

    private Walk(VisitQuery query, IEnumerable<string> stood)
    {
        (all, next) = (query with { PageSize = PagedQuery.MaxPageSize }, query);
        this.stood = [.. stood];
        stayed = [.. stood];
    }

    public bool IsOver => next is null;

    public IReadOnlyList<string> Seen => seen;

    /// <summary>Asks for the first page, and notes what stood in the whole list then.</summary>
    public static async Task<Walk> BeginAsync(Stores stores, VisitQuery query)
    {
        var walk = new Walk(query, await NamesAsync(stores, query with { PageSize = PagedQuery.MaxPageSize }));
        await walk.GoOnAsync(stores);
        return walk;
    }

    public async Task GoOnAsync(Stores stores)
    {
        var page = await stores.Facts.ListVisitsAsync(next!, CancellationToken.None);
        seen.AddRange(page.Items.Select(visit => visit.Fact.Visitor.Name));
        next = Cursor.TryRead(page.NextCursor, next!, out var cursor) ? next! with { After = cursor } : null;
    }

    public async Task EndAsync(Stores stores)
    {
        while (!IsOver)
        {
            await GoOnAsync(stores);
        }
    }

    /// <summary>Notes which visits the question still has, by the order in which nothing is ever left behind.</summary>
    public async Task LookAsync(Stores stores) => stayed.IntersectWith(await NamesAsync(stores, all with { Order = FactOrder.FirstChangedFirst }));

    /// <summary>Each visit that stood in the list, and met the question all the time, was given once; and no other twice, or that came later.</summary>
    public void AssertIsWhole(string what)
    {
        Assert.True(seen.Count == seen.Distinct().Count(), $"{what}, {all.Order}: twice in {string.Join(", ", seen)}");
        Assert.True(stayed.IsSubsetOf(seen), $"{what}, {all.Order}: {string.Join(", ", stayed.Except(seen))} missing in {string.Join(", ", seen)}");
        Assert.True(stood.IsSupersetOf(seen), $"{what}, {all.Order}: {string.Join(", ", seen.Except(stood))} came later.");
    }

    private static async Task<IEnumerable<string>> NamesAsync(Stores stores, VisitQuery query) =>
        (await stores.Facts.ListVisitsAsync(query, CancellationToken.None)).Items.Select(visit => visit.Fact.Visitor.Name);
}
