using Azure.Data.Tables;
using DiploFunctions.App.Queries;
using DiploFunctions.Model;

namespace DiploFunctions.App.Storage.Rows;

/// <summary>Reads merged facts of one type.</summary>
internal sealed class FactTable<TFact>(TableClient table)
    where TFact : Fact
{
    /// <summary>The fact of an id, or null; any text may be asked for.</summary>
    public async Task<MergedFact<TFact>?> GetAsync(string id, CancellationToken cancellationToken)
    {
        // Ids are a letter and 20 hexadecimal digits; other texts may not even be keys.
        if (id.Length is 0 or > 40 || !id.All(char.IsAsciiLetterOrDigit))
            return null;

        var head = await table.GetEntityIfExistsAsync<TableEntity>(FactHead.PartitionOf(id), FactHead.RowKey, cancellationToken: cancellationToken);
        return head is { HasValue: true, Value: { } row } && JsonColumn.Read(row) is not null ? JsonColumn.Read<MergedFact<TFact>>(row) : null;
    }

    /// <summary>One page of the answer to a question.</summary>
    public Task<Page<MergedFact<TFact>>> PageAsync(FactPlan<TFact> plan, PagedQuery query, CancellationToken cancellationToken) =>
        RowQuery.PageAsync(
            table,
            plan.Path,
            plan.Filter,
            query,
            row => JsonColumn.Read<MergedFact<TFact>>(row) is var merged && (plan.Suits is null || plan.Suits(merged.Fact)) ? merged : null,
            cancellationToken);

    /// <summary>All facts of a path, in the order of its rows.</summary>
    public async Task<IReadOnlyList<MergedFact<TFact>>> AllAsync(string path, CancellationToken cancellationToken)
    {
        var facts = new List<MergedFact<TFact>>();
        await foreach (var row in RowQuery.PartitionAsync(table, path, null, cancellationToken))
        {
            facts.Add(JsonColumn.Read<MergedFact<TFact>>(row));
        }

        return facts;
    }
}
