namespace DiploFunctions.Model;

/// <summary>A field that articles disagree on.</summary>
/// <param name="Field">The field's name as answers write it ("start").</param>
/// <param name="Values">The values told, the one that was chosen first; at least two.</param>
public sealed record Conflict(string Field, IReadOnlyList<ConflictValue> Values);
