using DiploFunctions.Extraction.Text;
using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Recognition.People;

/// <summary>Finds offices and forms of address with the names that follow them.</summary>
internal sealed class TitleRecognizer(string text, Tokens tokens, HitMap hits, NameReader names)
{
    /// <summary>False for sentences without an office or form of address.</summary>
    public static bool MayFind(HitMap hits) => hits.Have(Category.Offices) || hits.Have(Category.Honorifics);

    public TitledPerson[] Find()
    {
        List<TitledPerson>? found = null;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (hits.StartingAt(i) is not { } hit || !BeginsTitle(hit))
            {
                continue;
            }

            var title = new TitleReading(text, tokens, hits, i);
            title.Read();
            if (title.IsEmpty)
            {
                continue;
            }

            AddHolders(title, found ??= []);
            i = Math.Max(i, found.Count > 0 ? found[^1].To : title.Next - 1);
        }

        return found is null ? [] : [.. found];
    }

    private static bool BeginsTitle(Hit hit) => hit.As(Category.Offices) is not null || hit.As(Category.Honorifics) is not null;

    private void AddHolders(TitleReading title, List<TitledPerson> found)
    {
        var nameStart = title.Next;
        var name = names.ReadAt(nameStart);
        if (name is null && NameAfterComma(title) is var (at, last) && !IsOfNameBefore(title, last, found))
        {
            (nameStart, name) = (at, last);
        }

        // One word behind a weak office is no name, save behind "counterpart": "bertemu mitranya Sugiono".
        if (name == nameStart && title.HasOffice && title.IsWeak && !title.IsCounterpart)
        {
            name = null;
        }

        if (name is null)
        {
            if (title.HasOffice)
            {
                found.Add(title.Bare(Before(title.From)));
            }

            return;
        }

        var country = title.Country ?? Before(title.From)?.Party ?? CountryAfter(name.Value, out _);
        CountryAfter(name.Value, out var end);
        found.Add(title.Held((nameStart, name.Value), Math.Max(name.Value, end), country, Before(title.From)));
        while (title.IsPlural && NextInList(found[^1].To) is var (from, to))
        {
            var own = CountryAfter(to, out var stop);
            found.Add(title.Held((from, to), Math.Max(to, stop), own ?? title.Country, null) with { From = from });
        }
    }

    // "Presiden Majelis Umum PBB ke-77, Csaba Kőrösi", "her Norwegian counterpart, Jonas Støre": the name may follow a comma when the office is told in full.
    private (int From, int To)? NameAfterComma(TitleReading title)
    {
        var i = title.Next;
        var isTold = title.IsElaborate || title.IsCounterpart || Before(title.From) is not null || hits.IsSignal(title.From - 1, "article")
            || hits.Covering(title.From - 1)?.Words.Has(Category.Signals, "own") == true;
        var opens = !isTold && title is { HasOffice: true, IsWeak: false, IsPlural: false } && OpensClause(title.From);
        if (!(isTold || opens) || i >= tokens.Count || !tokens[i].IsSign(','))
        {
            return null;
        }

        i++;
        while (hits.Is(i, Category.Honorifics, "title", out var honorific))
        {
            i = honorific.To + 1;
            i = i < tokens.Count && tokens[i].IsSign('.') ? i + 1 : i;
        }

        // "Menteri Luar Negeri RI, Sugiono, menerima ...": a name of one word needs a comma behind it too.
        // So does any name behind an office that opens its clause and says no more: "Menteri Luar Negeri, Sugiono, menerima ..."
        if (names.ReadAt(i) is not { } last || ((opens || last == i) && !((opens || (title.IsElaborate && !title.IsWeak)) && last + 1 < tokens.Count && tokens[last + 1].IsSign(','))))
        {
            return null;
        }

        var ends = last + 1 >= tokens.Count || tokens[last + 1].Kind == TokenKind.Sign || !tokens[last + 1].IsCapitalised;
        return ends ? (i, last) : null;
    }

    private bool OpensClause(int first) => first == 0 || tokens[first - 1].IsSign(',') || tokens[first - 1].IsDash || hits.IsSignal(first - 1, "cut");

    // "H.E. A, President of the Republic of Kenya, H.E. B, President of the Republic of Ghana": each office is that of the name before it.
    private bool IsOfNameBefore(TitleReading title, int last, List<TitledPerson> found)
    {
        if (title.From < 2 || !tokens[title.From - 1].IsSign(',') || title.IsPlural)
        {
            return false;
        }

        var isHonoured = found is [.., { Office: null, Name: var (_, to) }] && to == title.From - 2;
        return isHonoured || (tokens[title.From - 2].IsCapitalised && last + 2 < tokens.Count && tokens[last + 1].IsSign(',') && hits.StartingAt(last + 2)?.As(Category.Offices) is { Value: not "modifier" });
    }

    // "Presidents William Ruto of Kenya, Nana Akufo-Addo of Ghana and Macky Sall of Senegal"
    private (int From, int To)? NextInList(int last)
    {
        var i = last + 1;
        var separators = 0;
        while (i < tokens.Count && (tokens[i].IsSign(',') || hits.Is(i, Category.Signals, "and", out _)))
        {
            i++;
            separators++;
        }

        return separators > 0 && names.ReadAt(i) is { } end && end > i ? (i, end) : null;
    }

    // "Brazilian President", "Brazil's President"
    private PlaceHit? Before(int first)
    {
        var i = first - 1;
        if (hits.Covering(i) is { } possessive && possessive.IsMainly(Category.Signals, "possessive"))
        {
            i = possessive.From - 1;
        }

        return hits.Covering(i) is { } hit && PlaceHit.Of(hit) is { IsCountryOrBody: true } place ? place : null;
    }

    // "William Ruto of Kenya"
    private Party? CountryAfter(int last, out int end)
    {
        end = last;
        if (hits.Is(last + 1, Category.Signals, "of", out var of) && hits.StartingAt(of.To + 1) is { } hit
            && PlaceHit.Of(hit) is { IsCountryOrBody: true } place)
        {
            end = hit.To;
            return place.Party;
        }

        return null;
    }
}
