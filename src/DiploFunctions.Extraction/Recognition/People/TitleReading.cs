using DiploFunctions.Extraction.Text;
using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Recognition.People;

/// <summary>Reads an office from its first word up to where a name may begin: offices, what they are for, country, forms of address.</summary>
internal sealed class TitleReading(Tokens tokens, HitMap hits, int from)
{
    private readonly List<string> _offices = [];
    private int _lastOffice = -1;
    private bool _former;
    private bool _spouse;
    private bool _leader;

    public int From { get; } = from;

    /// <summary>The token after the office, where a name may begin.</summary>
    public int Next { get; private set; } = from;

    public Party? Country { get; private set; }

    public bool IsPlural { get; private set; }

    /// <summary>True when every office told is held by many ("member", "leader"), so that one capitalised word after it may be no name.</summary>
    public bool IsWeak { get; private set; } = true;

    public bool HasOffice => _offices.Count > 0 || _leader;

    public bool IsEmpty => Next == From;

    /// <summary>True when a country or body is told too, so that a comma may stand before the name.</summary>
    public bool IsElaborate { get; private set; }

    public void Read()
    {
        while (Step() is { } next)
        {
            Next = next;
        }
    }

    public TitledPerson Held((int From, int To) name, int to, Party? country, PlaceHit? before) => Make(country, before) with { Name = name, To = to };

    public TitledPerson Bare(PlaceHit? before) => Make(Country ?? before?.Party, before) with { To = Next - 1 };

    private TitledPerson Make(Party? country, PlaceHit? before) => new()
    {
        From = before?.Hit.From ?? From,
        To = Next - 1,
        Office = _lastOffice < 0 ? null : (From, _lastOffice),
        Offices = [.. _offices],
        IsLeader = _leader,
        IsFormer = _former,
        IsSpouse = _spouse,
        Country = country,
        IsPlural = IsPlural,
    };

    private int? Step()
    {
        var i = Next;
        if (i >= tokens.Count)
        {
            return null;
        }

        return Office(i) ?? Honorific(i) ?? (HasOffice || _former ? Qualifier(i) : null);
    }

    private int? Office(int i)
    {
        var start = HasOffice ? SkipArticle(SkipJoint(i)) : i;
        if (hits.StartingAt(start) is not { } hit || hit.As(Category.Offices) is not { } entry || hits.IsBeforeParentage(hit) || (start > i && _offices.Contains(entry.Key)))
        {
            // "the foreign minister and the foreign minister of Kenya" are two people.
            return null;
        }

        switch (entry.Value)
        {
            case "modifier":
                _former |= entry.Key is "ex";
                break;
            case "leader":
                _leader = true;
                break;
            case "weak":
                _offices.Add(entry.Key);
                break;
            default:
                if (Party.TryParse(entry.Value, out var own))
                {
                    Country ??= own;
                }

                IsWeak = false;
                IsPlural |= entry.Value == "plural";
                _offices.Add(entry.Key);
                break;
        }

        _lastOffice = hit.To;
        return hit.To + 1;
    }

    // "Sekretaris Jenderal dan Presiden", "Tổng Bí thư, Chủ tịch nước", "Menteri Pendidikan dan Pelatihan"
    private int SkipJoint(int i)
    {
        var joint = tokens[i].IsSign(',') || tokens[i].IsSign('/') ? i + 1 : hits.Is(i, Category.Signals, "and", out var and) ? and.To + 1 : i;
        return joint < tokens.Count ? joint : i;
    }

    private int? Honorific(int i)
    {
        if (hits.StartingAt(i)?.As(Category.Honorifics) is not { } entry)
        {
            return null;
        }

        _spouse |= entry.Key == "spouse";
        var next = hits.StartingAt(i)!.To + 1;
        return next < tokens.Count && tokens[next].IsSign('.') ? next + 1 : next;
    }

    private int? Qualifier(int i) => Place(i) ?? Institution(i) ?? Ordinal(i) ?? Bracket(i);

    private int? Place(int i)
    {
        var start = hits.Is(i, Category.Signals, "of", out var of) || hits.Is(i, Category.Institutions, "link", out of) ? SkipArticle(of.To + 1) : i;
        if (hits.StartingAt(start) is not { } hit || PlaceHit.Of(hit) is not { IsCountryOrBody: true } place)
        {
            return null;
        }

        Country ??= place.Party;
        IsElaborate = true;
        _lastOffice = hit.To;
        return hit.To + 1;
    }

    private int? Institution(int i)
    {
        var start = SkipArticle(SkipJoint(i));
        if (hits.Is(start, Category.Institutions, "link", out var link))
        {
            start = SkipArticle(link.To + 1);
        }

        if (hits.StartingAt(start)?.As(Category.Institutions) is not { Key: not "link" } || !tokens[start].IsCapitalised)
        {
            return null;
        }

        IsElaborate = true;
        _lastOffice = hits.StartingAt(start)!.To;
        return _lastOffice + 1;
    }

    private int SkipArticle(int i) => hits.Is(i, Category.Signals, "article", out var article) ? article.To + 1 : i;

    // "ke-79"
    private int? Ordinal(int i)
    {
        if (!hits.Is(i, Category.Dates, "ordinal", out _))
        {
            return null;
        }

        return i + 2 < tokens.Count && tokens[i + 1].IsDash && tokens[i + 2].IsNumber ? i + 3 : null;
    }

    // "(UNDP)"
    private int? Bracket(int i)
    {
        if (!tokens[i].IsSign('(') || i + 2 >= tokens.Count || !tokens[i + 2].IsSign(')'))
        {
            return null;
        }

        if (hits.StartingAt(i + 1) is { } hit && PlaceHit.Of(hit) is { IsCountryOrBody: true } place)
        {
            Country ??= place.Party;
        }

        return i + 3;
    }
}
