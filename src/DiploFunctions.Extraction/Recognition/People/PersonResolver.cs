using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Recognition.People;

/// <summary>Decides, in reading order, whom names, short names, bare offices and pronouns mean, and merges them with all other mentions.</summary>
internal sealed class PersonResolver(Article article, Lexicon lexicon, PersonRegistry registry, Party? home)
{
    private const int Protagonist = 3;
    private KnownPerson? _lastSubject;
    private KnownPerson? _lastOther;

    public IReadOnlyList<Mention> Resolve(SentenceReading sentence)
    {
        var people = new List<PersonMention>();
        sentence.PreviousSubject = _lastSubject;
        var names = new NameReader(sentence.Tokens, sentence.Hits, lexicon.Particles);
        for (var i = 0; i < sentence.Tokens.Count; i++)
        {
            if (Pair(sentence, i, people) is { Count: 2 } both)
            {
                people.AddRange(both);
                i = both[0].To;
                continue;
            }

            var mention = Titled(sentence, i) ?? ShortName(sentence, names, i) ?? Pronoun(sentence, i, people);
            if (mention is null)
            {
                continue;
            }

            mention.Person.Mentions++;
            people.Add(mention);
            i = Math.Max(i, mention.To);
        }

        var marked = ObliqueMarking.Mark(sentence, people);
        Remember(marked);
        return Merge(sentence, marked);
    }

    private PersonMention? Titled(SentenceReading sentence, int i)
    {
        var title = sentence.Titles.FirstOrDefault(t => t.From == i);
        if (title is null)
        {
            return null;
        }

        if (title.Name is var (from, to))
        {
            var person = registry.Find(NameKey.WordsOf(TextOf(sentence, from, to)));
            return person is null || person.IsSpouse ? null : new PersonMention(title.From, title.To, person, PersonForm.Named);
        }

        return title.IsPlural || IsIndefinite(sentence, title.From, title.To) || IsApposition(sentence, title) || Holder(title) is not { } holder
            ? null
            : new PersonMention(title.From, title.To, holder, PersonForm.Office);
    }

    private static bool IsApposition(SentenceReading sentence, TitledPerson bare) =>
        sentence.Titles.LastOrDefault(t => t.To < bare.From) is { } before && Appositions.Follows(sentence, before, bare);

    // "seorang Perdana Menteri", "para pemimpin", "Menlu terakhir yang ...": nobody known.
    private static bool IsIndefinite(SentenceReading sentence, int first, int last) =>
        sentence.Hits.IsSignal(first - 1, "indefinite")
        || sentence.Hits.IsSignal(first, "indefinite")
        || sentence.Hits.IsSignal(last + 1, "holder");

    /// <summary>Who holds the office: the best known holder from the country told, or from home, then the most spoken of.</summary>
    private KnownPerson? Holder(TitledPerson title) =>
        registry.People
            .Where(p => !p.IsSpouse && p.Mentions > 0 && Holds(p, title) && (title.Country is null || p.Country is null
            || p.Country == title.Country))
            .OrderByDescending(p => title.Country is not null && p.Country == title.Country)
            .ThenByDescending(p => title.Country is null && (p.Country is null || p.Country == home))
            .ThenByDescending(p => p.Mentions)
            .FirstOrDefault();

    // "the Brazilian leader", "Kepala Negara"
    private bool Holds(KnownPerson person, TitledPerson title) =>
        title.Offices.Count > 0 ? title.Offices.All(person.Offices.Contains) : title.IsLeader && IsHead(person) && (person.Country
            ?? home) == (title.Country ?? home);

    private bool IsHead(KnownPerson person) => person.Offices.Any(office => lexicon.HeadOffices.Contains(office));

    private PersonMention? ShortName(SentenceReading sentence, NameReader names, int i)
    {
        var capital = i;
        while (capital < sentence.Tokens.Count && capital - i < 3 && lexicon.Particles.Contains(sentence.Tokens[capital])
            && !sentence.Tokens[capital].IsCapitalised)
        {
            capital++;
        }

        if ((capital < sentence.Tokens.Count ? names.ReadAt(capital) : null) is not { } last)
        {
            return null;
        }

        for (var end = last; end >= capital; end--)
        {
            var words = NameKey.WordsOf(TextOf(sentence, i, end));
            if (registry.Find(words) is { IsSpouse: false } person && IsUsualShortForm(person, words))
            {
                return new PersonMention(i, end, person, PersonForm.Named);
            }
        }

        return null;
    }

    // One word is enough when it is long and, for Vietnamese names, the given name, which stands last.
    private bool IsUsualShortForm(KnownPerson person, IReadOnlyList<string> words)
    {
        if (words.Count > 1 || person.Words.Count == 1)
        {
            return true;
        }

        var word = words[0];
        var isVietnamese = person.Words.Count is 2 or 3 or 4 && (person.Country ?? home)?.Code == "VN";
        var last = person.Words.LastOrDefault(w => !lexicon.Suffixes.Contains(w));
        if (isVietnamese || word == last)
        {
            return word == last;
        }

        // "Xi" and "Prabowo" stand first, "Lula" in the middle of a long name.
        return word == person.Words[0] || (word.Length > 3 && person.Words.Count > 3);
    }

    private PersonMention? Pronoun(SentenceReading sentence, int i, List<PersonMention> before)
    {
        if (!sentence.Hits.Is(i, Category.Signals, "pronoun", out var hit))
        {
            return null;
        }

        var isObject = hit.Entries.Any(e => e is { Key: "pronoun", Value: "object" })
            || (sentence.Hits.Covering(i - 1) is { } verb && (verb.Is(Category.Signals, "with") || verb.As(Category.Meetings) is not null));
        var person = isObject && before.Count > 0 && before[0].Person == _lastSubject ? _lastOther : Spoken();
        person = before.Count > 0 && !isObject ? before[0].Person : person;
        return person is null ? null : new PersonMention(i, hit.To, person, PersonForm.Pronoun);
    }

    // A host who is named once does not take "he" from the traveller whom the article is about.
    private KnownPerson? Spoken() =>
        _lastOther is { } other && _lastSubject is { } subject && other.Mentions >= Protagonist * subject.Mentions ? other : _lastSubject;

    // "the two leaders": the two last spoken of, when they are of two countries.
    private List<PersonMention> Pair(SentenceReading sentence, int i, List<PersonMention> before)
    {
        if (!sentence.Hits.Is(i, Category.Signals, "pair", out var hit) || sentence.Titles.Any(t => t.From == i && t.Name is not null))
        {
            return [];
        }

        var here = before.Where(p => !p.IsOblique).Select(p => p.Person).Distinct().TakeLast(2).ToList();
        if (here.Count == 2 && (here[0].Country is null || here[0].Country != here[1].Country))
        {
            return [new(i, hit.To, here[0], PersonForm.Pronoun), new(i, hit.To, here[1], PersonForm.Pronoun)];
        }

        var (first, second) = hit.As(Category.Offices) is { } office ? Holders(office.Key) : (_lastSubject, _lastOther);
        if (first is null || second is null || (first.Country is { } country && country == second.Country))
        {
            (first, second) = (_lastSubject, _lastOther);
        }

        return first is null || second is null || (first.Country is { } one && one == second.Country)
            ? []
            : [new(i, hit.To, first, PersonForm.Pronoun), new(i, hit.To, second, PersonForm.Pronoun)];
    }

    // "hai Thủ tướng": the one of home and the foreign one last spoken of.
    private (KnownPerson? Own, KnownPerson? Foreign) Holders(string office)
    {
        var holders = registry.People.Where(p => p.Mentions > 0 && p.Offices.Contains(office)).ToList();
        return (holders.Find(p => (p.Country ?? home) == home), holders.FindLast(p => p.Country is { } country && country != home));
    }

    private void Remember(IReadOnlyList<PersonMention> people)
    {
        var actors = people.Where(p => !p.IsOblique).Select(p => p.Person).ToList();
        if (actors.Count == 0)
        {
            return;
        }

        _lastOther = actors.Find(p => p != actors[0]) ?? (_lastSubject == actors[0] ? _lastOther : _lastSubject);
        _lastSubject = actors[0];
    }

    private static List<Mention> Merge(SentenceReading sentence, IReadOnlyList<PersonMention> people)
    {
        var taken = new bool[sentence.Tokens.Count];
        var all = new List<Mention>();
        foreach (var mention in people.Concat<Mention>(sentence.Dates))
        {
            var isSecondOfPair = mention is PersonMention && all.Exists(m => m is PersonMention && m.From == mention.From && m.To == mention.To);
            if (isSecondOfPair || !taken.AsSpan(mention.From, mention.To - mention.From + 1).Contains(true))
            {
                taken.AsSpan(mention.From, mention.To - mention.From + 1).Fill(true);
                all.Add(mention);
            }
        }

        foreach (var hit in sentence.Hits.All.Where(h => !taken.AsSpan(h.From, h.To - h.From + 1).Contains(true)))
        {
            all.Add(PlaceHit.Of(hit) is { } place
                ? new PlaceMention(hit.From, hit.To, place.Party, place.Kind)
                : new CueMention(hit.From, hit.To, hit.Words));
        }

        all.Sort(static (a, b) => a.From.CompareTo(b.From));
        return all;
    }

    private string TextOf(SentenceReading sentence, int from, int to)
    {
        var span = sentence.SpanOf(from, to);
        return article.Text.Substring(span.Start, span.Length);
    }
}
