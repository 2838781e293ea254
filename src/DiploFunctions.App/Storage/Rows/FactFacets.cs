using DiploFunctions.Model;

namespace DiploFunctions.App.Storage.Rows;

/// <summary>What facts of any type are asked for by.</summary>
internal static class FactFacets
{
    /// <summary>
    /// The most days that a fact counts as lasting beyond its first: one whose end nobody told right must not lie in every year, and a
    /// question about a day reads no further back than this.
    /// </summary>
    public const int LongestDays = 366;

    /// <summary>The days that a fact may lie in by what is known of its date; null without one.</summary>
    public static DayRange? DaysOf(Fact fact) => fact switch
    {
        Visit { Start: { } start } visit => Between(start, visit.End ?? start),
        Meeting { Date: { } date } => Between(date, date),
        Agreement { Date: { } date } => Between(date, date),
        _ => null,
    };

    public static IEnumerable<Party> PartiesOf(Fact fact) => fact switch
    {
        Visit { From: { } from } visit => [visit.To, from],
        Visit visit => [visit.To],
        Meeting meeting => meeting.Participants.Select(person => person.Country).OfType<Party>(),
        Agreement agreement => agreement.Parties,
        _ => [],
    };

    public static IEnumerable<Person> PersonsOf(Fact fact) => fact switch
    {
        Visit visit => [visit.Visitor],
        Meeting meeting => meeting.Participants,
        _ => [],
    };

    public static IEnumerable<string> FieldsOf(Fact fact) => fact is Agreement agreement ? agreement.Fields.Select(NameKey.Of) : [];

    /// <summary>The texts that words are looked for in, beside the quotes.</summary>
    public static IEnumerable<string> TextsOf(Fact fact)
    {
        string?[] texts = fact switch
        {
            Visit visit => [visit.Occasion, visit.Place],
            Meeting meeting => [meeting.Place],
            Agreement agreement => [agreement.Subject],
            _ => [],
        };
        return texts.OfType<string>();
    }

    private static DayRange Between(PartialDate start, PartialDate end)
    {
        var first = start.First;
        var longest = first <= DateOnly.MaxValue.AddDays(-LongestDays) ? first.AddDays(LongestDays) : DateOnly.MaxValue;
        var last = end.Last < first ? start.Last : end.Last;
        return new DayRange(first, last < longest ? last : longest);
    }
}
