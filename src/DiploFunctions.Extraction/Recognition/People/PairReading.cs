using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Recognition.People;

/// <summary>Which two a phrase means: "the two leaders", "hai Thủ tướng", "each of the ministers".</summary>
internal sealed class PairReading(Article article, PersonRegistry registry, Party? home, Foreground foreground, SharedOffices offices)
{
    private const int LastOfHead = 3;
    private const int LongestNamed = 6;

    /// <summary>"the two leaders": the two last spoken of, when they are of two countries; null when nobody is meant so.</summary>
    public List<PersonMention>? At(SentenceReading sentence, int i, List<PersonMention> before) =>
        sentence.Hits.Is(i, Category.Signals, "pair", out var hit) && !IsNamedTitle(sentence, i) && !IsNamedBehind(sentence, hit) ? Pair(sentence, hit, i, before) : Them(sentence, i, before);

    // "A and B arrived on Monday. C welcomed them."
    private List<PersonMention>? Them(SentenceReading sentence, int i, List<PersonMention> before) =>
        foreground.Joined.Count > 1 && before is [var who] && sentence.Hits.Is(i, Category.Signals, "them", out _)
        && sentence.Hits.Covering(i - 1)?.As(Category.Meetings) is { Key: "verb" } ? Joined(i, who.Person.Country) : null;

    private List<PersonMention>? Joined(int i, Party? own) =>
        foreground.Joined.Any(p => p.Country == own) ? null : [.. foreground.Joined.Select(p => new PersonMention(i, i, p, PersonForm.Pronoun))];

    private List<PersonMention>? Pair(SentenceReading sentence, Hit hit, int i, List<PersonMention> before)
    {
        if (hit.Entries.Any(static e => e is { Key: "pair", Value: "each" }))
        {
            return Others(hit, i, before);
        }

        var here = before.Where(p => !p.IsOblique).Select(p => p.Person).Distinct().TakeLast(2).ToList();
        // "both presidents", "the two leaders": whoever else was named in between is none of them.
        var (shared, isBehind) = SharedOffice(sentence, hit);
        if (isBehind && (shared is null || offices.Last(shared) is null))
        {
            // "signed by the two energy ministers": nobody named
            return null;
        }

        if (here.Count == 2 && (here[0].Country is null || here[0].Country != here[1].Country) && (shared is null || here.TrueForAll(p => offices.Fits(p, shared))))
        {
            return [new(i, hit.To, here[0], PersonForm.Pronoun), new(i, hit.To, here[1], PersonForm.Pronoun)];
        }

        if (before.Count == 0 && AfterTalks(sentence, i, hit.As(Category.Offices)?.Key ?? shared) is var (host, guest))
        {
            return [new(i, hit.To, host, PersonForm.Pronoun), new(i, hit.To, guest, PersonForm.Pronoun)];
        }

        var (first, second) = shared is not null && before is [var subject] && IsObject(sentence, i) && offices.Last(shared, subject.Person) is var (met, other) ? (met, other) : Spoken(sentence, hit, i, shared);
        if (before.Count == 0 && first is not null && second is not null && HostAtHead(sentence, first, second) is { } there)
        {
            (first, second) = (first.Mentions >= second.Mentions ? first : second, there);
        }

        if (first is not null && second is null && before.Count == 0)
        {
            // Who was only spoken of, as an inviter, is one of the two all the same.
            second = registry.People.Where(p => p.Mentions > 0 && !p.IsSpouse && p != first && p.Offices.Count > 0 && p.Country is null or { IsCountry: true }
                && p.Country != first.Country).MaxBy(p => p.LastMention);
        }

        return first is null || second is null || (first.Country is { } own && own == second.Country)
            ? null
            : [new(i, hit.To, first, PersonForm.Pronoun), new(i, hit.To, second, PersonForm.Pronoun)];
    }

    // "A, who joined the two presidents": whoever does something to two is neither of them.
    private static bool IsObject(SentenceReading sentence, int i) => sentence.Hits.Covering(i - 1) is { } verb && (verb.As(Category.Meetings) is { Key: "verb" or "verb-for" } || verb.Words.Has(Category.Visits, "attend") || verb.IsMainly(Category.Signals, "with"));

    // "Following the talks, the two prime ministers signed": those who held them, whomever one of them has met since
    private (KnownPerson One, KnownPerson Other)? AfterTalks(SentenceReading sentence, int i, string? office) => foreground.InTalks is var (one, other)
        && Array.Exists(sentence.Hits.All, h => h.From <= LastOfHead && h.To < i && h.Words.As(Category.Meetings) is { Key: "noun", Value: "talks" })
        && office is not null && one.Offices.Contains(office) && other.Offices.Contains(office) ? (one, other) : null;

    // The two last spoken of, or the two of them who hold the office that the phrase names.
    private (KnownPerson? First, KnownPerson? Second) Spoken(SentenceReading sentence, Hit hit, int i, string? shared)
    {
        var (first, second) = hit.As(Category.Offices) is { } office ? Holders(office.Key, sentence, i) : (foreground.Subject, foreground.Other);
        if (first is null || second is null || (first.Country is { } country && country == second.Country))
        {
            (first, second) = (foreground.Subject, foreground.Other);
        }

        if (shared is not null && first is not null && second is not null && first.LikelyCountry is { } own && own == second.LikelyCountry)
        {
            // "during the visit of A's predecessor. The two presidents ...": nobody and his predecessor
            return offices.Last(shared) is var (last, before) ? (last, before) : (first.Mentions > second.Mentions ? first : second, registry.People.Where(p => p is { Mentions: > 0, IsSpouse: false } && offices.Fits(p, shared) && p.LikelyCountry is { } abroad && abroad != own).MaxBy(p => p.LastMention));
        }

        if (shared is not null && first is not null && !(offices.Fits(first, shared) && (second is null || offices.Fits(second, shared))) && offices.Last(shared) is var (one, other))
        {
            (first, second) = (one, other);
        }
        else if (shared is null && first is not null && second is not null && offices.Outranked(first, second) is var (a, b))
        {
            (first, second) = (a, b);
        }

        return (first, second);
    }

    // "In Oslo, the two leaders signed": one of them is of there, also where somebody else was spoken of since.
    private KnownPerson? HostAtHead(SentenceReading sentence, KnownPerson first, KnownPerson second)
    {
        var place = Array.Find(sentence.Hits.All, h => h.From <= LastOfHead && h.Words.Place is { IsCountry: true } && sentence.Hits.IsSignal(h.From - 1, "at"));
        return place?.Words.Place is { } there && there != first.Country && there != second.Country && (first.Country == home || second.Country == home || there == home)
            ? registry.People.Where(p => p is { Mentions: > 0, IsSpouse: false, Offices.Count: > 0 } && p.Country == there).MaxBy(p => p.LastMention) : null;
    }

    // "A met each of the ministers": the two last spoken of beside A.
    private List<PersonMention>? Others(Hit hit, int i, List<PersonMention> before)
    {
        var others = registry.People.Where(p => p is { Mentions: > 0, IsSpouse: false } && before.TrueForAll(b => b.Person != p))
            .OrderByDescending(p => p.LastMention).Take(2).ToList();
        return others.Count < 2 ? null : [new(i, hit.To, others[1], PersonForm.Pronoun), new(i, hit.To, others[0], PersonForm.Pronoun)];
    }

    // "the two", and behind it the office: "the two new presidents"; null with true for ministers of something, whom the article may not name
    private static (string? Office, bool IsBehind) SharedOffice(SentenceReading sentence, Hit hit)
    {
        foreach (var title in sentence.Titles)
        {
            if (title is { IsPlural: true, Name: null } && title.From > hit.To && title.From - hit.To <= 2)
            {
                return (title.From == hit.To + 1 ? SharedOffices.Plain(title) : null, true);
            }
        }

        foreach (var entry in hit.Entries)
        {
            if (entry is { Key: "pair", Value: not ("-" or "each") })
            {
                return (entry.Value, false);
            }
        }

        return (null, false);
    }

    private static bool IsNamedTitle(SentenceReading sentence, int token) => sentence.Titles.Any(t => t.From == token && t.Name is not null);

    // "the two foreign ministers, A of Kenya and B of Ghana, were there": the names themselves say who.
    private bool IsNamedBehind(SentenceReading sentence, Hit hit)
    {
        var first = hit.To + 1;
        first += sentence.Titles.FirstOrDefault(t => t is { IsPlural: true, Name: null } && t.From == first) is { } office ? office.To + 1 - first : 0;
        return first + 1 < sentence.Tokens.Count && sentence.Tokens[first].IsSign(',') && sentence.Names.ReadAt(first + 1) is { } last
            && registry.Find(TextOf(sentence, first + 1, last)) is not null && Array.Exists(sentence.Hits.All, h => h.From > last && h.From - last <= LongestNamed && h.IsMainly(Category.Signals, "and"));
    }

    // "hai Thủ tướng": the one of home and the foreign one last spoken of.
    private (KnownPerson? Own, KnownPerson? Foreign) Holders(string office, SentenceReading sentence, int i)
    {
        var all = registry.People.Where(p => p.Offices.Contains(office)).ToList();
        // Two in the whole article: where nobody else was spoken of, they are meant even before they are named.
        var holders = all.Count == 2 && (foreground.Other is null || all.TrueForAll(static p => p.Mentions > 0)) ? all : all.FindAll(p => p.Mentions > 0);
        var own = holders.Find(p => p.Country == home) ?? holders.Find(p => p.Country is null);
        // "the statement of the two Prime Ministers after the talks of A and B": whom the sentence goes on to name.
        var behind = sentence.Titles.Where(t => t.From > i && t.Name is not null && t.Offices.Contains(office))
            .Select(t => registry.Find(TextOf(sentence, t.Name!.Value.From, t.Name.Value.To)))
            .FirstOrDefault(p => p is not null && p != own && p.Country != home);
        return (own, behind ?? holders.Where(p => p != own && p.Country != home).MaxBy(p => p.LastMention));
    }

    private ReadOnlySpan<char> TextOf(SentenceReading sentence, int from, int to)
    {
        var span = sentence.SpanOf(from, to);
        return article.Text.AsSpan(span.Start, span.Length);
    }
}
