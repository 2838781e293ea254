namespace DiploFunctions.App.Queries;

/// <summary>A part of an answer.</summary>
/// <param name="Items">At most as many items as were asked for.</param>
/// <param name="NextCursor">What to ask the next page with; null when this is the last.</param>
public sealed record Page<T>(IReadOnlyList<T> Items, string? NextCursor);
