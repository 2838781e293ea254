using DiploFunctions.Model;

namespace DiploFunctions.App.Storage.Rows;

/// <summary>How facts of one type lie in their table: under which paths, in which order, with which properties to filter by.</summary>
internal abstract class FactShape<TFact>(TimeZoneInfo zone)
    where TFact : Fact
{
    /// <summary>Where the copies of a fact belong.</summary>
    public IReadOnlyList<CopyKey> CopiesOf(string id, MergedFact<TFact> merged)
    {
        var row = RowKeys.NewestFirst(DateOf(merged.Fact), id);
        return
        [
            .. PathsOf(merged.Fact).Prepend(AccessPath.All).Concat(AccessPath.OfWeeks(merged.Sources, zone))
                .Distinct(StringComparer.Ordinal)
                .Select(path => new CopyKey(path, row)),
        ];
    }

    /// <summary>The properties that queries filter by; null is left out.</summary>
    public abstract IEnumerable<(string Name, object? Value)> ColumnsOf(TFact fact);

    protected abstract PartialDate? DateOf(TFact fact);

    /// <summary>The access paths beside "all" and the weeks.</summary>
    protected abstract IEnumerable<string> PathsOf(TFact fact);
}
