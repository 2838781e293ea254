using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Recognition.People;

/// <summary>Decides, in reading order, whom names, short names, bare offices and pronouns mean, and merges them with all other mentions.</summary>
internal sealed class PersonResolver(Article article, Lexicon lexicon, PersonRegistry registry, Party? home)
{
    private const int LongestName = 256;
    private const int LastOfLead = 3;
    private readonly List<PersonMention> _people = [];
    private readonly List<Mention> _mentions = [];
    private readonly Speakers _speakers = new(article, registry);
    private readonly Foreground _foreground = new();
    private PronounReading? _pronouns;
    private PairReading? _pairs;
    private OfficeHolders? _holders;
    private readonly Nationals _nationals = new(registry);
    private readonly SharedOffices _offices = new(registry, lexicon);

    /// <summary>The mentions of a sentence, by their first token; in a list that the next sentence uses again.</summary>
    public List<Mention> Resolve(SentenceReading sentence)
    {
        _people.Clear();
        var people = _people;
        (sentence.PreviousSubject, sentence.PreviousOther, sentence.PreviousGroup) = (_foreground.Subject, _foreground.Other, _foreground.Group);
        (sentence.PreviousJoined, sentence.PreviousListed) = (_foreground.Joined, _foreground.Listed);
        Find(sentence, people);
        _speakers.Note(sentence, people);
        ObliqueMarking.Mark(sentence, people);
        foreach (var mention in people)
        {
            mention.Person.HasActed |= !mention.IsOblique;
        }

        _foreground.Take(sentence, Spoken(sentence, people));
        _mentions.Clear();
        MentionMerging.Merge(sentence, people, _mentions);
        return _mentions;
    }

    private void Find(SentenceReading sentence, List<PersonMention> people)
    {
        var pairs = _pairs ??= new PairReading(article, registry, home, _foreground, _offices);
        var mayHoldPair = sentence.Hits.MayHaveSignal(EntrySet.BitOf("pair") | EntrySet.BitOf("them"));
        var mayHoldOther = sentence.Hits.MayHaveSignal(EntrySet.BitOf("pronoun") | EntrySet.BitOf("opposite") | EntrySet.BitOf("epithet") | EntrySet.BitOf("speaker") | EntrySet.BitOf("article"));
        for (var i = 0; i < sentence.Tokens.Count; i++)
        {
            var hit = sentence.Hits.Covering(i);
            if (hit is null && !sentence.Tokens[i].IsCapitalised)
            {
                // Neither a name nor a word that could mean somebody.
                continue;
            }

            var title = TitleAt(sentence, i);
            if (((mayHoldPair ? pairs.At(sentence, i, people) : null) ?? Plural(sentence, title)) is { Count: >= 2 } both)
            {
                people.AddRange(both);
                i = both[0].To;
                continue;
            }

            var mention = Titled(sentence, title) ?? ShortName(sentence, i) ?? (mayHoldOther && hit is not null ? ByWord(sentence, hit, i, people) : null);
            if (mention is null)
            {
                continue;
            }

            registry.Mention(mention.Person);
            people.Add(mention);
            i = Math.Max(i, mention.To);
        }
    }

    // "she", "his host", "I", "the Kenyan"
    private PersonMention? ByWord(SentenceReading sentence, Hit word, int i, List<PersonMention> people)
    {
        var pronouns = _pronouns ??= new PronounReading(article, registry, _foreground);
        return !word.Words.Has(Category.Signals) ? null
            : pronouns.At(sentence, i, people) ?? pronouns.Opposite(sentence, i, people) ?? pronouns.Epithet(sentence, i, people) ?? _speakers.At(sentence, i, people) ?? _nationals.At(sentence, i);
    }

    // Whoever says "I" is not whom "he" means in the next sentence.
    private static List<PersonMention> Spoken(SentenceReading sentence, List<PersonMention> people) => !sentence.Hits.MayHaveSignal(EntrySet.BitOf("speaker")) ? people
        : people.FindAll(p => p.Form != PersonForm.Pronoun || !sentence.Hits.IsSignal(p.From, "speaker"));

    private PersonMention? Titled(SentenceReading sentence, TitledPerson? title)
    {
        if (title is null)
        {
            return null;
        }

        if (title.Name is var (from, to))
        {
            var person = registry.Find(TextOf(sentence, from, to), Array.IndexOf(title.Offices, PersonRegistry.Monarch) >= 0);
            return person is null || person.IsSpouse ? null : new PersonMention(title.From, title.To, person, PersonForm.Named);
        }

        if (title.IsFormer && sentence.Hits.IsSignal(title.To + 1, "this") && _foreground.Subject is { } former && (title.Country ?? former.Country) == former.Country)
        {
            // "mantan Menteri Pertahanan itu": whom the sentence before was about
            return new PersonMention(title.From, title.To + 1, former, PersonForm.Office);
        }

        return title.IsPlural || IsOfSeveral(sentence, title) || IsHouse(sentence, title) || IsIndefinite(sentence, title.From, title.To) || IsApposition(sentence, title) || IsOfLast(sentence, title) || Holder(sentence, title) is not { } holder
            ? null
            : new PersonMention(title.From, title.To, holder, PersonForm.Office);
    }

    // "menteri luar negeri Kenya dan Ghana, A dan B": nobody who holds the office in one of them alone
    private static bool IsOfSeveral(SentenceReading sentence, TitledPerson title) => Rosters.MayBeHead(sentence, title) && Rosters.Of(sentence, sentence.Names, title).Any();

    // "di Kantor Kanselir": the house, and nobody in it
    private static bool IsHouse(SentenceReading sentence, TitledPerson title) => title.From > 0 && sentence.Hits.Covering(title.From - 1) is { } house && house.Words.Has(Category.Institutions, "body");

    // "the presidents", "the presidents of Kenya and Ghana"
    private List<PersonMention>? Plural(SentenceReading sentence, TitledPerson? title)
    {
        var several = title is { IsPlural: true } ? _offices.Of(sentence, title) : null;
        several?.ForEach(p => registry.Mention(p.Person));
        return several;
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

    // "with A, the head of government.": of whoever stands before, though no title came with the name
    private bool IsOfLast(SentenceReading sentence, TitledPerson bare) => _people is [.., { Form: PersonForm.Named } last] && last.To < bare.From
        && (bare.Country is null || last.Person.Country is null || bare.Country == last.Person.Country)
        && Appositions.Follows(sentence, new TitledPerson { From = last.From, To = last.To }, bare);

    // "seorang Perdana Menteri", "para pemimpin", "Menlu terakhir yang ...", "A, who as prime minister ...": nobody known.
    private static bool IsIndefinite(SentenceReading sentence, int first, int last) =>
        sentence.Hits.IsSignal(first - 1, "indefinite")
        || sentence.Hits.Covering(first - 1)?.Words.Has(Category.Signals, "capacity") == true
        || sentence.Hits.IsSignal(first, "indefinite")
        || sentence.Hits.IsSignal(last + 1, "holder");

    private static bool IsOfHost(SentenceReading sentence, TitledPerson title) => sentence.Hits.MayHaveSignal(EntrySet.BitOf("opposite"))
        && sentence.Hits.StartingAt(title.From)?.Words.As(Category.Signals, "opposite") is { Value: "host" };

    private KnownPerson? Holder(SentenceReading sentence, TitledPerson title) => (_holders ??= new OfficeHolders(registry, lexicon, home)) is var holders
        ? title.IsCounterpart && Owner(sentence) is { } named ? holders.Counterpart(title, named) : IsOfHost(sentence, title) ? holders.Host(title, _foreground.Subject?.Country ?? home) : holders.Of(title) ?? (sentence.Number <= LastOfLead ? holders.NamedLater(title) : null) : null;

    // "A, who came with the Prime Minister, met his Kenyan counterpart": whose counterpart it is stands behind no "with".
    private KnownPerson? Owner(SentenceReading sentence) => _people.Count == 0 ? _foreground.Subject
        : (_people.FindLast(p => !IsWith(sentence, p.From - (sentence.Hits.IsSignal(p.From - 1, "article") ? 2 : 1))) ?? _people[^1]).Person;

    private static bool IsWith(SentenceReading sentence, int token) => sentence.Hits.Covering(token) is { } hit && (hit.Words.Has(Category.Signals, "with") || hit.Words.Has(Category.Signals, "party-member"));

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
            if (registry.FindKey(key) is { IsSpouse: false } person && IsUsualShortForm(person, key) && !IsOfBody(sentence, end) && !(end < last && IsNumeral(TextOf(sentence, end + 1, end + 1))))
            {
                return new PersonMention(i, end, person, PersonForm.Named);
            }
        }

        return null;
    }

    // "Paul VI" is not John Paul II.
    private static bool IsNumeral(ReadOnlySpan<char> word) => !word.ContainsAnyExcept('I', 'V', 'X');

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

        var isVietnamese = person.Words.Length is 2 or 3 or 4 && (person.Country ?? KnownHolders.CountryOf(person.Form, null) ?? home)?.Code == "VN";
        var last = person.Words.LastOrDefault(w => !lexicon.Suffixes.Contains(w));
        var isLast = last is not null && key.SequenceEqual(last);
        if (isVietnamese || isLast)
        {
            return isLast;
        }

        // "Xi" and "Prabowo" stand first, "Lula" or a nickname in the middle of a long name.
        return key.SequenceEqual(person.Words[0]) || (key.Length > 3 && person.Words.Length > 2);
    }

    private ReadOnlySpan<char> TextOf(SentenceReading sentence, int from, int to)
    {
        var span = sentence.SpanOf(from, to);
        return article.Text.AsSpan(span.Start, span.Length);
    }
}
