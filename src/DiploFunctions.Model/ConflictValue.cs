namespace DiploFunctions.Model;

/// <summary>One of several values told of a field.</summary>
/// <param name="Value">The value as answers write it.</param>
/// <param name="ArticleIds">The articles that tell it, in order; never empty.</param>
public sealed record ConflictValue(string Value, IReadOnlyList<string> ArticleIds);
