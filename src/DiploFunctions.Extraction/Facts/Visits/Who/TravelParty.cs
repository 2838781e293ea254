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
        if (!sentence.MayHaveSignal(Delegations | With))
        {
            return telling;
        }

        var (isOfDelegation, head) = (IsOfDelegation(sentence), telling.IsTold ? Head(sentence, telling.Visitor) : null);
        return isOfDelegation || head is not null ? telling with { IsOfDelegation = isOfDelegation, Head = head } : telling;
    }

    private static bool IsOfDelegation(SentenceReading sentence) =>
        Array.Exists(sentence.Cues, static c => c.Words.Has(Category.Signals, "company") || c.Words.Has(Category.Signals, "party-member") || c.Words.Has(Category.Signals, "delegation"));

    // "B, who flew to Oslo with the president"
    private static KnownPerson? Head(SentenceReading sentence, KnownPerson visitor)
    {
        foreach (var mention in sentence.People)
        {
            if (mention.Person != visitor && mention.Person.Country == visitor.Country && IsWith(sentence, mention.From))
            {
                return mention.Person;
            }
        }

        return null;
    }

    private static bool IsWith(SentenceReading sentence, int first) =>
        sentence.Hits.Covering(sentence.Hits.IsSignal(first - 1, "article") ? first - 2 : first - 1) is { } with && (with.Words.Has(Category.Signals, "with") || with.Words.Has(Category.Signals, "companion"));
}
