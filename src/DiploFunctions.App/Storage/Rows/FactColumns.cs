using System.Globalization;
using Azure.Data.Tables;
using DiploFunctions.Model;

namespace DiploFunctions.App.Storage.Rows;

/// <summary>The properties of a copy that the service filters by.</summary>
internal static class FactColumns
{
    public const string First = "First";
    public const string Last = "Last";

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
