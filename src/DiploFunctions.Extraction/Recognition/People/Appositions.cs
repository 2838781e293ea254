using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Recognition.People;

/// <summary>Offices that follow a name: "Vương Nghị, Ngoại trưởng Trung Quốc", "Wang Yi, the Chinese foreign minister".</summary>
internal static class Appositions
{
    private const int LongestOwner = 9;
    private const int LongestRest = 12;
    private const int LongestName = 256;

    /// <summary>True when a bare office stands directly after a name and a comma.</summary>
    public static bool Follows(SentenceReading sentence, TitledPerson named, TitledPerson bare)
    {
        var i = named.To + 1;
        if (i >= bare.From || !sentence.Tokens[i].IsSign(',') || sentence.Hits.IsSignal(bare.To + 1, "possessive"))
        {
            // Of "A, the president's adviser" A is no president.
            return false;
        }

        if (sentence.Hits.Covering(named.From - 1)?.Words.Has(Category.Signals, "besides") == true)
        {
            // "Besides A, the guest from Kenya met B": the subject of the clause.
            return false;
        }

        i++;
        while (i < bare.From && sentence.Hits.Covering(i) is { } hit && (hit.IsMainly(Category.Signals, "article")
            || hit.IsMainly(Category.Signals, "indefinite") || hit.Words.Has(Category.Signals, "capacity")))
        {
            i = hit.To + 1;
        }

        // "A, Presiden menyatakan ..." begins a clause of its own; an apposition is closed by another comma or the end.
        // "A, the speaker at the time, ..."
        var end = sentence.Hits.Covering(bare.To + 1) is { } then && then.Words.Has(Category.Signals, "of-that-time") ? then.To + 1 : bare.To + 1;
        return (i == bare.From || IsOwner(sentence, i, bare.From)) && (bare.Country is not null || IsClosed(sentence, end));
    }

    /// <summary>The country of whoever an office serves: "President B's adviser", "adviser to the French president"; null when it is not told.</summary>
    public static Party? CountryOfOwner(SentenceReading sentence, PersonRegistry registry, Article article, TitledPerson office)
    {
        var behind = office.To + 2;
        var owner = sentence.Hits.Covering(office.From - 1) is { } possessive && possessive.IsMainly(Category.Signals, "possessive") ? possessive.From - 1 : -1;
        foreach (var title in sentence.Titles)
        {
            if ((owner >= 0 && title.To == owner) || (title.From - behind is 0 or 1 && sentence.Hits.IsSignal(office.To + 1, "to")))
            {
                return title.Country ?? (title.Name is var (from, to) ? registry.Find(TextOf(article, sentence, from, to))?.Country : null);
            }
        }

        if (owner < 0 || !sentence.Tokens[owner].IsCapitalised)
        {
            return null;
        }

        Span<char> buffer = stackalloc char[LongestName];
        var key = NameKey.Of(TextOf(article, sentence, owner, owner), buffer);
        return registry.FindKey(key)?.Country ?? KnownHolders.CountryOfFamilyName(key);
    }

    private static ReadOnlySpan<char> TextOf(Article article, SentenceReading sentence, int from, int to)
    {
        var span = sentence.SpanOf(from, to);
        return article.Text.AsSpan(span.Start, span.Length);
    }

    // "A, President B's adviser": the owner's words stand between.
    private static bool IsOwner(SentenceReading sentence, int from, int office)
    {
        if (office - from is < 2 or > LongestOwner || !sentence.Hits.IsSignal(office - 1, "possessive"))
        {
            return false;
        }

        for (var i = from; i < office - 1; i++)
        {
            var isOwners = sentence.Tokens[i].IsCapitalised || !sentence.Tokens[i].IsWord
                || sentence.Hits.Covering(i) is { } hit && (hit.As(Category.Offices) is not null || hit.Words.Has(Category.Signals, "particle"));
            if (!isOwners || sentence.Tokens[i].IsSign(','))
            {
                return false;
            }
        }

        return true;
    }

    // Up to a comma, a full stop or a bracket; "adviser to President B," and "envoy for the Sahel," say more of the office.
    private static bool IsClosed(SentenceReading sentence, int after)
    {
        var saysMore = sentence.Hits.IsSignal(after, "to") || sentence.Hits.IsSignal(after, "of") || sentence.Hits.IsSignal(after, "about");
        var last = saysMore ? Math.Min(after + LongestRest, sentence.Tokens.Count - 1) : after;
        for (var i = after; i <= last && i < sentence.Tokens.Count; i++)
        {
            if (sentence.Tokens[i].IsSign(',') || sentence.Tokens[i].IsSign('.') || sentence.Tokens[i].IsSign(')'))
            {
                return true;
            }

            if (sentence.Hits.Covering(i) is { } hit && (hit.Words.Has(Category.Meetings) || hit.Words.Has(Category.Visits)))
            {
                return false;
            }
        }

        return after >= sentence.Tokens.Count;
    }

    public static void Attach(Article article, SentenceReading sentence, KnownPerson person, TitledPerson bare)
    {
        person.AddOffices(bare.Offices);
        if (bare.Country is { } country && !person.IsCountryTold)
        {
            (person.Country, person.IsCountryTold) = (country, true);
        }

        if (person.OfficeText is null && bare.Office is var (from, to))
        {
            var span = sentence.SpanOf(from, to);
            person.OfficeText = article.Text.Substring(span.Start, span.Length);
        }
    }
}
