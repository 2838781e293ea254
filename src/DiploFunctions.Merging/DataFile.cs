namespace DiploFunctions.Merging;

/// <summary>The tables of <c>Data/</c>: UTF-8, columns parted by tabs, comments behind <c>#</c>.</summary>
internal static class DataFile
{
    /// <summary>The rows of a table, comments left out.</summary>
    public static IReadOnlyList<string[]> Rows(string name)
    {
        using var stream = typeof(DataFile).Assembly.GetManifestResourceStream($"DiploFunctions.Merging.Data.{name}")
            ?? throw new InvalidOperationException($"Data/{name} is not in the assembly.");
        using var reader = new StreamReader(stream);
        var rows = new List<string[]>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                rows.Add(line.Split('\t'));
            }
        }

        return rows;
    }
}
