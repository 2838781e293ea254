using System.Globalization;
using DiploFunctions.Model;

namespace DiploFunctions.Merging;

/// <summary>
/// Blocks: only tellings of one block can be of one fact, so that a new telling need be compared with those of its block alone.
/// A block is the countries concerned and the year.
/// </summary>
public static class FactBlocks
{
    private const string Unknown = "-";

    /// <summary>The block of a telling: letters, digits, hyphens and dots, at most 100 characters.</summary>
    public static string Of<TFact>(Telling<TFact> telling)
        where TFact : Fact => telling.Fact switch
        {
            Visit visit => $"{visit.From?.Code ?? Unknown}.{visit.To.Code}.{YearOf(visit.Start, telling.Source)}",
            Meeting meeting => $"{Joined(meeting.Participants.Select(person => person.Country?.Code))}.{YearOf(meeting.Date, telling.Source)}",
            Agreement agreement => $"{Joined(agreement.Parties.Select(party => party.Code))}.{YearOf(agreement.Date, telling.Source)}",
            _ => throw new ArgumentException($"{telling.Fact.GetType().Name} has no block.", nameof(telling)),
        };

    // Many parties are told apart by a hash, as a key is limited in length.
    private static string Joined(IEnumerable<string?> codes)
    {
        var joined = string.Join('.', codes.Select(code => code ?? Unknown).Order(StringComparer.Ordinal));
        return joined.Length <= 60 ? joined : TellingId.Join("p", joined);
    }

    private static string YearOf(PartialDate? date, FactSource source) =>
        (date ?? source.Published)?.Year.ToString(CultureInfo.InvariantCulture) ?? Unknown;
}
