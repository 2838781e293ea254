using Azure;
using DiploFunctions.Model;

namespace DiploFunctions.App.Storage.Rows;

/// <summary>What is kept of one version of an article: its record, and the facts that it tells.</summary>
/// <param name="Article">The article.</param>
/// <param name="Sequence">Grows with each version; 0 when nothing was ever kept.</param>
/// <param name="Record">Null when the article was removed, or never kept.</param>
/// <param name="Applied">True when the tables of facts follow this version.</param>
/// <param name="Blocks">The blocks of its facts and, until it is applied, those of earlier versions that may still hold something of them.</param>
/// <param name="Facts">The facts by telling id.</param>
/// <param name="ETag">The ETag of the version's row.</param>
internal sealed record ArticleManifest(
    ArticleId Article,
    long Sequence,
    ArticleRecord? Record,
    bool Applied,
    IReadOnlyList<BlockName> Blocks,
    IReadOnlyDictionary<string, StoredTelling> Facts,
    ETag ETag)
{
    /// <summary>The blocks of its facts.</summary>
    public IReadOnlyList<BlockName> OwnBlocks => BlocksOf(Facts);

    public static IReadOnlyList<BlockName> BlocksOf(IReadOnlyDictionary<string, StoredTelling> facts) =>
        [.. facts.Values.SelectMany(fact => fact.Blocks).Distinct().OrderBy(block => block.ToString(), StringComparer.Ordinal)];

    /// <summary>True when these facts and this record are what is kept already; when it was processed does not count.</summary>
    public bool IsSame(ArticleRecord? record, IReadOnlyDictionary<string, StoredTelling> facts) =>
        ETag != default
        && Record == (record is null ? null : record with { Processed = Record?.Processed ?? default })
        && Facts.OrderBy(fact => fact.Key, StringComparer.Ordinal).SequenceEqual(facts.OrderBy(fact => fact.Key, StringComparer.Ordinal));

    /// <summary>True when a version of the blob that was uploaded later is kept already.</summary>
    public bool IsLaterThan(ArticleRecord record) => Record?.BlobModified is { } kept && record.BlobModified is { } coming && kept > coming;

    /// <summary>The article as a source of a fact.</summary>
    public FactSource SourceOf(Evidence evidence) =>
        SourceOf(Record ?? throw new InvalidOperationException("A removed article is no source."), evidence);

    /// <summary>The article of a record as a source of a fact.</summary>
    public static FactSource SourceOf(ArticleRecord record, Evidence evidence) =>
        new(record.Id.Value, record.Title, record.Url, record.Publisher, record.Published, record.Received, evidence);
}
