using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Recognition.People;

/// <summary>Decides, in reading order, whom names, short names, bare offices and pronouns mean, and merges them with all other mentions.</summary>
internal sealed class PersonResolver(Article article, Lexicon lexicon, PersonRegistry registry, Party? home)
{
    private const int Protagonist = 3;
    private const int LongestName = 256;
    private readonly List<PersonMention> _people = [];
    private readonly List<Mention> _mentions = [];
    private readonly Speakers _speakers = new();
    private bool _wasAlone;
    private KnownPerson? _lastSubject;
    private KnownPerson? _lastOther;
    private OfficeHolders? _holders;

    /// <summary>The mentions of a sentence, by their first token; in a list that the next sentence uses again.</summary>
    public List<Mention> Resolve(SentenceReading sentence)
    {
        _people.Clear();
        var people = _people;
        (sentence.PreviousSubject, sentence.PreviousOther) = (_lastSubject, _lastOther);
        for (var i = 0; i < sentence.Tokens.Count; i++)
        {
            if (!sentence.Tokens[i].IsCapitalised && sentence.Hits.Covering(i) is null)
            {
                // Neither a name nor a word that could mean somebody.
                continue;
            }

            if (Pair(sentence, i, people) is { Count: 2 } both)
            {
                people.AddRange(both);
                i = both[0].To;
                continue;
            }

            var mention = Titled(sentence, i) ?? ShortName(sentence, i) ?? Pronoun(sentence, i, people) ?? Opposite(sentence, i, people) ?? _speakers.At(sentence, i, people);
            if (mention is null)
            {
                continue;
            }

            registry.Mention(mention.Person);
            people.Add(mention);
            i = Math.Max(i, mention.To);
        }

        _speakers.Note(sentence, people);
        ObliqueMarking.Mark(sentence, people);
        Remember(people);
        _mentions.Clear();
        MentionMerging.Merge(sentence, people, _mentions);
        return _mentions;
    }

    private PersonMention? Titled(SentenceReading sentence, int i)
    {
        if (TitleAt(sentence, i) is not { } title)
        {
            return null;
        }

        if (title.Name is var (from, to))
        {
            var person = registry.Find(TextOf(sentence, from, to));
            return person is null || person.IsSpouse ? null : new PersonMention(title.From, title.To, person, PersonForm.Named);
        }

        return title.IsPlural || IsIndefinite(sentence, title.From, title.To) || IsApposition(sentence, title) || Holder(title) is not { } holder
            ? null
            : new PersonMention(title.From, title.To, holder, PersonForm.Office);
    }

    private static TitledPerson? TitleAt(SentenceReading sentence, int token)
    {
        foreach (var title in sentence.Titles)
        {
            if (title.From == token)
            {
                return title;
            }
        }

        return null;
    }

    private static bool IsApposition(SentenceReading sentence, TitledPerson bare) =>
        sentence.Titles.LastOrDefault(t => t.To < bare.From) is { } before && Appositions.Follows(sentence, before, bare);

    // "seorang Perdana Menteri", "para pemimpin", "Menlu terakhir yang ...": nobody known.
    private static bool IsIndefinite(SentenceReading sentence, int first, int last) =>
        sentence.Hits.IsSignal(first - 1, "indefinite")
        || sentence.Hits.IsSignal(first, "indefinite")
        || sentence.Hits.IsSignal(last + 1, "holder");

    private KnownPerson? Holder(TitledPerson title) => (_holders ??= new OfficeHolders(registry, lexicon, home)).Of(title);

    private PersonMention? ShortName(SentenceReading sentence, int i)
    {
        var capital = i;
        while (capital < sentence.Tokens.Count && capital - i < 3 && lexicon.Particles.Contains(sentence.Tokens[capital])
            && !sentence.Tokens[capital].IsCapitalised)
        {
            capital++;
        }

        if ((capital < sentence.Tokens.Count ? sentence.Names.ReadAt(capital) : null) is not { } last)
        {
            return null;
        }

        Span<char> buffer = stackalloc char[LongestName];
        for (var end = last; end >= capital; end--)
        {
            var key = NameKey.Of(TextOf(sentence, i, end), buffer);
            if (registry.FindKey(key) is { IsSpouse: false } person && IsUsualShortForm(person, key) && !IsOfBody(sentence, end))
            {
                return new PersonMention(i, end, person, PersonForm.Named);
            }
        }

        return null;
    }

    // "Nazarbayev University" is named after somebody.
    private static bool IsOfBody(SentenceReading sentence, int end) => end + 1 < sentence.Tokens.Count && sentence.Tokens[end + 1].IsCapitalised
        && sentence.Hits.StartingAt(end + 1)?.Words.Has(Category.Institutions, "body") == true;

    // One word is enough when it is long and, for Vietnamese names, the given name, which stands last.
    private bool IsUsualShortForm(KnownPerson person, ReadOnlySpan<char> key)
    {
        if (key.Contains(' ') || person.Words.Length == 1 || person.IsNickname(key))
        {
            return true;
        }

        var isVietnamese = person.Words.Length is 2 or 3 or 4 && (person.Country ?? home)?.Code == "VN";
        var last = person.Words.LastOrDefault(w => !lexicon.Suffixes.Contains(w));
        var isLast = last is not null && key.SequenceEqual(last);
        if (isVietnamese || isLast)
        {
            return isLast;
        }

        // "Xi" and "Prabowo" stand first, "Lula" or a nickname in the middle of a long name.
        return key.SequenceEqual(person.Words[0]) || (key.Length > 3 && person.Words.Length > 2);
    }

    private PersonMention? Pronoun(SentenceReading sentence, int i, List<PersonMention> before)
    {
        if (!sentence.Hits.Is(i, Category.Signals, "pronoun", out var hit) || IsOwner(sentence, hit))
        {
            return null;
        }

        var isObject = hit.Entries.Any(static e => e is { Key: "pronoun", Value: "object" or "object-or-owner" })
            || (sentence.Hits.Covering(i - 1) is { } verb && (verb.IsMainly(Category.Signals, "with") || verb.As(Category.Meetings) is not null));
        var person = before.Count == 0 ? Spoken()
            : !isObject ? (IsCompany(sentence, before[0]) ? Spoken() : before[0].Person)
            : ObjectIn(sentence, i, before) ?? (before[0].Person == _lastSubject ? _lastOther : Spoken());
        return person is null ? null : new PersonMention(i, hit.To, person, PersonForm.Pronoun);
    }

    // "With B she signed", "With her Norwegian colleague she signed": not B
    private static bool IsCompany(SentenceReading sentence, PersonMention first) => sentence.Hits.IsSignal(first.From - 1, "with")
        || (sentence.Hits.Covering(first.From - 1)?.Words.Has(Category.Signals, "own") == true && sentence.Hits.IsSignal(first.From - 2, "with"));

    // "met her in Oslo", but "with her Norwegian counterpart"
    private static bool IsOwner(SentenceReading sentence, Hit hit)
    {
        var next = hit.To + 1;
        return hit.Entries.Any(static e => e is { Key: "pronoun", Value: "object-or-owner" }) && next < sentence.Tokens.Count && sentence.Tokens[next].IsWord
            && sentence.Hits.StartingAt(next)?.As(Category.Signals) is null && sentence.Hits.StartingAt(next)?.As(Category.Dates) is null;
    }

    // "A laid on a salute for B and met him"; "A met B, while C received him": B, and not whom the clause is about.
    private static KnownPerson? ObjectIn(SentenceReading sentence, int i, List<PersonMention> before)
    {
        var clause = i;
        while (clause > 0 && !sentence.Hits.IsSignal(clause - 1, "cut") && !sentence.Tokens[clause - 1].IsSign(';'))
        {
            clause--;
        }

        var subject = before.Find(p => p.From >= clause)?.Person ?? before[0].Person;
        return before.FindLast(p => p.Person != subject)?.Person;
    }

    // "A and her guest", "his host": of another country than whoever stands before; a guest is whom the article is about.
    private PersonMention? Opposite(SentenceReading sentence, int i, List<PersonMention> before)
    {
        if (!sentence.Hits.Is(i, Category.Signals, "opposite", out var hit) || before.Count == 0
            || (hit.To + 1 < sentence.Tokens.Count && sentence.Tokens[hit.To + 1].IsCapitalised))
        {
            return null;
        }

        var isGuest = hit.Entries.Any(static e => e is { Key: "opposite", Value: "guest" });
        return Foreigner(before[0].Person, isGuest) is { } person ? new PersonMention(i, hit.To, person, PersonForm.Pronoun) : null;
    }

    private KnownPerson? Foreigner(KnownPerson speaker, bool isGuest)
    {
        var foreign = registry.People.Where(p => p.Mentions > 0 && p != speaker && !p.IsSpouse && (p.Country is null || p.Country != speaker.Country));
        return isGuest ? foreign.MaxBy(p => p.Mentions) : foreign.FirstOrDefault(p => p == _lastSubject) ?? foreign.FirstOrDefault(p => p == _lastOther);
    }

    // A host who is named once does not take "he" from the traveller whom the article is about.
    private KnownPerson? Spoken() =>
        !_wasAlone && _lastOther is { } other && _lastSubject is { } subject && other.Mentions >= Protagonist * subject.Mentions ? other : _lastSubject;

    // "the two leaders": the two last spoken of, when they are of two countries; null when nobody is meant so.
    private List<PersonMention>? Pair(SentenceReading sentence, int i, List<PersonMention> before) =>
        sentence.Hits.Is(i, Category.Signals, "pair", out var hit) && !IsNamedTitle(sentence, i) ? Pair(sentence, hit, i, before) : null;

    private List<PersonMention>? Pair(SentenceReading sentence, Hit hit, int i, List<PersonMention> before)
    {
        if (hit.Entries.Any(static e => e is { Key: "pair", Value: "each" }))
        {
            // "A met each of the ministers": the two last spoken of beside A.
            var others = registry.People.Where(p => p is { Mentions: > 0, IsSpouse: false } && before.TrueForAll(b => b.Person != p))
                .OrderByDescending(p => p.LastMention).Take(2).ToList();
            return others.Count < 2 ? null : [new(i, hit.To, others[1], PersonForm.Pronoun), new(i, hit.To, others[0], PersonForm.Pronoun)];
        }

        var here = before.Where(p => !p.IsOblique).Select(p => p.Person).Distinct().TakeLast(2).ToList();
        if (here.Count == 2 && (here[0].Country is null || here[0].Country != here[1].Country))
        {
            return [new(i, hit.To, here[0], PersonForm.Pronoun), new(i, hit.To, here[1], PersonForm.Pronoun)];
        }

        var (first, second) = hit.As(Category.Offices) is { } office ? Holders(office.Key, sentence, i) : (_lastSubject, _lastOther);
        if (first is null || second is null || (first.Country is { } country && country == second.Country))
        {
            (first, second) = (_lastSubject, _lastOther);
        }

        if (first is not null && second is null && before.Count == 0)
        {
            // Who was only spoken of, as an inviter, is one of the two all the same.
            second = registry.People.Where(p => p.Mentions > 0 && !p.IsSpouse && p != first && p.Offices.Count > 0 && p.Country is { IsCountry: true }
                && p.Country != first.Country).MaxBy(p => p.LastMention);
        }

        return first is null || second is null || (first.Country is { } one && one == second.Country)
            ? null
            : [new(i, hit.To, first, PersonForm.Pronoun), new(i, hit.To, second, PersonForm.Pronoun)];
    }

    private static bool IsNamedTitle(SentenceReading sentence, int token) => sentence.Titles.Any(t => t.From == token && t.Name is not null);

    // "hai Thủ tướng": the one of home and the foreign one last spoken of.
    private (KnownPerson? Own, KnownPerson? Foreign) Holders(string office, SentenceReading sentence, int i)
    {
        var all = registry.People.Where(p => p.Offices.Contains(office)).ToList();
        // Two in the whole article: they are meant even before they are named.
        var holders = all.Count == 2 ? all : all.FindAll(p => p.Mentions > 0);
        var own = holders.Find(p => p.Country == home) ?? holders.Find(p => p.Country is null);
        // "the statement of the two Prime Ministers after the talks of A and B": whom the sentence goes on to name.
        var behind = sentence.Titles.Where(t => t.From > i && t.Name is not null && t.Offices.Contains(office))
            .Select(t => registry.Find(TextOf(sentence, t.Name!.Value.From, t.Name.Value.To)))
            .FirstOrDefault(p => p is not null && p != own && p.Country != home);
        return (own, behind ?? holders.Where(p => p != own && p.Country != home).MaxBy(p => p.LastMention));
    }

    private void Remember(List<PersonMention> people)
    {
        KnownPerson? first = null;
        KnownPerson? other = null;
        foreach (var mention in people)
        {
            first ??= mention.IsOblique ? null : mention.Person;
            other ??= mention.IsOblique || mention.Person == first ? null : mention.Person;
        }

        if (first is not null)
        {
            _lastOther = other ?? (_lastSubject == first ? _lastOther : _lastSubject);
            _lastSubject = first;
            _wasAlone = other is null;
        }
    }

    private ReadOnlySpan<char> TextOf(SentenceReading sentence, int from, int to)
    {
        var span = sentence.SpanOf(from, to);
        return article.Text.AsSpan(span.Start, span.Length);
    }
}
