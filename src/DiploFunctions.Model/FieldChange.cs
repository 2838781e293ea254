namespace DiploFunctions.Model;

/// <summary>A field that changed.</summary>
/// <param name="Field">The field's name as answers write it ("status").</param>
/// <param name="Before">The value before, as answers write it; null when there was none.</param>
/// <param name="After">The value since; null when there is none any more.</param>
public sealed record FieldChange(string Field, string? Before, string? After);
