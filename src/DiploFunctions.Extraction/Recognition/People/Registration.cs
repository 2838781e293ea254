using DiploFunctions.Extraction.Text;
using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Recognition.People;

/// <summary>Fills the registry of an article's people from the names that its sentences give.</summary>
internal sealed class Registration(Article article, PersonRegistry registry)
{
    private const int LongestName = 256;
    private const int LongWord = 4;
    private const int FarthestDelegation = 6;
    private const int LongestInsertion = 16;
    private const int FarthestVerb = 8;

    // How far around the same words are looked for; a very long text is not searched whole for each name.
    private const int NearText = 10_000;

    /// <summary>Everybody with an office or form of address, and then names without one that do something.</summary>
    public void Register(List<SentenceReading> sentences)
    {
        var readable = sentences.Where(s => !IsCapitalisedThroughout(s)).ToList();
        readable.ForEach(Titled);
        readable.ForEach(Listed);
        readable.ForEach(Untitled);
    }

    // "Menlu Retno Perkuat Kemitraan": where every word has a capital, nothing tells where a name ends.
    private static bool IsCapitalisedThroughout(SentenceReading sentence)
    {
        var (words, capitalised) = (0, 0);
        for (var i = 0; sentence.Sentence.IsTitle && i < sentence.Tokens.Count; i++)
        {
            var isLong = sentence.Tokens[i].IsWord && sentence.Tokens[i].Length >= LongWord;
            words += isLong ? 1 : 0;
            capitalised += isLong && sentence.Tokens[i].IsCapitalised ? 1 : 0;
        }

        return words > 2 && capitalised >= 0.8 * words;
    }

    private void Titled(SentenceReading sentence)
    {
        (KnownPerson Person, TitledPerson Title)? previous = null;
        foreach (var title in sentence.Titles)
        {
            if (title is { IsPlural: true, Name: not null } && Rosters.Shared(sentence, sentence.Names, title) is { Count: > 0 } roster)
            {
                Add(sentence, title, roster);
            }
            else if (title.Name is var (from, to))
            {
                var person = Add(sentence, title, from, to);
                if (title is { IsCounterpart: true, Offices: [] } && previous is { Title: { Offices: [..] held } } && held.Length > 0)
                {
                    // "Foreign Minister A and his Kenyan counterpart B": B holds the same office.
                    person.AddOffices(held);
                }

                previous = (person, title.Offices.Length == 0 && previous is not null ? title with { Offices = previous.Value.Title.Offices } : title);
            }
            else if (previous is var (person, before) && Appositions.Follows(sentence, before, title))
            {
                Appositions.Attach(article, sentence, person, title);
                previous = (person, title);
            }
        }
    }

    private void Add(SentenceReading sentence, TitledPerson plural, IEnumerable<(int From, int To, Party Country)> roster)
    {
        foreach (var (from, to, country) in roster)
        {
            registry.Add(TextOf(sentence, from, to), plural.Offices, country);
        }
    }

    private KnownPerson Add(SentenceReading sentence, TitledPerson title, int from, int to)
    {
        var person = registry.Add(TextOf(sentence, from, to), title.Offices, title.Country ?? OfDelegation(sentence, title.From), title.IsSpouse);
        Nicknames.Note(registry, person, article, sentence, to);
        if (!title.IsPlural && title.Office is var (first, last) && sentence.SpanOf(first, last).Length > (person.OfficeText?.Length ?? 0))
        {
            person.OfficeText = TextOf(sentence, first, last).ToString();
        }

        return person;
    }

    // "a Norwegian delegation led by Minister X", "delegasi Norwegia yang dipimpin Menteri X"
    private static Party? OfDelegation(SentenceReading sentence, int first)
    {
        if (sentence.Hits.Covering(first - 1) is not { } by || !(by.Words.Has(Category.Signals, "led-by") || by.Words.Has(Category.Signals, "leads")))
        {
            return null;
        }

        for (var i = by.From - 1; i >= 0 && by.From - i <= FarthestDelegation; i--)
        {
            if (sentence.Hits.Covering(i)?.Words.Has(Category.Signals, "delegation") == true)
            {
                return CountryAt(sentence.Hits.Covering(i - 1)) ?? CountryAt(sentence.Hits.Covering(i + 1)) ?? CountryAt(sentence.Hits.Covering(i + 2));
            }
        }

        return null;
    }

    // "X travelled to ...": the subject of a verb of travel or meeting; "the last minister there was X";
    // whoever is met; well-known holders of office anywhere.
    private void Untitled(SentenceReading sentence)
    {
        for (var i = 0; i < sentence.Tokens.Count; i++)
        {
            if (!sentence.Tokens[i].IsCapitalised || sentence.Names.ReadAt(i) is not { } last)
            {
                continue;
            }

            if (last > i)
            {
                Untitled(sentence, i, last);
            }

            i = last;
        }
    }

    private void Untitled(SentenceReading sentence, int first, int last)
    {
        Span<char> buffer = stackalloc char[LongestName];
        var name = TextOf(sentence, first, last);
        var key = NameKey.Of(name, buffer);
        if (!key.Contains(' ') || registry.FindKey(key) is not null || IsSpeaker(sentence, first, last) || IsOfAirport(sentence, last + 1) || IsBehindOpening(sentence, first, last))
        {
            return;
        }

        var office = (sentence.Hits.IsSignal(first - 1, "copula") ? BareBefore(sentence, first) : null) ?? BareBehind(sentence, first, last);
        var country = office?.Country ?? (office is null ? null : Appositions.CountryOfOwner(sentence, registry, article, office)) ?? Owner(sentence, first) ?? Home(sentence, first, last) ?? OfDelegation(sentence, first);
        if (office is not null || country is not null || IsSubject(sentence, last) || IsMet(sentence, first) || KnownHolders.IsLeader(key))
        {
            Nicknames.Note(registry, registry.Add(name, office?.Offices ?? [], country), article, sentence, last);
        }
    }

    // "Instead I flew", and not "Juan Carlos I flew"
    private static bool IsSpeaker(SentenceReading sentence, int first, int last) =>
        last == first + 1 && sentence.Hits.IsSignal(last, "speaker") && last + 1 < sentence.Tokens.Count && sentence.Tokens[last + 1].IsWord;

    // "But Modi travelled", "Rencana Modi": the first word of a sentence has a capital whatever it is, so a name that is known without it is taken
    // without it, unless both stand together within a sentence too ("he and Brigitte Macron") or are a well-known holder of office.
    private bool IsBehindOpening(SentenceReading sentence, int first, int last)
    {
        for (var i = 0; i < first; i++)
        {
            if (sentence.Tokens[i].IsWord)
            {
                return false;
            }
        }

        Span<char> buffer = stackalloc char[LongestName];
        return registry.FindKey(NameKey.Of(TextOf(sentence, first + 1, last), buffer)) is not null
            && !KnownHolders.IsLeader(NameKey.Of(TextOf(sentence, first, last), buffer)) && !StandsWithin(sentence.SpanOf(first, last));
    }

    private bool StandsWithin(Span name)
    {
        var (from, end) = (Math.Max(0, name.Start - NearText), Math.Min(article.Text.Length, name.Start + NearText));
        var text = article.Text.AsSpan(from, end - from);
        var words = article.Text.AsSpan(name.Start, name.Length);
        for (int at = 0, found; (found = text[at..].IndexOf(words)) >= 0; at += found + 1)
        {
            var before = text[..(at + found)];
            if (before is [.., var last, ' '] && (char.IsLetterOrDigit(last) || last is ',' or ';'))
            {
                return true;
            }
        }

        return false;
    }

    // "the foreign ministers of Kenya and Norway, A and B"
    private void Listed(SentenceReading sentence)
    {
        foreach (var plural in sentence.Titles)
        {
            // Where a language has no plural, the countries tell it: "menteri luar negeri Kenya dan Ghana, A dan B".
            if (plural is not { Name: null, Office: not null } || !(plural.IsPlural || Rosters.MayBeHead(sentence, plural)))
            {
                continue;
            }

            Add(sentence, plural, Rosters.Of(sentence, sentence.Names, plural));
        }
    }

    // "Kenneth Kaunda International Airport"
    private static bool IsOfAirport(SentenceReading sentence, int next) =>
        next < sentence.Tokens.Count && sentence.Hits.StartingAt(next)?.Words.Has(Category.Signals, "airport") == true;

    // "Brazil's Luiz Inácio Lula da Silva", where somebody meets or travels
    private static Party? Owner(SentenceReading sentence, int first) =>
        sentence.Hits.Covering(first - 1) is { } owner && owner.IsMainly(Category.Signals, "possessive") && IsOfDiplomacy(sentence)
            ? CountryAt(sentence.Hits.Covering(owner.From - 1))
            : null;

    // "Javier Milei of Argentina", "Javier Milei (Argentina)"
    private static Party? Home(SentenceReading sentence, int first, int last)
    {
        var isBracket = last + 3 < sentence.Tokens.Count && sentence.Tokens[last + 1].IsSign('(');
        return IsOfDiplomacy(sentence) && CanBeMember(sentence, first - 1) && (isBracket || sentence.Hits.IsSignal(last + 1, "of")) && sentence.Hits.StartingAt(last + 2) is { } hit
            && hit.Words.PlaceKind == "name" && (!isBracket || (hit.To + 1 < sentence.Tokens.Count && sentence.Tokens[hit.To + 1].IsSign(')')))
            ? CountryAt(hit)
            : null;
    }

    // Where somebody of a list, a subject or whoever is met stands; "the Far East of Russia" stands elsewhere.
    private static bool CanBeMember(SentenceReading sentence, int before) =>
        before < 0 || sentence.Tokens[before].IsSign(',') || sentence.Hits.IsSignal(before, "and") || sentence.Hits.IsSignal(before, "with")
        || IsMeeting(sentence, before);

    private static Party? CountryAt(Hit? hit) => hit is not null && PlaceHit.Of(hit) is { IsCountryOrBody: true } place ? place.Party : null;

    private static bool IsOfDiplomacy(SentenceReading sentence) =>
        sentence.Hits.All.Any(h => h.Words.Has(Category.Meetings) || h.Words.Has(Category.Visits) || h.Words.Has(Category.Agreements, "conclude") || h.Words.Has(Category.Agreements, "passive"));

    // "X, the Kenyan president, met ..."
    private static TitledPerson? BareBehind(SentenceReading sentence, int first, int last) =>
        last + 1 < sentence.Tokens.Count && sentence.Tokens[last + 1].IsSign(',')
            ? sentence.Titles.FirstOrDefault(t => t.Name is null && !t.IsPlural && t.From > last && (t.Country is not null || IsOfDiplomacy(sentence))
                && Appositions.Follows(sentence, new TitledPerson { From = first, To = last }, t))
            : null;

    private static TitledPerson? BareBefore(SentenceReading sentence, int token) => sentence.Titles.LastOrDefault(t => t.To < token && t.Name is null);

    private static bool IsSubject(SentenceReading sentence, int last) =>
        IsVerb(sentence.Hits.StartingAt(AfterInsertion(sentence, last + 1))) || IsRelativeSubject(sentence, last + 1);

    private static bool IsVerb(Hit? hit) => hit is not null && (hit.Words.Has(Category.Visits, "verb") || hit.Words.Has(Category.Meetings, "verb"));

    // "X, who as prime minister toured Kenya in 2019, said ..."
    private static bool IsRelativeSubject(SentenceReading sentence, int comma)
    {
        if (comma + 2 >= sentence.Tokens.Count || !sentence.Tokens[comma].IsSign(',') || sentence.Hits.Covering(comma + 1)?.Words.Has(Category.Signals, "who") != true)
        {
            return false;
        }

        for (var i = comma + 2; i < sentence.Tokens.Count && i - comma <= FarthestVerb && !sentence.Tokens[i].IsSign(','); i++)
        {
            if (IsVerb(sentence.Hits.StartingAt(i)))
            {
                return true;
            }
        }

        return false;
    }

    // "X, who heads parliament, met ..."
    private static int AfterInsertion(SentenceReading sentence, int i)
    {
        if (i + 1 >= sentence.Tokens.Count || !sentence.Tokens[i].IsSign(',') || !sentence.Hits.IsSignal(i + 1, "cut"))
        {
            return i;
        }

        var close = i + 2;
        while (close < sentence.Tokens.Count && close - i <= LongestInsertion && !sentence.Tokens[close].IsSign(','))
        {
            close++;
        }

        return close + 1;
    }

    // "met his host Anthony Albanese", and not "held talks at Blue House"
    private static bool IsMet(SentenceReading sentence, int first) =>
        IsMeeting(sentence, first - 1) || (!sentence.Hits.IsSignal(first - 1, "at") && (IsMeeting(sentence, first - 2) || IsMeeting(sentence, first - 3)));

    private static bool IsMeeting(SentenceReading sentence, int token) => sentence.Hits.Covering(token)?.Words.Has(Category.Meetings, "verb") == true;

    private ReadOnlySpan<char> TextOf(SentenceReading sentence, int from, int to)
    {
        var span = sentence.SpanOf(from, to);
        return article.Text.AsSpan(span.Start, span.Length);
    }
}
