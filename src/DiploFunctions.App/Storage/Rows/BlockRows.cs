using Azure.Data.Tables;
using DiploFunctions.Merging;
using DiploFunctions.Model;

namespace DiploFunctions.App.Storage.Rows;

/// <summary>The rows of one block as they were read: its head, what each article says, and what is remembered of the merged facts.</summary>
internal sealed class BlockRows<TFact>
    where TFact : Fact
{
    private const string TellingPrefix = "t-";
    private const string SequenceName = "Sequence";

    private readonly string _block;
    private readonly Dictionary<string, (long Sequence, IReadOnlyList<Telling<TFact>> Tellings)> _articles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, StoryRow> _stories = new(StringComparer.Ordinal);

    private BlockRows(string block) => _block = block;

    public BlockHead Head { get; private set; } = BlockHead.None;

    /// <summary>What is remembered of the merged facts, by id.</summary>
    public IReadOnlyDictionary<string, StoryRow> Stories => _stories;

    /// <summary>What the articles say.</summary>
    public IReadOnlyList<Telling<TFact>> Tellings => [.. _articles.Values.SelectMany(article => article.Tellings)];

    public static async Task<BlockRows<TFact>> ReadAsync(TableClient table, string block, CancellationToken cancellationToken)
    {
        var rows = new BlockRows<TFact>(block);
        await foreach (var row in RowQuery.PartitionAsync(table, BlockHead.PartitionOf(block), null, cancellationToken))
        {
            if (row.RowKey == BlockHead.RowKey)
                rows.Head = BlockHead.Read(row);
            else if (row.RowKey.StartsWith(TellingPrefix, StringComparison.Ordinal))
                rows._articles[row.RowKey] = (row.GetInt64(SequenceName) ?? 0, TellingsOf(row));
            else if (row.RowKey.StartsWith(StoryRow.Prefix, StringComparison.Ordinal))
                rows._stories[row.RowKey[StoryRow.Prefix.Length..]] = StoryRow.Read(row);
        }

        return rows;
    }

    /// <summary>Puts what an article says in place of what it said before, unless a later version of the article has spoken.</summary>
    /// <param name="tellings">All of the block; none when the article tells nothing in it any more: a row without content remembers that.</param>
    /// <returns>The change to write, or null when there is none.</returns>
    public TableTransactionAction? Tell(ArticleId article, long sequence, IReadOnlyList<Telling<TFact>> tellings)
    {
        var key = TellingPrefix + article.Value;
        var known = _articles.TryGetValue(key, out var before);
        if (known ? before.Sequence >= sequence : tellings.Count == 0 && Head.ETag == default)
            return null;

        _articles[key] = (sequence, tellings);
        var row = new TableEntity(BlockHead.PartitionOf(_block), key) { [SequenceName] = sequence };
        if (tellings.Count > 0)
            JsonColumn.Write(row, JsonColumn.TextOf(tellings));

        return new TableTransactionAction(TableTransactionActionType.UpsertReplace, row);
    }

    private static IReadOnlyList<Telling<TFact>> TellingsOf(TableEntity row) =>
        JsonColumn.Read(row) is null ? [] : JsonColumn.Read<IReadOnlyList<Telling<TFact>>>(row);
}
