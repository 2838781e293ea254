using DiploFunctions.Extraction.Recognition;
using DiploFunctions.Extraction.Recognition.People;

namespace DiploFunctions.Extraction.Facts.Visits.Who;

/// <summary>Notes at a telling with whom its words say that somebody travelled, while its sentence can still be read.</summary>
internal static class TravelParty
{
    private static readonly ulong Delegations = EntrySet.BitOf("company") | EntrySet.BitOf("party-member") | EntrySet.BitOf("delegation");
    private static readonly ulong With = EntrySet.BitOf("with") | EntrySet.BitOf("companion");

    /// <summary>The telling with what its sentence says of company.</summary>
    public static VisitTelling Noted(VisitTelling telling)
    {
        var sentence = telling.Sentence;
        return !sentence.MayHaveSignal(Delegations | With) ? telling
            : telling with { IsOfDelegation = IsOfDelegation(sentence), Head = telling.IsTold ? Head(sentence, telling.Visitor) : null };
    }

    private static bool IsOfDelegation(SentenceReading sentence) =>
        Array.Exists(sentence.Cues, static c => c.Words.Has(Category.Signals, "company") || c.Words.Has(Category.Signals, "party-member") || c.Words.Has(Category.Signals, "delegation"));

    // "B, who flew to Oslo with the president"
    private static KnownPerson? Head(SentenceReading sentence, KnownPerson visitor) => Array.Find(sentence.People, p => p.Person != visitor && p.Person.Country == visitor.Country && IsWith(sentence, p.From))?.Person;

    private static bool IsWith(SentenceReading sentence, int first) =>
        sentence.Hits.Covering(sentence.Hits.IsSignal(first - 1, "article") ? first - 2 : first - 1) is { } with && (with.Words.Has(Category.Signals, "with") || with.Words.Has(Category.Signals, "companion"));
}
