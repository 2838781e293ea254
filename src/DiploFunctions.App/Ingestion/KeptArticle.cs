using DiploFunctions.App.Storage;

namespace DiploFunctions.App.Ingestion;

/// <summary>An uploaded article after it was processed.</summary>
/// <param name="Article">Its record, processed or rejected.</param>
/// <param name="IsNew">False when it took the place of one of the same name.</param>
public sealed record KeptArticle(ArticleRecord Article, bool IsNew);
