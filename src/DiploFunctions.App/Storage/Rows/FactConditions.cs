using DiploFunctions.App.Queries;
using DiploFunctions.Model;

namespace DiploFunctions.App.Storage.Rows;

/// <summary>Whether a fact meets all conditions of a question, except which article tells it.</summary>
/// <remarks>
/// The service has left out nearly everything else by then: what remains are names whose words belong to two persons, all words but
/// one, and what a filter has no room for.
/// </remarks>
internal static class FactConditions
{
    private const int LongestInPlace = 1024;

    public static bool AreMet<TFact>(FactQuery query, MergedFact<TFact> merged)
        where TFact : Fact =>
        query.Parties.All(FactFacets.PartiesOf(merged.Fact).Contains)
        && PersonsOf(query).All(asked => FactFacets.PersonsOf(merged.Fact).Any(person => Suits(person, asked)))
        && MayLie(query, FactFacets.DaysOf(merged.Fact))
        && (query.UpdatedSince is not { } since || merged.Updated >= since)
        && (query.MinConfidence is not { } confidence || merged.Fact.Confidence >= confidence)
        && (query.Background is not { } background || merged.Fact.Background == background)
        && (query.Words is not { } words || HoldsAll(merged, words))
        && IsOfType(query, merged.Fact);

    /// <summary>The persons asked for; agreements have none.</summary>
    public static IReadOnlyList<string> PersonsOf(FactQuery query) => query is AgreementQuery ? [] : query.Persons;

    /// <summary>True when no fact can meet it: a name without any letter is nobody's.</summary>
    public static bool AreImpossible(FactQuery query) => PersonsOf(query).Any(person => NameKey.WordsOf(person).Count == 0);

    private static bool Suits(Person person, string asked) => NameKey.WordsOf(asked).All(NameKey.WordsOf(person.Name).Contains);

    private static bool MayLie(FactQuery query, DayRange? days) => (query.FirstDay, query.LastDay, days) switch
    {
        (null, null, _) => true,
        (_, _, null) => false,
        var (first, last, known) => (last is null || known.Value.First <= last) && (first is null || known.Value.Last >= first),
    };

    // A page of facts may hold hundreds of quotes: each is folded in place, and no word of it becomes a string.
    private static bool HoldsAll<TFact>(MergedFact<TFact> merged, string words)
        where TFact : Fact
    {
        var missing = NameKey.WordsOf(words).ToList();
        Span<char> buffer = stackalloc char[LongestInPlace];
        foreach (var text in FactWords.TextsOf(merged))
        {
            var key = NameKey.Of(text, buffer);
            for (var i = missing.Count - 1; i >= 0; i--)
            {
                if (HoldsWord(key, missing[i]))
                    missing.RemoveAt(i);
            }

            if (missing.Count == 0)
                return true;
        }

        return false;
    }

    private static bool HoldsWord(ReadOnlySpan<char> key, string word)
    {
        for (var from = 0; key[from..].IndexOf(word, StringComparison.Ordinal) is >= 0 and var at; from += at + 1)
        {
            var (start, end) = (from + at, from + at + word.Length);
            if ((start == 0 || key[start - 1] == ' ') && (end == key.Length || key[end] == ' '))
                return true;
        }

        return false;
    }

    private static bool IsOfType(FactQuery query, Fact fact) => (query, fact) switch
    {
        (VisitQuery asked, Visit visit) => Is(asked.From, visit.From) && Is(asked.To, visit.To) && Is(asked.Kind, visit.Kind) && Is(asked.Status, visit.Status),
        (MeetingQuery asked, Meeting meeting) => Is(asked.Kind, meeting.Kind),
        (AgreementQuery asked, Agreement agreement) => Is(asked.Kind, agreement.Kind) && Is(asked.Status, agreement.Status) && Is(asked.Level, agreement.Level)
            && (asked.Field is not { } field || FactFacets.FieldsOf(agreement).Contains(NameKey.Of(field))),
        _ => throw new ArgumentException($"{query.GetType().Name} asks for no {fact.GetType().Name}.", nameof(query)),
    };

    private static bool Is<T>(T? asked, T? value)
        where T : struct => asked is not { } one || (value is { } other && EqualityComparer<T>.Default.Equals(one, other));
}
