namespace DiploFunctions.Model;

/// <summary>What one article says.</summary>
public sealed record ArticleFacts(
    Article Article,
    IReadOnlyList<Visit> Visits,
    IReadOnlyList<Meeting> Meetings,
    IReadOnlyList<Agreement> Agreements)
{
    /// <summary>All facts: visits, then meetings, then agreements.</summary>
    public IEnumerable<Fact> All => [.. Visits, .. Meetings, .. Agreements];
}
