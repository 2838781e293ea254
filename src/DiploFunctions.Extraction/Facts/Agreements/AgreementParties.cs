using DiploFunctions.Extraction.Recognition;
using DiploFunctions.Extraction.Recognition.People;
using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Facts.Agreements;

/// <summary>Who concludes what a sentence tells of.</summary>
internal sealed class AgreementParties(ArticleReading reading, PartyContext context, SentenceReading sentence)
{
    private const int NearVerb = 3;
    private const int NearPartner = 6;
    private const int LongestSubject = 12;
    private const int LongestPair = 14;
    private const int NearBetween = 9;

    /// <summary>The organisation last spoken of, or null.</summary>
    public Party? LastBody => context.Body;

    /// <summary>The parties told between two tokens, or those meant by "the two sides"; empty when there is no telling.</summary>
    public IReadOnlyList<Party> Between(int from, int to)
    {
        if (context.Blocs.Count == 2 && IsOfBlocs(from, to))
        {
            return context.Blocs;
        }

        var named = NamedParties.Between(sentence, from, to);
        if (named.Count == 0 && context.JustTold(sentence) is { Count: > 2 } told && HasThey(from, to))
        {
            return told;
        }

        if (Group(from, to) is { } size)
        {
            var group = size == 2 && named.Count < 2 ? PairOf(named) : size > 2 && named.Count <= 1 ? context.Several(size) is { Count: > 0 } several ? several : context.WithTrip(size) : [];
            return group.Count > 0 ? group : named;
        }

        if (named.Count > 0 && Clause.HasSignal(sentence, from - 1, to + 1, "us") && reading.Home is { } home && !named.Contains(home))
        {
            return [home, .. named];
        }

        return named;
    }

    /// <summary>A country and a body, or two of either, that stand joined directly before a verb ("Kenya and the IMF signed"); empty when there are none.</summary>
    public IReadOnlyList<Party> Joined(CueMention verb)
    {
        var last = sentence.Places.LastOrDefault(p => p.To < verb.From && verb.From - p.To <= NearVerb && !p.IsCity);
        var first = last is null ? null : sentence.Places.LastOrDefault(p => p.To < last.From);
        return first is not null && first.Party != last!.Party && Lists.Joint(sentence, first.To, last.From) == Joint.And ? [first.Party, last.Party] : [];
    }

    /// <summary>"a treaty between A and B": the two, whoever brokered or announced it; empty when there is no telling.</summary>
    public IReadOnlyList<Party> Behind(CueMention document)
    {
        var between = Clause.Signal(sentence, document.To, document.To + NearBetween, "between");
        return between is null || Clause.HasSignal(sentence, document.To, between.From, "cut") || IsParted(document.To, between.From) ? []
            : [.. NamedParties.Between(sentence, between.To + 1, EndOfPhrase(between.To + 1)).Take(2)];
    }

    // "signed a treaty, and trade between A and B": a comma or another country ends what is said of the document.
    private bool IsParted(int after, int before) => Clause.HasComma(sentence, after, before) || sentence.Places.Any(p => p.From > after && p.To < before);

    /// <summary>"signed by A and B", "signed by the two governments"; empty when there is no telling.</summary>
    public IReadOnlyList<Party> ByWhom(CueMention verb)
    {
        var by = sentence.Hits.IsSignal(verb.To, "of") ? verb.To : Signers.By(sentence, verb.To + 1);
        if (!sentence.Hits.IsSignal(by, "of"))
        {
            return [];
        }

        return Signers.Listed(sentence, by + 1) is { Count: >= 2 } listed ? listed : Between(by + 1, EndOfPhrase(by + 1));
    }

    /// <summary>Who is brought in by "with" after a document ("a treaty on trade with Chile", "a treaty with his Chilean counterpart"), or null.</summary>
    public Party? With(CueMention document, bool isDirect)
    {
        var with = Clause.Signal(sentence, document.To, document.To + (isDirect ? 2 : LongestSubject), "with");
        if (with is null || Clause.HasSignal(sentence, document.To, with.From, "cut"))
        {
            return null;
        }

        var partner = sentence.People.Concat<Mention>(sentence.Places).Where(m => m.From > with.To && m.From - with.To <= NearPartner).MinBy(m => m.From);
        return partner switch
        {
            PlaceMention place => place.Party,
            PersonMention { IsOblique: false } person => person.Person.Country,
            _ => null,
        };
    }

    /// <summary>"it signed a treaty with Ghana": the country told last, alone, and the partner; empty elsewhere.</summary>
    public IReadOnlyList<Party> ItsOwn(CueMention verb, CueMention document) => sentence.Hits.IsSignal(verb.From - 1, "it") && verb.To < document.From
        && context.Alone is { } it && With(document, isDirect: true) is { } partner && partner != it ? [it, partner] : [];

    private int EndOfPhrase(int from)
    {
        var cut = sentence.Cues.FirstOrDefault(c => c.From > from && (c.IsSignal("cut") || c.As(Category.Agreements, "conclude") is not null));
        return Math.Min(cut?.From ?? sentence.Tokens.Count, Math.Min(sentence.Tokens.Count, from + LongestPair)) - 1;
    }

    /// <summary>The parties of the whole sentence, else those last dealt with.</summary>
    public IReadOnlyList<Party> Around(int token)
    {
        var before = Between(0, token);
        if (before.Count >= 2)
        {
            return before;
        }

        var all = Between(0, sentence.Tokens.Count - 1);
        if (all.Count >= 2)
        {
            return all;
        }

        if (all.Count == 1 && sentence.Cues.Any(c => c.IsSignal("us")) && reading.Home is { } home && all[0] != home)
        {
            return [home, all[0]];
        }

        // "President A of Sri Lanka signed accords in Beijing": whoever is named is one of those who signed, and no pair told before without them did.
        return before is [{ IsCountry: true } signer] && context.Pair.Count == 2 && !context.Pair.Contains(signer) ? context.PairIn(sentence, signer) : context.Pair;
    }

    /// <summary>
    /// A party with whom something was signed ("a contract signed with China") and whoever did so: of the last pair that held it, else whoever was named before it in the
    /// sentence, else home.
    /// </summary>
    public IReadOnlyList<Party> PairOf(Party partner, Mention document) => context.PairWith(partner) is { Count: 2 } pair ? pair
        : sentence.Places.LastOrDefault(p => p.To < document.From && p is { IsCountry: true, Kind: not "adjective" } && p.Party != partner && !Location.IsIn(sentence, p)) is { } named ? [named.Party, partner]
        : reading.Home is { } home && home != partner ? [home, partner] : [];

    // One country named beside "the two sides" is one of them.
    private IReadOnlyList<Party> PairOf(List<Party> named) =>
        named is [{ IsCountry: true } one] && context.PairWith(one) is { Count: 2 } pair ? pair : context.Pair;

    // "The two blocs last met in 2022, when they issued ..."
    private bool IsOfBlocs(int from, int to) => sentence.Cues.Any(c => c.IsSignal("blocs")
        && (c.From >= from || Group(from, to) is 2) && c.To <= to);

    // "the four signed", and not "the four agreements"
    private bool CountsThings(Hit hit) =>
        hit.Words.Has(Category.Signals, "several") && sentence.Hits.StartingAt(hit.To + 1)?.As(Category.Agreements) is not { Key: "conclude" or "raise" };

    // "They", and not "the two sides"
    private bool HasThey(int from, int to)
    {
        for (var i = Math.Max(0, from); i <= to; i++)
        {
            if (sentence.Hits.Covering(i) is { } hit && hit.From == hit.To && hit.IsMainly(Category.Signals, "parties") && !hit.Words.Has(Category.Signals, "own"))
            {
                return true;
            }
        }

        return false;
    }

    private int? Group(int from, int to)
    {
        if ((sentence.Hits.Signals & (EntrySet.BitOf("parties") | EntrySet.BitOf("pair"))) == 0)
        {
            return null;
        }

        foreach (var hit in sentence.Hits.All)
        {
            if (hit.From >= from && hit.To <= to && hit.Words.Has(Category.Signals)
                && hit.Entries.FirstOrDefault(static e => e is { Category: Category.Signals, Key: "parties" or "pair" }) is { } group && !CountsThings(hit))
            {
                return group.Key == "pair" ? 2 : group.Value[0] - '0';
            }
        }

        return null;
    }
}
