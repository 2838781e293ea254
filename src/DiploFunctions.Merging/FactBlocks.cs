using System.Globalization;
using DiploFunctions.Merging.Grouping;
using DiploFunctions.Model;

namespace DiploFunctions.Merging;

/// <summary>
/// Blocks: only tellings of one block can be of one fact, so that a new telling need be compared with those of its block alone.
/// A block is the countries concerned and the year. A telling near the turn of a year lies in the blocks of both years; the fact that it
/// is of belongs to one of them.
/// </summary>
public static class FactBlocks
{
    private const string Unknown = "-";

    /// <summary>The blocks of a telling, that of its own year first: letters, digits, hyphens and dots, at most 100 characters each.</summary>
    public static IReadOnlyList<string> Of<TFact>(Telling<TFact> telling)
        where TFact : Fact => YearTurn.NeighbourOf(telling) is { } other
            ? [Name(telling.Fact, YearTurn.YearOf(telling)), Name(telling.Fact, other)]
            : [Name(telling.Fact, YearTurn.YearOf(telling))];

    /// <summary>The year of a block; null when it is that of tellings without any date.</summary>
    internal static int? YearOf(string block) =>
        int.TryParse(block.AsSpan(block.LastIndexOf('.') + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;

    private static string Name(Fact fact, int? year) => $"{CountriesOf(fact)}.{year?.ToString(CultureInfo.InvariantCulture) ?? Unknown}";

    private static string CountriesOf(Fact fact) => fact switch
    {
        Visit visit => $"{visit.From?.Code ?? Unknown}.{visit.To.Code}",
        Meeting meeting => Joined(meeting.Participants.Select(person => person.Country?.Code)),
        Agreement agreement => Joined(agreement.Parties.Select(party => party.Code)),
        _ => throw new ArgumentException($"{fact.GetType().Name} has no block.", nameof(fact)),
    };

    // Many parties are told apart by a hash, as a key is limited in length.
    private static string Joined(IEnumerable<string?> codes)
    {
        var joined = string.Join('.', codes.Select(code => code ?? Unknown).Order(StringComparer.Ordinal));
        return joined.Length <= 60 ? joined : TellingId.Join("p", joined);
    }
}
