using DiploFunctions.Model;

namespace DiploFunctions.App.Storage.Rows;

/// <summary>Visits: by both countries, by the visitor, and, while planned, by the month of their start.</summary>
internal sealed class VisitShape(TimeZoneInfo zone) : FactShape<Visit>(zone)
{
    public override IEnumerable<(string Name, object? Value)> ColumnsOf(Visit fact) =>
        [(nameof(Visit.From), fact.From), (nameof(Visit.To), fact.To), (nameof(Visit.Kind), fact.Kind), (nameof(Visit.Status), fact.Status)];

    protected override PartialDate? DateOf(Visit fact) => fact.Start;

    protected override IEnumerable<string> PathsOf(Visit fact)
    {
        yield return AccessPath.Of(fact.To);
        if (fact.From is { } from)
            yield return AccessPath.Of(from);

        foreach (var path in AccessPath.OfPerson(fact.Visitor.Name))
        {
            yield return path;
        }

        if (fact is { Status: VisitStatus.Planned, Start: { } start })
            yield return AccessPath.OfMonth(start);
    }
}
