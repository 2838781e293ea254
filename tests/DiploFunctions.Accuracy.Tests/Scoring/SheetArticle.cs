namespace DiploFunctions.Accuracy.Tests.Scoring;

/// <summary>The article of a gold file.</summary>
internal sealed record SheetArticle(string File, string? Language);
