using DiploFunctions.Model;
using Microsoft.VisualBasic.FileIO;
using Xunit;

namespace DiploFunctions.App.Tests.Http.Formats;

public sealed class CsvTableTests
{
    [Fact]
    public async Task A_table_has_a_mark_a_header_and_a_row_for_each_fact()
    {
        var heard = await Asked.VisitsAsync("?format=csv", [MergedFacts.Of(Told.Visit("Đỗ \"Tek\", Jr."))]);

        Assert.Equal([0xEF, 0xBB, 0xBF], heard.Bytes[..3]);
        Assert.Equal("text/csv; charset=utf-8; header=present", heard.Response.ContentType);
        Assert.Equal("attachment; filename=\"visits.csv\"", heard.Header("Content-Disposition"));
        Assert.Equal(2, heard.Text.Split("\r\n").Length - 1);
        var row = Assert.Single(RowsOf(heard.Bytes));
        Assert.Equal(("Đỗ \"Tek\", Jr.", "VN", "KZ", "2025-05-05"), (row["visitor"], row["from"], row["to"], row["start"]));
        Assert.Equal(("0.9", "false", "1", "2025-05-13T04:05:06Z"), (row["confidence"], row["background"], row["sourceCount"], row["updated"]));
    }

    [Theory]
    [InlineData("=HYPERLINK(\"http://x.example\")")]
    [InlineData("+1+1")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    [InlineData("\r=1")]
    public async Task A_text_that_looks_like_a_formula_is_shown_as_text(string title)
    {
        var heard = await Asked.VisitsAsync("?format=csv", [MergedFacts.Of(Told.Visit(), title)]);

        Assert.Equal("'" + title, Assert.Single(RowsOf(heard.Bytes))["firstSourceTitle"]);
    }

    [Fact]
    public async Task A_text_with_line_ends_stays_one_cell_and_conflicts_and_lists_are_one_text()
    {
        var visit = Told.Visit() with { Inviters = ["Ana", "Bora"] };
        Conflict[] conflicts = [new("start", [new("2025-05-05", ["a1"]), new("2025-05-06", ["a2"])])];

        var heard = await Asked.VisitsAsync("?format=csv", [MergedFacts.Of(visit, "One\r\ntwo\nthree") with { Conflicts = conflicts }]);

        var row = Assert.Single(RowsOf(heard.Bytes));
        Assert.Equal(("One\ntwo\nthree", "Ana; Bora"), (row["firstSourceTitle"].ReplaceLineEndings("\n"), row["inviters"]));
        Assert.Equal("start: 2025-05-05 / 2025-05-06", row["conflicts"]);
    }

    [Fact]
    public async Task Fields_choose_columns()
    {
        var heard = await Asked.VisitsAsync("?format=csv&fields=visitor,to", []);

        Assert.Equal("\uFEFFid,visitor,visitorOffice,visitorCountry,to\r\n", heard.Text);
    }

    // A reader that has nothing in common with what writes the table.
    private static List<Dictionary<string, string>> RowsOf(byte[] csv)
    {
        using var parser = new TextFieldParser(new MemoryStream(csv)) { Delimiters = [","], TrimWhiteSpace = false };
        var names = parser.ReadFields()!;
        var rows = new List<Dictionary<string, string>>();
        while (parser.ReadFields() is { } cells)
        {
            rows.Add(names.Zip(cells).ToDictionary(cell => cell.First, cell => cell.Second));
        }

        return rows;
    }
}
