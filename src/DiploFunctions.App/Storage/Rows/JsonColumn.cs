using System.Buffers;
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
    private const int Quality = 1;
    private const int WindowBits = 22;
    private const int SmallestRoom = 4096;
    private const int MostUnpacked = 256 * 1024 * 1024;

    /// <summary>All properties that a value may be in when it is packed.</summary>
    public static IReadOnlyList<string> PackedNames { get; } =
        [.. Enumerable.Range(0, (TableLimits.BytesOfEntity / TableLimits.BytesOfBinary) + 1).Select(part => PartName(Usual, part))];

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
    public static string? Read(TableEntity row, string name = Usual) => row.GetString(name) ?? Unpack(row, name, json => Encoding.UTF8.GetString(json));

    /// <exception cref="JsonException">The row holds something else; a bug, or a row of a later version.</exception>
    public static T Read<T>(TableEntity row, string name = Usual)
        where T : class
    {
        var value = row.GetString(name) is { } json
            ? JsonSerializer.Deserialize<T>(json, ModelJson.Options)
            : Unpack(row, name, bytes => JsonSerializer.Deserialize<T>(bytes, ModelJson.Options));
        return value ?? throw new JsonException($"The row {row.PartitionKey} {row.RowKey} holds no {typeof(T).Name}.");
    }

    private static string PartName(string name, int part) => string.Create(CultureInfo.InvariantCulture, $"{name}Packed{part:D2}");

    private static byte[] Pack(string json)
    {
        var bytes = Encoding.UTF8.GetBytes(json);
        var packed = new byte[BrotliEncoder.GetMaxCompressedLength(bytes.Length)];
        return BrotliEncoder.TryCompress(bytes, packed, out var length, Quality, WindowBits)
            ? packed[..length]
            : throw new InvalidOperationException("The JSON cannot be packed.");
    }

    private static T? Unpack<T>(TableEntity row, string name, Func<ReadOnlySpan<byte>, T?> read)
        where T : class
    {
        if (row.GetBinary(PartName(name, 0)) is not { } packed)
            return null;

        for (var part = 1; row.GetBinary(PartName(name, part)) is { } further; part++)
        {
            packed = [.. packed, .. further];
        }

        return Unpack(packed, read);
    }

    // A stream for each row would take 64 KB of memory apart from what comes out of it.
    private static T? Unpack<T>(byte[] packed, Func<ReadOnlySpan<byte>, T?> read)
        where T : class
    {
        for (var room = Math.Max(packed.Length * 8, SmallestRoom); ; room *= 4)
        {
            var bytes = ArrayPool<byte>.Shared.Rent(room);
            try
            {
                using var decoder = default(BrotliDecoder);
                var status = decoder.Decompress(packed, bytes, out _, out var length);
                if (status == OperationStatus.Done)
                    return read(bytes.AsSpan(0, length));

                if (status != OperationStatus.DestinationTooSmall || room > MostUnpacked)
                    throw new JsonException("What a row holds packed is damaged.");
            }
            finally
            {
                ArrayPool<byte>.Shared.Return(bytes);
            }
        }
    }
}
