using System.Text.Json.Serialization;

namespace DiploFunctions.App.Http;

/// <summary>A page of a list.</summary>
/// <param name="Value">The items.</param>
/// <param name="NextLink">The absolute address of the next page; left out on the last one.</param>
internal sealed record PageAnswer<T>(
    IReadOnlyList<T> Value,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? NextLink);
