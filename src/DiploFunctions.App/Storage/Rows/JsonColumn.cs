using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Azure.Data.Tables;
using DiploFunctions.Model.Json;

namespace DiploFunctions.App.Storage.Rows;

/// <summary>
/// A value as JSON in a row: readable in one property (<c>Json</c> unless named), or, when it is too long for one, packed (Brotli) in
/// <c>JsonPacked00</c>, <c>JsonPacked01</c> and so on. Rows of which there are very many have it packed in any case.
/// </summary>
internal static class JsonColumn
{
    private const string Usual = "Json";

    public static string TextOf<T>(T value) => JsonSerializer.Serialize(value, ModelJson.Options);

    /// <exception cref="StorageLimitException">It is too long even when packed.</exception>
    public static void Write(TableEntity row, string json, string name = Usual)
    {
        if (json.Length <= TableLimits.CharsOfText)
        {
            row[name] = json;
            return;
        }

        WritePacked(row, json, name);
    }

    /// <summary>Packed however short it is, in place of what is readable.</summary>
    /// <exception cref="StorageLimitException">It is too long even when packed.</exception>
    public static void WritePacked(TableEntity row, string json, string name = Usual)
    {
        row.Remove(name);
        var part = 0;
        foreach (var bytes in Pack(json).Chunk(TableLimits.BytesOfBinary))
        {
            row[PartName(name, part++)] = bytes;
        }

        TableLimits.CheckSize(row);
    }

    /// <summary>The JSON text, or null when the row holds none.</summary>
    public static string? Read(TableEntity row, string name = Usual)
    {
        if (row.GetString(name) is { } json)
            return json;

        using var packed = new MemoryStream();
        for (var part = 0; row.GetBinary(PartName(name, part)) is { } bytes; part++)
        {
            packed.Write(bytes);
        }

        return packed.Length == 0 ? null : Unpack(packed);
    }

    /// <exception cref="JsonException">The row holds something else; a bug, or a row of a later version.</exception>
    public static T Read<T>(TableEntity row, string name = Usual)
        where T : class =>
        Read(row, name) is { } json && JsonSerializer.Deserialize<T>(json, ModelJson.Options) is { } value
            ? value
            : throw new JsonException($"The row {row.PartitionKey} {row.RowKey} holds no {typeof(T).Name}.");

    private static string PartName(string name, int part) => string.Create(CultureInfo.InvariantCulture, $"{name}Packed{part:D2}");

    private static byte[] Pack(string json)
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.Fastest))
        {
            brotli.Write(Encoding.UTF8.GetBytes(json));
        }

        return packed.ToArray();
    }

    private static string Unpack(MemoryStream packed)
    {
        packed.Position = 0;
        using var brotli = new BrotliStream(packed, CompressionMode.Decompress);
        using var reader = new StreamReader(brotli, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
