using DiploFunctions.Extraction.Text;
using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Recognition.People;

/// <summary>People whose names are months: "Theresa May", "Mrs May", "PM May".</summary>
internal static class MonthNames
{
    /// <summary>True for a month without day or year behind a form of address, an office or the first name of a well-known holder of that name.</summary>
    public static bool IsName(string text, Tokens tokens, HitMap hits, int i)
    {
        if (i == 0 || i >= tokens.Count || !tokens[i].IsCapitalised || hits.Covering(i) is not { } month || month.From != month.To || !month.Words.Has(Category.Dates, "month") || GoesOn(tokens, i + 1))
        {
            return false;
        }

        var before = tokens[i - 1].IsSign('.') && tokens[i - 1].IsGlued ? i - 2 : i - 1;
        return hits.Covering(before) is { } hit
            ? tokens[before].IsCapitalised && (hit.Words.Has(Category.Honorifics, "title") || hit.As(Category.Offices) is { Value: not "plural" })
            : before == i - 1 && tokens[before].IsWord && tokens[before].IsCapitalised && KnownHolders.IsLeader(NameKey.Of(text[tokens[before].Start..tokens[i].Span.End]));
    }

    // "May 12", "May 2019", and headlines ("President May Travel to Kenya")
    private static bool GoesOn(Tokens tokens, int next) => next < tokens.Count && (tokens[next].IsNumber || (tokens[next].IsWord && tokens[next].IsCapitalised));
}
