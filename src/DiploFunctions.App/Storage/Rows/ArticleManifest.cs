using Azure;
using DiploFunctions.Model;

namespace DiploFunctions.App.Storage.Rows;

/// <summary>What is kept of one version of an article: its record, and the facts that it tells.</summary>
/// <param name="Article">The article.</param>
/// <param name="Sequence">Grows with each version; 0 when nothing was ever kept.</param>
/// <param name="Record">Null when the article was removed, or never kept.</param>
/// <param name="Applied">True when the tables of facts follow this version.</param>
/// <param name="Facts">The JSON of each fact by its id; null for a fact of an earlier version that this one does not tell.</param>
/// <param name="ETag">The ETag of the version's row.</param>
internal sealed record ArticleManifest(
    ArticleId Article,
    long Sequence,
    ArticleRecord? Record,
    bool Applied,
    IReadOnlyDictionary<string, string?> Facts,
    ETag ETag)
{
    /// <summary>True when these facts and this record are what is kept already; when it was processed does not count.</summary>
    public bool IsSame(ArticleRecord? record, IReadOnlyDictionary<string, string> facts) =>
        ETag != default
        && Record == (record is null ? null : record with { Processed = Record?.Processed ?? default })
        && Facts.Where(fact => fact.Value is not null).OrderBy(fact => fact.Key, StringComparer.Ordinal)
            .SequenceEqual(facts.OrderBy(fact => fact.Key, StringComparer.Ordinal).Select(fact => KeyValuePair.Create(fact.Key, (string?)fact.Value)));

    /// <summary>True when a version of the blob that was uploaded later is kept already.</summary>
    public bool IsLaterThan(ArticleRecord record) => Record?.BlobModified is { } kept && record.BlobModified is { } coming && kept > coming;

    /// <summary>The article as a source of a fact.</summary>
    public FactSource SourceOf(Evidence evidence)
    {
        var record = Record ?? throw new InvalidOperationException("A removed article is no source.");
        return new FactSource(Article.Value, record.Title, record.Url, record.Publisher, record.Published, record.Received, evidence);
    }
}
