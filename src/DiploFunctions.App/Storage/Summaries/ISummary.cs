using DiploFunctions.Model;

namespace DiploFunctions.App.Storage.Summaries;

/// <summary>Rows that sum up facts of many blocks. Each row keeps an entry for each block, which follows from that block's facts alone.</summary>
internal interface ISummary
{
    /// <summary>What stands before its keys in a block's index: one letter.</summary>
    char Letter { get; }

    /// <summary>The entries that follow from a block's facts: JSON by the key of the row that each belongs to.</summary>
    IEnumerable<KeyValuePair<string, string>> EntriesOf<TFact>(IReadOnlyList<MergedFact<TFact>> facts)
        where TFact : Fact;

    /// <summary>Puts the entry of a block in place of the one that the row has of it, unless a later claim has put one there.</summary>
    /// <param name="key">The row's key; any case of letters.</param>
    /// <param name="source">The block with the letter of its facts' type.</param>
    /// <param name="sequence">The number of the claim (see <see cref="BlockIndex"/>).</param>
    /// <param name="json">The entry; null when the block says nothing of this row any more.</param>
    Task PutAsync(string key, string source, long sequence, string? json, CancellationToken cancellationToken);
}
