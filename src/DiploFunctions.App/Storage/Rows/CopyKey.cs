namespace DiploFunctions.App.Storage.Rows;

/// <summary>Where a copy of a merged fact lies: the partition is the access path, the row its place in it.</summary>
internal readonly record struct CopyKey(string Partition, string Row)
{
    /// <summary>Keys as one text; keys hold neither spaces nor line feeds.</summary>
    public static string Join(IEnumerable<CopyKey> keys) => string.Join('\n', keys.Select(key => $"{key.Partition} {key.Row}"));

    public static IReadOnlyList<CopyKey> Split(string? text) =>
        [.. (text ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ')).Select(parts => new CopyKey(parts[0], parts[1]))];
}
