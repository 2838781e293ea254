using DiploFunctions.Extraction.Text;

namespace DiploFunctions.Extraction.Recognition.People;

/// <summary>Reads a person's name at a token: capitalised words with the particles, hyphens and initials that names have.</summary>
internal sealed class NameReader(string text, Tokens tokens, HitMap hits, WordSet particles)
{
    private const int MostTokens = 14;
    private const int FewWords = 6;
    private const int ShortMonth = 3;
    private bool? _isCapitalised;

    /// <summary>The last token of the name that begins at a token, or null when none does.</summary>
    public int? ReadAt(int i)
    {
        if ((StartsPart(i) ? EndOfPart(i) : AfterOffice(i)) is not { } last)
        {
            return null;
        }

        while (last - i < MostTokens && Continue(last) is { } next)
        {
            last = next;
        }

        return last > i && IsOfInitials(i, last) ? null : last;
    }

    // "A, C.G.H., ...": letters of an order are no name.
    private bool IsOfInitials(int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (tokens[i].IsWord && tokens[i].Span.Length > 1)
            {
                return false;
            }
        }

        return true;
    }

    // "Minister Israel Katz", "Foreign Minister Jan Lipavský": behind an office such words begin a name.
    private int? AfterOffice(int i)
    {
        if (i >= tokens.Count || !tokens[i].IsWord || !tokens[i].IsCapitalised || hits.StartingAt(i) is not { } hit || !FollowsOffice(i - 1))
        {
            return null;
        }

        return hit.Entries.All(static e => e.Key == "no-place") && hit.To == i + 1 ? hit.To
            : hit.To == i && hit.Words.Has(Category.Dates, "month") && StartsPart(i + 1) ? i
            : null;
    }

    // "President Santiago Peña", "Presiden Paraguay Santiago Peña"
    private bool FollowsOffice(int i) => hits.Covering(i) is { } before
        && (before.As(Category.Offices) is not null || (before.Words.IsCountry && hits.Covering(before.From - 1)?.As(Category.Offices) is not null));

    // From the last token of one part to the last token of the next part, or null when the name ends.
    private int? Continue(int last)
    {
        var next = last + 1;
        if (next >= tokens.Count)
        {
            return null;
        }

        if (tokens[next].IsGlued && (tokens[next].IsDash || IsApostrophe(next)))
        {
            return IsJoined(next) ? EndOfPart(next + 1) : null;
        }

        if (StartsPart(next) || IsPlaceWord(next) || BeginsDate(next))
        {
            return EndOfPart(next);
        }

        if (IsNickname(next))
        {
            return EndOfPart(next + 3);
        }

        var afterParticles = next;
        while (afterParticles < tokens.Count && afterParticles - next < 3 && particles.Contains(tokens[afterParticles])
            && !tokens[afterParticles].IsCapitalised)
        {
            afterParticles++;
        }

        // "el-Sisi"
        if (afterParticles == next + 1 && next + 2 < tokens.Count && tokens[next + 1] is { IsDash: true, IsGlued: true } && tokens[next + 2].IsGlued
            && StartsPart(next + 2))
        {
            return EndOfPart(next + 2);
        }

        // "José de Lima Massano"
        return afterParticles > next && (StartsPart(afterParticles) || (afterParticles < tokens.Count && IsPlaceWord(afterParticles) && StartsPart(afterParticles + 1))) ? EndOfPart(afterParticles) : null;
    }

    // Rodrigo "Digong" Duterte
    private bool IsNickname(int i) =>
        i + 3 < tokens.Count && IsQuote(i) && StartsPart(i + 1) && IsQuote(i + 2) && tokens[i + 2].IsGlued && StartsPart(i + 3);

    private bool IsQuote(int i) => tokens[i].IsSign('"') || tokens[i].IsSign('“') || tokens[i].IsSign('”') || IsApostrophe(i) || tokens[i].IsSign('‘');

    // "Vuong Dinh Hue": a place that follows a name directly, without a preposition, belongs to it.
    private bool IsPlaceWord(int i) =>
        tokens[i].IsWord && tokens[i].IsCapitalised && hits.StartingAt(i) is { } hit && hit.From == hit.To
        && hit.As(Category.Places) is { Value: "city" or "name" } && hit.Entries.All(e => e.Category == Category.Places);

    // "Trương Tấn Sang năm 2015": within a sentence a word with a capital does not begin "sang năm" (next year).
    private bool BeginsDate(int i) => tokens[i].IsWord && tokens[i].IsCapitalised && hits.StartingAt(i) is { } hit && hit.To > i && tokens[i + 1] is { IsWord: true, IsCapitalised: false }
        && hit.Words.Has(Category.Dates) && hit.Entries.All(static e => e is { Category: Category.Dates or Category.Signals or Category.Visits, IsName: false });

    private bool StartsPart(int i) => i < tokens.Count && tokens[i].IsWord && tokens[i].IsCapitalised && !BelongsToLexicon(i);

    // Initials ("D.", "Jr.") take their full stop with them.
    private int EndOfPart(int i)
    {
        var takesStop = tokens[i].Span.Length == 1 || hits.IsSignal(i, "suffix") || hits.IsSignal(i, "abbreviation");
        // The full stop behind "King Harald V.", "Hun Sen." ends the sentence, and not that behind "Marcos Jr."
        var endsSentence = (tokens[i].Span.Length == 1 || IsNumeral(i) || !hits.IsSignal(i, "suffix")) && i + 2 >= tokens.Count;
        return takesStop && !endsSentence && i + 1 < tokens.Count && tokens[i + 1].IsGlued && tokens[i + 1].IsSign('.') ? i + 1 : i;
    }

    // "Abdullah II"
    private bool IsNumeral(int i) => hits.Covering(i)?.Words.As(Category.Signals, "suffix") is { Value: "numeral" };

    private bool IsJoined(int sign) =>
        sign + 1 < tokens.Count && tokens[sign + 1].IsGlued && tokens[sign + 1].IsWord
        && (tokens[sign].IsDash ? hits.Covering(sign + 1)?.As(Category.Places) is null : tokens[sign + 1].Span.Length > 1);

    private bool IsApostrophe(int i) => tokens[i].IsSign('\'') || tokens[i].IsSign('’') || tokens[i].IsSign('ʼ');

    // A one-word hit that needs no capital ("dan", "resmi") may be part of a name only when it is no office or place.
    private bool BelongsToLexicon(int i)
    {
        if (hits.Covering(i) is not { } hit)
        {
            return false;
        }

        // "Amir" in "Amir-Abdollahian"
        var isDoubled = hit.From == hit.To && i + 2 < tokens.Count && tokens[i + 1].IsDash && tokens[i + 1].IsGlued && tokens[i + 2].IsGlued
            && tokens[i + 2].IsWord && tokens[i + 2].IsCapitalised && hit.As(Category.Places) is null && hits.Covering(i + 2) is null;
        if (isDoubled)
        {
            return false;
        }

        if (IsGivenName(i, hit) || IsWordsOfName(hit) || hits.IsBeforeParentage(hit) || IsTitleWithin(i, hit) || MonthNames.IsName(text, tokens, hits, i))
        {
            return false;
        }

        // "To" in "General Secretary To Lam": written with a capital within a sentence it is no small word.
        // Where every word has a capital, that tells nothing.
        var isSmallWord = hit.To == hit.From && i > 0 && !IsCapitalisedThroughout() && hit.Entries.All(e => !e.IsName && IsNoNoun(e));
        return !isSmallWord && (hit.To > hit.From || hit.Entries.Any(IsBlocking));
    }

    // "Hassan Sheikh Mohamud"
    private bool IsTitleWithin(int i, Hit hit) => hit.From == hit.To && i > 0 && i + 1 < tokens.Count && hit.As(Category.Honorifics) is not null
        && tokens[i - 1].IsWord && tokens[i - 1].IsCapitalised && hits.Covering(i - 1) is null && tokens[i + 1].IsWord && tokens[i + 1].IsCapitalised && hits.Covering(i + 1) is null;

    // "Nguyễn Hòa Bình": words that mean something else ("peace"), each with a capital behind a family name.
    private bool IsWordsOfName(Hit hit) => hit.To == hit.From + 1 && hit.From > 1 && tokens[hit.From].IsCapitalised && tokens[hit.To].IsCapitalised
        && tokens[hit.From - 1] is { IsWord: true, IsCapitalised: true } && hits.Covering(hit.From - 1) is null && hit.Entries.All(static e => e is { Category: Category.Signals, Key: "matter" }) && !IsCapitalisedThroughout();

    // Verbs and small words; nouns are written with capitals too where a text honours them ("the Memorandum", "the State Visit").
    private static bool IsNoNoun(Entry entry) =>
        entry.Category is Category.Signals or Category.Dates
        || (entry.Category == Category.Agreements && entry.Key is "exists" or "raise" or "conclude" or "passive" or "says")
        || (entry.Category == Category.Meetings && entry.Key is "verb" or "mutual" or "verb-with")
        || (entry.Category == Category.Visits && entry.Key is "verb" or "verb-near" or "verb-to");

    // "Jan Lipavský": the short form of a month before a name's other words, with no day.
    private bool IsGivenName(int i, Hit hit) =>
        hit is { From: var first, To: var last } && first == last && tokens[i].Length == ShortMonth && hit.Entries.All(e => e is { Category: Category.Dates, Key: "month" } or { Category: Category.Signals, Key: "abbreviation" })
        && (i == 0 || !tokens[i - 1].IsNumber) && i + 1 < tokens.Count && tokens[i + 1].IsWord && tokens[i + 1].IsCapitalised && hits.Covering(i + 1) is null;

    private bool IsCapitalisedThroughout()
    {
        if (_isCapitalised is null)
        {
            var (words, capitalised) = (0, 0);
            for (var i = 0; i < tokens.Count; i++)
            {
                words += tokens[i].IsWord ? 1 : 0;
                capitalised += tokens[i].IsWord && tokens[i].IsCapitalised ? 1 : 0;
            }

            _isCapitalised = words >= FewWords && capitalised >= 0.9 * words;
        }

        return _isCapitalised.Value;
    }

    private static bool IsBlocking(Entry entry) => entry.Category switch
    {
        Category.Places or Category.Offices or Category.Institutions or Category.Honorifics => true,
        Category.Dates => entry.Key is "month" or "weekday",
        Category.Signals => entry.Key is not ("particle" or "abbreviation" or "suffix"),
        Category.Fields => false,
        _ => true,
    };
}
