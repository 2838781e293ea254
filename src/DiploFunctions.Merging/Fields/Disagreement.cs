using DiploFunctions.Model;

namespace DiploFunctions.Merging.Fields;

/// <summary>Finds conflicts among the values of a field.</summary>
internal static class Disagreement
{
    // Who reads more values than these has no use for the rest.
    private const int MostValues = 20;

    /// <summary>The conflict of the chosen value with the others that contradict it; null when none does.</summary>
    /// <param name="contradicts">Chosen value, other value.</param>
    public static Conflict? Of<T>(string field, Tally<T> tally, ToldValue<T>? chosen, Func<T, T, bool> contradicts, Func<T, string> write)
        where T : notnull
    {
        if (chosen is null)
        {
            return null;
        }

        var others = tally.Values.Where(value => value != chosen && contradicts(chosen.Spelling, value.Spelling))
            .OrderByDescending(value => value.ArticleIds.Count).ThenBy(value => value.Sequence).Take(MostValues - 1).ToList();
        return others.Count == 0 ? null : new Conflict(field, [.. others.Prepend(chosen).Select(value => new ConflictValue(write(value.Spelling), value.ArticleIds))]);
    }

    /// <summary>Two dates that cannot mean the same day.</summary>
    public static bool OfDates(PartialDate first, PartialDate second) => !first.IsCompatibleWith(second);
}
