namespace DiploFunctions.Benchmarks.Measuring;

/// <summary>Writes rows as a Markdown table, so that they can be taken over into the documents as they are.</summary>
internal sealed class Table(params string[] columns)
{
    private readonly List<string[]> _rows = [columns];

    public void Add(params string[] cells) => _rows.Add(cells);

    public void Write(TextWriter output)
    {
        var widths = Enumerable.Range(0, columns.Length).Select(column => _rows.Max(row => row[column].Length)).ToList();
        foreach (var (index, row) in _rows.Index())
        {
            output.WriteLine("| " + string.Join(" | ", row.Select((cell, column) => cell.PadRight(widths[column]))) + " |");
            if (index == 0)
            {
                output.WriteLine("|" + string.Join('|', widths.Select(width => new string('-', width + 2))) + "|");
            }
        }

        output.WriteLine();
    }
}
