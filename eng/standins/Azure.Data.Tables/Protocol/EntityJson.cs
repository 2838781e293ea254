using System.Globalization;
using System.Text.Json;

namespace Azure.Data.Tables.Protocol;

/// <summary>Entities as OData JSON, in which a name with "@odata.type" tells the type of values that JSON cannot.</summary>
internal static class EntityJson
{
    private const string ETagName = "odata.etag";
    private const string TypeSuffix = "@odata.type";

    public static byte[] Write(ITableEntity entity)
    {
        var properties = entity as IDictionary<string, object>
            ?? throw new NotSupportedException("This stand-in knows only TableEntity; use it, or the real package.");
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            foreach (var (name, value) in properties)
            {
                if (value is not null && name is not (ETagName or nameof(ITableEntity.Timestamp)))
                    WriteProperty(json, name, value);
            }

            json.WriteEndObject();
        }

        return buffer.ToArray();
    }

    public static T Read<T>(BinaryData content)
        where T : class, ITableEntity
    {
        using var json = JsonDocument.Parse(content);
        return Read<T>(json.RootElement);
    }

    public static T Read<T>(JsonElement json)
        where T : class, ITableEntity
    {
        var entity = new TableEntity();
        foreach (var property in json.EnumerateObject().Where(property => property.Name == ETagName || !property.Name.Contains("odata.", StringComparison.Ordinal)))
        {
            var type = json.TryGetProperty(property.Name + TypeSuffix, out var told) ? told.GetString()
                : property.Name == nameof(ITableEntity.Timestamp) ? "Edm.DateTime"
                : null;
            entity[property.Name] = ValueOf(property.Value, type);
        }

        return entity as T ?? throw new NotSupportedException("This stand-in knows only TableEntity; use it, or the real package.");
    }

    private static void WriteProperty(Utf8JsonWriter json, string name, object value)
    {
        switch (value)
        {
            case string text: json.WriteString(name, text); break;
            case bool flag: json.WriteBoolean(name, flag); break;
            case int number: json.WriteNumber(name, number); break;
            case long number: WriteTyped(json, name, "Edm.Int64", number.ToString(CultureInfo.InvariantCulture)); break;
            case double number: WriteTyped(json, name, "Edm.Double", TextOf(number)); break;
            case Guid guid: WriteTyped(json, name, "Edm.Guid", guid.ToString()); break;
            case DateTimeOffset instant: WriteTyped(json, name, "Edm.DateTime", TextOf(instant)); break;
            case DateTime instant: WriteTyped(json, name, "Edm.DateTime", TextOf(new DateTimeOffset(instant.ToUniversalTime()))); break;
            case BinaryData bytes: WriteTyped(json, name, "Edm.Binary", Convert.ToBase64String(bytes)); break;
            case byte[] bytes: WriteTyped(json, name, "Edm.Binary", Convert.ToBase64String(bytes)); break;
            default: throw new NotSupportedException($"A property cannot hold a {value.GetType()}.");
        }
    }

    private static void WriteTyped(Utf8JsonWriter json, string name, string type, string value)
    {
        json.WriteString(name, value);
        json.WriteString(name + TypeSuffix, type);
    }

    internal static string TextOf(DateTimeOffset instant) =>
        instant.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffffffZ", CultureInfo.InvariantCulture);

    private static string TextOf(double number) =>
        double.IsPositiveInfinity(number) ? "Infinity"
        : double.IsNegativeInfinity(number) ? "-Infinity"
        : number.ToString("R", CultureInfo.InvariantCulture);

    private static object ValueOf(JsonElement value, string type) => type switch
    {
        "Edm.Int64" => long.Parse(value.GetString(), CultureInfo.InvariantCulture),
        "Edm.Double" => value.ValueKind == JsonValueKind.Number ? value.GetDouble() : DoubleOf(value.GetString()),
        "Edm.Guid" => Guid.Parse(value.GetString()),
        "Edm.DateTime" => DateTimeOffset.Parse(value.GetString(), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal),
        "Edm.Binary" => BinaryData.FromBytes(value.GetBytesFromBase64()),
        _ => value.ValueKind switch
        {
            JsonValueKind.True or JsonValueKind.False => value.GetBoolean(),
            JsonValueKind.Number => value.TryGetInt32(out var number) ? number : (object)value.GetDouble(),
            JsonValueKind.Null => null,
            _ => value.GetString(),
        },
    };

    private static double DoubleOf(string text) => text switch
    {
        "Infinity" or "INF" => double.PositiveInfinity,
        "-Infinity" or "-INF" => double.NegativeInfinity,
        _ => double.Parse(text, CultureInfo.InvariantCulture),
    };
}
