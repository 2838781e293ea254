using System.Buffers;
using Azure.Data.Tables;

namespace DiploFunctions.App.Storage.Rows;

/// <summary>The Table service's limits. They are checked here because the emulator lets some of them pass.</summary>
internal static class TableLimits
{
    public const int ActionsOfTransaction = 100;

    /// <summary>The service takes 4 MiB; the rest is for the requests' own lines.</summary>
    public const int BytesOfTransaction = 3 * 1024 * 1024;

    public const int BytesOfEntity = 1024 * 1024;

    /// <summary>The service takes 32,768 UTF-16 units (64 KiB).</summary>
    public const int CharsOfText = 30_000;

    public const int BytesOfBinary = 60_000;

    private const int Properties = 252;
    private const int CharsOfKey = 512;

    // Forbidden by the service; the apostrophe is not, but has broken requests of client libraries.
    private static readonly SearchValues<char> Forbidden = SearchValues.Create("/\\#?'");

    /// <summary>The size of an entity as the service counts it, in bytes.</summary>
    /// <exception cref="StorageLimitException">The service would refuse the entity.</exception>
    public static int Check(TableEntity entity)
    {
        CheckKey(entity.PartitionKey);
        CheckKey(entity.RowKey);
        return CheckSize(entity);
    }

    /// <summary>As the other, of an entity whose keys are not given yet.</summary>
    public static int CheckSize(TableEntity entity)
    {
        if (entity.Count > Properties)
            throw new StorageLimitException($"A row has {entity.Count} properties; the Table service takes {Properties}.");

        var size = 4;
        foreach (var (name, value) in entity)
        {
            size += 8 + (2 * name.Length) + SizeOf(name, value);
        }

        return size <= BytesOfEntity
            ? size
            : throw new StorageLimitException($"The row {entity.RowKey} has {size} bytes; the Table service takes {BytesOfEntity}.");
    }

    private static int SizeOf(string name, object? value)
    {
        var size = value switch
        {
            string text => 4 + (2 * text.Length),
            byte[] bytes => 4 + bytes.Length,
            _ => 16,
        };
        return size <= 64 * 1024
            ? size
            : throw new StorageLimitException($"The property {name} has {size} bytes; the Table service takes {64 * 1024}.");
    }

    private static void CheckKey(string key)
    {
        if (key is not { Length: > 0 and <= CharsOfKey } || key.AsSpan().ContainsAny(Forbidden) || key.Any(char.IsControl))
            throw new StorageLimitException($"'{key}' cannot be a key: 1 to {CharsOfKey} characters, no slash, number sign, question mark or apostrophe.");
    }
}
