using System.Globalization;

namespace Azure.Data.Tables.Protocol;

/// <summary>Filters of interpolated strings: each value is quoted and escaped for its type.</summary>
internal static class ODataFilter
{
    public static string Create(FormattableString filter) =>
        string.Format(CultureInfo.InvariantCulture, filter.Format, filter.GetArguments().Select(Quote).ToArray<object>());

    private static string Quote(object value) => value switch
    {
        null => "null",
        bool flag => flag ? "true" : "false",
        string text => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'",
        long number => number.ToString(CultureInfo.InvariantCulture) + "L",
        int number => number.ToString(CultureInfo.InvariantCulture),
        double number => number.ToString(CultureInfo.InvariantCulture),
        Guid guid => $"guid'{guid}'",
        DateTimeOffset instant => $"datetime'{EntityJson.TextOf(instant)}'",
        byte[] bytes => $"X'{Convert.ToHexStringLower(bytes)}'",
        BinaryData bytes => $"X'{Convert.ToHexStringLower(bytes)}'",
        _ => throw new ArgumentException($"Unable to convert value from type {value.GetType()} to an OData literal."),
    };
}
