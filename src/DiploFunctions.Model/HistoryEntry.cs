namespace DiploFunctions.Model;

/// <summary>What an article changed in a fact, against what those published before it told.</summary>
/// <param name="ArticleId">The article.</param>
/// <param name="Published">The day of its publication, or null.</param>
/// <param name="Changes">The fields that it changed; of the first article all that it tells. Never empty.</param>
public sealed record HistoryEntry(string ArticleId, PartialDate? Published, IReadOnlyList<FieldChange> Changes);
