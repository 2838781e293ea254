using DiploFunctions.Extraction.Text;

namespace DiploFunctions.Extraction.Recognition.People;

/// <summary>Items of what an office is for that no row holds as a whole: "Minister of Foreign Affairs, <b>African Cooperation</b> and <b>Moroccan Expatriates</b>, A".</summary>
internal static class Portfolios
{
    private const int LongestItem = 6;
    private const int LongestName = 8;

    /// <summary>The last token of an item that ends with a word for a sector or body ("Latin American Affairs"), or null.</summary>
    public static int? Known(Tokens tokens, HitMap hits, int first)
    {
        int? last = null;
        for (var i = first; i < tokens.Count && i - first < LongestItem && CanBelong(tokens, hits, i); i++)
        {
            if (hits.Covering(i) is { } hit && (IsSector(hit) || hit.As(Category.Fields) is not null))
            {
                // Of "Rural Development Manoa Kamikamica" the name is left; behind one sector may follow another.
                last = hit.To;
                i = hit.To;
            }
            else if (last is not null)
            {
                break;
            }
        }

        return last;
    }

    /// <summary>The last token of an item of any capitalised words that a comma and a capital close ("the head of the Civil House, A"), or null.</summary>
    public static int? Closed(Tokens tokens, HitMap hits, int first)
    {
        var i = first;
        while (i < tokens.Count && i - first < LongestName && (CanBelong(tokens, hits, i) || (i > first && IsLink(tokens, hits, i))))
        {
            i++;
        }

        return i > first && i + 1 < tokens.Count && tokens[i].IsSign(',') && tokens[i + 1].IsCapitalised ? i - 1 : null;
    }

    /// <summary>The closing bracket of a body whose first letters stand behind it ("Ketua Komisi Pemilihan Umum (KPU) A"), or null.</summary>
    public static int? Abbreviated(Tokens tokens, string text, int first)
    {
        var (i, letters) = (first, 0);
        Span<char> initials = stackalloc char[LongestName];
        while (i < tokens.Count && letters < LongestName && i - first < LongestName * 2 && (tokens[i].IsWord || tokens[i].IsDash))
        {
            if (tokens[i].IsCapitalised)
            {
                initials[letters++] = text[tokens[i].Start];
            }

            i++;
        }

        return letters > 1 && i + 2 < tokens.Count && tokens[i].IsSign('(') && tokens[i + 2].IsSign(')') && text.AsSpan(tokens[i + 1].Start, tokens[i + 1].Length).SequenceEqual(initials[..letters]) ? i + 2 : null;
    }

    // "the Prohibition of Chemical Weapons"
    private static bool IsLink(Tokens tokens, HitMap hits, int i) => i + 1 < tokens.Count && tokens[i + 1].IsCapitalised
        && (hits.IsSignal(i, "of") || hits.IsSignal(i, "and") || hits.Covering(i)?.Words.Has(Category.Institutions, "link") == true);

    private static bool IsSector(Hit hit) => hit.As(Category.Institutions) is { Key: not "link" };

    // No office, form of address, day or other country's name; "Moroccan" may stand before what an office is for.
    private static bool CanBelong(Tokens tokens, HitMap hits, int i)
    {
        if (!tokens[i].IsWord || !tokens[i].IsCapitalised)
        {
            return tokens[i].IsDash && tokens[i].IsGlued;
        }

        return hits.Covering(i) is not { } hit || IsSector(hit) || (hit.As(Category.Offices) is null && hit.As(Category.Honorifics) is null
            && hit.As(Category.Dates) is null && (hit.As(Category.Places) is not { } place || place.Value == "adjective"));
    }
}
