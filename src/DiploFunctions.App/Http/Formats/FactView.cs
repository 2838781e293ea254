using DiploFunctions.Model;

namespace DiploFunctions.App.Http.Formats;

/// <summary>What is shown of facts of a type, whatever the format.</summary>
internal sealed record FactView<TFact>
    where TFact : Fact
{
    /// <summary>The name of the list, as in its address: "visits".</summary>
    public required string List { get; init; }

    /// <summary>The fact as JSON shows it.</summary>
    public required Func<MergedFact<TFact>, object> Answer { get; init; }

    /// <summary>The names of the fields of <see cref="Answer"/>, in order.</summary>
    public required IReadOnlyList<string> Fields { get; init; }

    /// <summary>The fact laid out flat.</summary>
    public required IReadOnlyList<Column<TFact>> Columns { get; init; }

    /// <summary>The fact in one line.</summary>
    public required Func<TFact, string> Title { get; init; }

    /// <summary>The formats, the usual one first.</summary>
    public required IReadOnlyList<FactFormat<TFact>> Formats { get; init; }

    /// <summary>The formats of all facts.</summary>
    public static IReadOnlyList<FactFormat<TFact>> CommonFormats { get; } =
    [
        new(Format.Json, JsonFacts.Write),
        new(Format.NdJson, JsonFacts.WriteLines),
        new(Format.Csv, CsvTable.Write),
        new(Format.Atom, AtomFeed.Write),
    ];
}
