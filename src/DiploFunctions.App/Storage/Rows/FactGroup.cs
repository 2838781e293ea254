using Azure;
using Azure.Data.Tables;
using DiploFunctions.Merging;
using DiploFunctions.Model;

namespace DiploFunctions.App.Storage.Rows;

/// <summary>The rows of one fact as they were read: its head, and what each article says of it.</summary>
internal sealed class FactGroup<TFact>
    where TFact : Fact
{
    private const string SequenceName = "Sequence";

    private readonly Dictionary<string, (long Sequence, Telling<TFact>? Telling, ETag ETag)> _tellings = new(StringComparer.Ordinal);

    private FactGroup()
    {
    }

    public FactHead? Head { get; private set; }

    /// <summary>What the articles say, those aside that no longer tell it.</summary>
    public IReadOnlyList<Telling<TFact>> Tellings => [.. _tellings.Values.Select(row => row.Telling).OfType<Telling<TFact>>()];

    public static async Task<FactGroup<TFact>> ReadAsync(TableClient table, string factId, CancellationToken cancellationToken)
    {
        var group = new FactGroup<TFact>();
        await foreach (var row in RowQuery.PartitionAsync(table, FactHead.PartitionOf(factId), null, cancellationToken))
        {
            if (row.RowKey == FactHead.RowKey)
            {
                group.Head = FactHead.Read(row);
                continue;
            }

            var telling = JsonColumn.Read(row) is null ? null : JsonColumn.Read<Telling<TFact>>(row);
            group._tellings[row.RowKey] = (row.GetInt64(SequenceName) ?? 0, telling, row.ETag);
        }

        return group;
    }

    /// <summary>Puts what an article says in place of what it said before, unless a later version of the article has spoken.</summary>
    /// <param name="telling">Null when the article tells the fact no more; a row without content remembers that.</param>
    /// <returns>The change to write, or null when there is none.</returns>
    public TableTransactionAction? Tell(string factId, ArticleId article, long sequence, Telling<TFact>? telling)
    {
        var known = _tellings.TryGetValue(article.Value, out var before);
        if (known && before.Sequence >= sequence)
            return null;

        _tellings[article.Value] = (sequence, telling, before.ETag);
        var row = new TableEntity(FactHead.PartitionOf(factId), article.Value) { [SequenceName] = sequence };
        if (telling is not null)
            JsonColumn.Write(row, JsonColumn.TextOf(telling));

        return known
            ? new TableTransactionAction(TableTransactionActionType.UpdateReplace, row, before.ETag)
            : new TableTransactionAction(TableTransactionActionType.Add, row);
    }
}
