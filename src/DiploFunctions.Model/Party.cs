using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using DiploFunctions.Model.Json;

namespace DiploFunctions.Model;

/// <summary>A country (ISO 3166-1 alpha-2, "VN") or an international organisation ("ASEAN", "UN", "EU").</summary>
/// <remarks>Which codes exist, and their names in each language, stands in <c>Data/parties.tsv</c>.</remarks>
[JsonConverter(typeof(PartyJsonConverter))]
public readonly record struct Party : IComparable<Party>
{
    // Of each party there is one row, so that two are the same when their rows are, and nothing about one has to be looked up.
    private readonly PartyTable.Row? _row;

    private Party(PartyTable.Row row) => _row = row;

    /// <summary>The code, in upper case.</summary>
    public string Code => _row?.Code!;

    /// <summary>True for a country, false for an organisation.</summary>
    public bool IsCountry => _row is { IsCountry: true };

    /// <summary>All known parties, by code.</summary>
    public static IReadOnlyList<Party> All { get; } = [.. PartyTable.Codes.Select(code => new Party(PartyTable.Get(code)!))];

    /// <summary>Reads a code in any case; false when no such country or organisation is known.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Party party)
    {
        party = default;
        if (text is null || PartyTable.Get(text.ToUpperInvariant()) is not { } row)
        {
            return false;
        }

        party = new Party(row);
        return true;
    }

    /// <summary>The party of a code.</summary>
    /// <exception cref="ArgumentException">No such country or organisation is known.</exception>
    public static Party Of(string code) =>
        TryParse(code, out var party) ? party : throw new ArgumentException($"No country or organisation has the code '{code}'.", nameof(code));

    /// <summary>The short name in a language ("id", "en", "vi"); English for any other.</summary>
    public string NameIn(string language) => _row?.NameIn(language) ?? Code;

    public int CompareTo(Party other) => string.CompareOrdinal(Code, other.Code);

    public override string ToString() => Code;

    public static bool operator <(Party left, Party right) => left.CompareTo(right) < 0;

    public static bool operator >(Party left, Party right) => left.CompareTo(right) > 0;

    public static bool operator <=(Party left, Party right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Party left, Party right) => left.CompareTo(right) >= 0;
}
