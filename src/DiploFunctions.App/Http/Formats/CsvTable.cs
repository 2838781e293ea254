using CsvHelper;
using DiploFunctions.Model;

namespace DiploFunctions.App.Http.Formats;

/// <summary>Facts as a table for spreadsheets: RFC 4180, with the mark by which they know UTF-8, and no cell that they take for a formula.</summary>
internal static class CsvTable
{
    private static readonly CsvWriterOptions Options = new()
    {
        WriteByteOrderMark = true,
        Injection = CsvInjection.Escape,
        TrueValue = "true",
        FalseValue = "false",
    };

    public static byte[] Write<TFact>(FactPage<TFact> page)
        where TFact : Fact
    {
        using var bytes = new MemoryStream();
        using (var csv = CsvWriter.Create(bytes, Options, leaveOpen: true))
        {
            var columns = page.Columns.ToList();
            csv.WriteHeader([.. columns.Select(column => column.Name)]);
            foreach (var fact in page.Facts)
            {
                columns.ForEach(column => csv.WriteField(column.Value(fact)));
                csv.EndRecord();
            }
        }

        return bytes.ToArray();
    }
}
