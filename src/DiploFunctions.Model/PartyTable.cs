using System.Collections.Frozen;

namespace DiploFunctions.Model;

/// <summary>The rows of <c>Data/parties.tsv</c>: code, kind (country or organisation) and the short name in each language.</summary>
internal static class PartyTable
{
    private static readonly FrozenDictionary<string, Row> Rows = Load();

    public static IReadOnlyList<string> Codes { get; } = [.. Rows.Keys.Order(StringComparer.Ordinal)];

    public static Row? Get(string code) => Rows.GetValueOrDefault(code);

    private static FrozenDictionary<string, Row> Load()
    {
        using var stream = typeof(PartyTable).Assembly.GetManifestResourceStream("DiploFunctions.Model.Data.parties.tsv")
            ?? throw new InvalidOperationException("Data/parties.tsv is not in the assembly.");
        using var reader = new StreamReader(stream);
        var rows = new List<Row>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#' && line.Split('\t') is [var code, var kind, var english, var indonesian, var vietnamese])
            {
                rows.Add(new Row(code, kind == "country", english, indonesian, vietnamese));
            }
        }

        return rows.ToFrozenDictionary(row => row.Code, StringComparer.Ordinal);
    }

    /// <summary>A class and no record: a row is the same as itself only.</summary>
    internal sealed class Row(string code, bool isCountry, string english, string indonesian, string vietnamese)
    {
        public string Code { get; } = code;

        public bool IsCountry { get; } = isCountry;

        public string NameIn(string language) => language switch
        {
            "id" => indonesian,
            "vi" => vietnamese,
            _ => english,
        };
    }
}
