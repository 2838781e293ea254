using System.Globalization;
using Azure.Data.Tables;
using DiploFunctions.Model;

namespace DiploFunctions.App.Storage.Rows;

/// <summary>The properties of a copy that the service filters by.</summary>
internal static class FactColumns
{
    public const string First = "First";
    public const string Last = "Last";

    /// <summary>From when on, and until when, somebody must have begun to read to find the row; ticks, UTC. In the orders in which rows move.</summary>
    public const string Since = "Since";
    public const string Until = "Until";

    /// <summary>When the fact had last changed at the first of its stands; in rows of words.</summary>
    public const string FirstUpdated = "FirstUpdated";

    private const string Stood = "Stood";

    // With the fact itself and the others below the 252 properties of a row.
    private const int MostOfKind = 60;
    private const int WordColumns = 64;

    public static string OfParty(string code) => "P_" + RowKeys.OfWord(code);

    public static string OfName(string word) => "N_" + RowKeys.OfWord(word);

    /// <param name="field">Folded, see <see cref="NameKey"/>.</param>
    public static string OfField(string field) => "F_" + RowKeys.OfWord(field.Replace(' ', 'Z'));

    /// <summary>The column of a word that a fact is found by: one of 64, by a hash of the word. A fact may have it for another word of that column.</summary>
    public static string OfWord(string word) => string.Create(CultureInfo.InvariantCulture, $"W_{FactWords.HashOf(word) / 8 % WordColumns:D2}");

    /// <summary>Writes those of the words that a fact is found by.</summary>
    public static void WriteWords(TableEntity row, IEnumerable<string> words)
    {
        foreach (var word in words)
        {
            row[OfWord(word)] = true;
        }
    }

    /// <summary>Writes all others; what a fact does not have is left out.</summary>
    public static void Write<TFact>(TableEntity row, MergedFact<TFact> merged)
        where TFact : Fact
    {
        var fact = merged.Fact;
        if (FactFacets.DaysOf(fact) is { } days)
            (row[First], row[Last]) = (RowKeys.NumberOf(days.First), RowKeys.NumberOf(days.Last));

        row[nameof(merged.Updated)] = merged.Updated;
        row[nameof(fact.Confidence)] = fact.Confidence;
        row[nameof(fact.Background)] = fact.Background;
        foreach (var (name, value) in OfType(fact))
        {
            if (value?.ToString() is { } text)
                row[name] = text;
        }

        var parties = FactFacets.PartiesOf(fact).Select(party => OfParty(party.Code));
        var names = FactFacets.PersonsOf(fact).SelectMany(person => NameKey.WordsOf(person.Name)).Select(OfName);
        foreach (var name in parties.Take(MostOfKind).Concat(names.Take(MostOfKind)).Concat(FactFacets.FieldsOf(fact).Select(OfField).Take(MostOfKind)))
        {
            row[name] = true;
        }
    }

    /// <summary>Writes where a fact stood, for orders that are made in the app.</summary>
    public static void WriteStands(TableEntity row, FactPlaces places)
    {
        if (places.Stood.Count > 0)
            row[Stood] = FormerStand.TextOf(places.Stood, row.PartitionKey);
    }

    /// <summary>Where the fact of a row stood before it moved.</summary>
    public static IEnumerable<FormerStand> StandsOf(TableEntity row) => row.GetString(Stood) is { } text ? FormerStand.Read(text) : [];

    /// <summary>What is read of a row of the index of words: up to 64 of its properties are there for the service alone.</summary>
    public static IReadOnlyList<string> OfWordRows { get; } = [nameof(TableEntity.RowKey), nameof(MergedFact<>.Updated), Stood, .. JsonColumn.PackedNames];

    /// <summary>Where the fact of a row of the index of words stands, without reading the fact.</summary>
    public static FormerStand StandOfWordRow(TableEntity row)
    {
        var (day, id) = RowKeys.OfWordRow(row.RowKey);
        return new FormerStand(id, day, row.GetDateTimeOffset(nameof(MergedFact<>.Updated))!.Value.UtcTicks, PlacedRow.Always);
    }

    /// <summary>A hash of all that the service filters by, but for when the fact changed.</summary>
    public static string HashOf(TableEntity template, IEnumerable<string> words) => RowKeys.HashOf(JsonColumn.TextOf(
        template.Where(column => column.Key is not nameof(MergedFact<>.Updated) && !column.Key.StartsWith("Json", StringComparison.Ordinal))
            .Select(column => string.Create(CultureInfo.InvariantCulture, $"{column.Key}={column.Value}"))
            .Concat(words)
            .Order(StringComparer.Ordinal)));

    private static (string Name, object? Value)[] OfType(Fact fact) => fact switch
    {
        Visit visit =>
        [
            (nameof(visit.From), visit.From), (nameof(visit.To), visit.To), (nameof(visit.Kind), visit.Kind), (nameof(visit.Status), visit.Status),
        ],
        Meeting meeting => [(nameof(meeting.Kind), meeting.Kind)],
        Agreement agreement =>
        [
            (nameof(agreement.Kind), agreement.Kind), (nameof(agreement.Status), agreement.Status), (nameof(agreement.Level), agreement.Level),
        ],
        _ => [],
    };
}
