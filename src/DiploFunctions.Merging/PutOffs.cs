using DiploFunctions.Model;

namespace DiploFunctions.Merging;

/// <summary>Visits that an article says were moved to another date.</summary>
internal static class PutOffs
{
    /// <summary>The visits of one article; of one that was put off the new date alone, with the former one noted.</summary>
    /// <remarks>An article tells it as two: the same words call a visit off on one day and announce it for another.</remarks>
    public static IReadOnlyList<ToldFact<Visit>> Joined(IReadOnlyList<ToldFact<Visit>> visits)
    {
        var moved = new Dictionary<string, PartialDate>(StringComparer.Ordinal);
        var former = new HashSet<string>(StringComparer.Ordinal);
        foreach (var same in visits.Where(told => told.Fact.Start is { IsWholeDay: true }).GroupBy(told => (told.Fact.Visitor.Name, told.Fact.From, told.Fact.To, told.Fact.Evidence)))
        {
            if (same.ToList() is [var one, var other] && (one.Fact.Status, other.Fact.Status) is (VisitStatus.Cancelled, VisitStatus.Planned) or (VisitStatus.Planned, VisitStatus.Cancelled))
            {
                var (old, now) = one.Fact.Status == VisitStatus.Cancelled ? (one, other) : (other, one);
                moved[now.Id] = old.Fact.Start!.Value;
                former.Add(old.Id);
            }
        }

        return [.. visits.Where(told => !former.Contains(told.Id)).Select(told => moved.TryGetValue(told.Id, out var day) ? told with { Former = day } : told)];
    }
}
