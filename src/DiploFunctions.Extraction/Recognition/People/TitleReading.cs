using DiploFunctions.Extraction.Text;
using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Recognition.People;

/// <summary>Reads an office from its first word up to where a name may begin: offices, what they are for, country, forms of address.</summary>
internal sealed class TitleReading(string text, Tokens tokens, HitMap hits, int from)
{
    private const int LongestBracket = 5;
    private const string Minister = "minister";
    private readonly List<string> _offices = [];
    private int _lastOffice = -1;
    private bool _former;
    private bool _spouse;
    private bool _leader;
    private bool _head;
    private bool _deputy;

    public int From { get; } = from;

    /// <summary>The token after the office, where a name may begin.</summary>
    public int Next { get; private set; } = from;

    public Party? Country { get; private set; }

    public bool IsPlural { get; private set; }

    /// <summary>True when every office told is held by many ("member", "leader"), so that one capitalised word after it may be no name.</summary>
    public bool IsWeak { get; private set; } = true;

    /// <summary>True for "counterpart", whose name may follow a comma: whoever is meant has been told of before the word.</summary>
    public bool IsCounterpart { get; private set; }

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
        IsCounterpart = IsCounterpart,
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
        if (start > i && (EndsInviter(i) || BeginsAnother(i, start)))
        {
            return null;
        }

        if (hits.StartingAt(start) is not { } hit || hit.As(Category.Offices) is not { } entry || hits.IsBeforeParentage(hit) || (start > i && _offices.Contains(entry.Key)))
        {
            // "the foreign minister and the foreign minister of Kenya" are two people.
            return null;
        }

        Take(entry);
        _lastOffice = hit.To;
        return hit.To + 1;
    }

    private void Take(Entry entry)
    {
        switch (entry.Value)
        {
            case "modifier":
                _former |= entry.Key is "ex";
                _deputy |= entry.Key is "deputy";
                break;
            case "leader":
                _leader = true;
                IsCounterpart |= entry.Key == "counterpart";
                break;
            case "weak":
                _offices.Add(entry.Key);
                break;
            case "head":
                (_head, IsWeak) = (true, false);
                _offices.Add(entry.Key);
                break;
            default:
                if (Party.TryParse(entry.Value, out var own))
                {
                    Country ??= own;
                }

                IsWeak = false;
                IsPlural |= entry.Value == "plural";
                _offices.Add(_deputy && entry.Key.EndsWith(Minister, StringComparison.Ordinal) ? "deputy-minister" : entry.Key);
                break;
        }
    }

    // "Sekretaris Jenderal dan Presiden", "Tổng Bí thư, Chủ tịch nước", "Menteri Pendidikan dan Pelatihan"
    private int SkipJoint(int i)
    {
        // "First Deputy Prime Minister – Minister of Economy": before a country is told, a dash joins offices of one person.
        var isDash = tokens[i].IsDash && !IsElaborate && i + 1 < tokens.Count && hits.StartingAt(i + 1)?.As(Category.Offices) is not null;
        var joint = tokens[i].IsSign(',') || tokens[i].IsSign('/') || isDash ? i + 1 : hits.Is(i, Category.Signals, "and", out var and) ? and.To + 1 : i;
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

    private int? Qualifier(int i) => Accredited(i) ?? Place(i) ?? OwnBody(i) ?? Institution(i) ?? Ordinal(i) ?? Bracket(i) ?? OfThatTime(i);

    // "the Norwegian ambassador to Kenya, A", "UN envoy for Yemen": where somebody is accredited is not whose ambassador that is.
    private int? Accredited(int i) => ((_offices is [.., "ambassador"] && hits.Is(i, Category.Signals, "to", out var to))
            || (_offices is [.., "envoy"] && (hits.Is(i, Category.Signals, "to", out to) || hits.Is(i, Category.Signals, "about", out to))))
        && hits.StartingAt(SkipArticle(to.To + 1)) is { } hit && PlaceHit.Of(hit) is { IsCountryOrBody: true } ? Elaborate(hit.To + 1) : null;

    private int Elaborate(int next)
    {
        IsElaborate = true;
        return next;
    }

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
        start = tokens[i].IsSign(',') && start == i + 1 ? SkipJoint(start) : start;
        var isLinked = hits.Is(start, Category.Institutions, "link", out var link) || (start == i && (hits.Is(i, Category.Signals, "of", out link) || IsOfBody(i, out link)));
        start = isLinked ? SkipArticle(link!.To + 1) : AtMinistry(start);
        if (start >= tokens.Count || !tokens[start].IsCapitalised)
        {
            return null;
        }

        var last = (start == i ? Portfolios.Abbreviated(tokens, text, start) : null) is { } bracket ? bracket
            : hits.StartingAt(start) is { } hit && hit.As(Category.Institutions) is { Key: not "link" } ? hit.To
            : start == i ? null
            : Portfolios.Known(tokens, hits, start) ?? (isLinked ? Portfolios.Closed(tokens, hits, start) : null);
        if (last is not { } end)
        {
            return null;
        }

        IsElaborate = true;
        _lastOffice = end;
        return end + 1;
    }

    // "the Speaker of Kenya's National Assembly, A"
    private int? OwnBody(int i) => Country is not null && hits.StartingAt(i) is { } owner && owner.IsMainly(Category.Signals, "possessive") && hits.StartingAt(owner.To + 1) is { } body && body.Words.Has(Category.Institutions) && body.As(Category.Institutions) is { Key: not "link" }
        ? Elaborate(body.To + 1) : null;

    // "the Committee on International Relations"
    private bool IsOfBody(int i, out Hit? about) => hits.Is(i, Category.Signals, "about", out about) && hits.Covering(i - 1)?.As(Category.Institutions) is { Key: "body" }
        && hits.StartingAt(SkipArticle(i + 1))?.As(Category.Institutions) is { Key: not "link" };

    // "State Secretary at the Ministry of the Economy", "at the Spanish Ministry of Trade"; a president at a palace only is there.
    private int AtMinistry(int i)
    {
        if (_head || !hits.Is(i, Category.Signals, "at", out var at))
        {
            return i;
        }

        var start = SkipArticle(at.To + 1);
        if (start > at.To + 1 && hits.StartingAt(start) is { } hit && hit.Words.PlaceKind == "adjective")
        {
            Country ??= hit.Words.Place;
            start = hit.To + 1;
        }

        return start > at.To + 1 && hits.StartingAt(start)?.As(Category.Institutions) is { Key: "body" } ? start : i;
    }

    // "the Kenyan leader and President A": an office in small letters is not joined with one that has a capital. "the President and Prime Minister A": nobody holds both.
    private bool BeginsAnother(int i, int start) => (hits.IsSignal(i, "and") && _offices is ["president"] && Country is null && hits.IsSignal(From - 1, "article") && hits.StartingAt(start)?.As(Category.Offices) is { Key: "prime-minister" })
        || hits.IsSignal(i, "and") && !tokens[From].IsCapitalised && tokens[start].IsCapitalised
        && hits.Covering(From)?.As(Category.Offices) is not null && hits.StartingAt(start)?.As(Category.Offices) is not null;

    // "At the invitation of the President of Kenya, Prime Minister A": who invites is not who comes.
    // "Thay mặt Thủ tướng, Phó Thủ tướng A": whose deputy somebody is stays at home.
    private bool EndsInviter(int i) => tokens[i].IsSign(',') && From > 0 && (Country is not null || IsDeputy(i + 1) || IsOfAnother(i + 1))
        && (hits.IsSignal(From - 1, "invitation") || (From > 1 && hits.Is(From - 1, Category.Signals, "article", out _) && hits.IsSignal(From - 2, "invitation"))
            || hits.Covering(From - 1)?.Words.Has(Category.Signals, "represent") == true);

    // "Nhận lời mời của Thủ tướng, Tổng thống Kenya A": behind the comma an office with its country; only who leads a party holds two in a row.
    private bool IsOfAnother(int i) => !_offices.Contains("general-secretary") && hits.StartingAt(i) is { } hit && hit.As(Category.Offices) is not null
        && hits.StartingAt(hit.To + 1)?.Words.Place is { IsCountry: true };

    private bool IsDeputy(int i) => hits.StartingAt(i)?.Words.As(Category.Offices) is { } office && (office.Key.StartsWith("deputy", StringComparison.Ordinal) || office.Key.StartsWith("vice", StringComparison.Ordinal));

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

    // "Wakil Menteri Luar Negeri Kenya ketika itu, A"
    private int? OfThatTime(int i) => hits.Is(i, Category.Signals, "of-that-time", out var then) && then.To + 1 < tokens.Count
        && (tokens[then.To + 1].IsSign(',') || then.Words.As(Category.Signals, "of-that-time") is { Value: "name" }) ? Elaborate(then.To + 1) : null;

    // "(UNDP)", "the Secretary of State (International Development), A"
    private int? Bracket(int i)
    {
        if (!tokens[i].IsSign('('))
        {
            return null;
        }

        var close = i + 1;
        while (close < tokens.Count && close - i <= LongestBracket && tokens[close].IsWord && (tokens[close].IsCapitalised || hits.IsSignal(close, "and")))
        {
            close++;
        }

        if (close == i + 1 || close >= tokens.Count || !tokens[close].IsSign(')'))
        {
            return null;
        }

        if (close > i + 2)
        {
            return Elaborate(close + 1);
        }

        if (hits.StartingAt(i + 1) is { } hit && PlaceHit.Of(hit) is { IsCountryOrBody: true } place)
        {
            Country ??= place.Party;
        }

        return i + 3;
    }
}
