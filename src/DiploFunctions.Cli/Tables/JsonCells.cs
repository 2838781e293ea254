using System.Globalization;
using System.Text.Json;

namespace DiploFunctions.Cli.Tables;

/// <summary>Cells out of JSON objects; what is missing or null is an empty cell.</summary>
internal static class JsonCells
{
    /// <summary>The text at the end of a path of properties.</summary>
    public static string Text(this JsonElement item, params string[] path)
    {
        foreach (var name in path)
        {
            if (item.ValueKind != JsonValueKind.Object || !item.TryGetProperty(name, out item))
            {
                return "";
            }
        }

        return item.ValueKind == JsonValueKind.Null ? "" : item.ToString();
    }

    /// <summary>The texts of a list, or of a property of its objects.</summary>
    public static string Texts(this JsonElement item, string list, string? property, string between) =>
        item.TryGetProperty(list, out var values)
            ? string.Join(between, values.EnumerateArray().Select(value => property is null ? value.ToString() : value.Text(property)))
            : "";

    /// <summary>How many items a list has.</summary>
    public static string Count(this JsonElement item, string list) =>
        item.TryGetProperty(list, out var values) ? values.GetArrayLength().ToString(CultureInfo.InvariantCulture) : "";
}
