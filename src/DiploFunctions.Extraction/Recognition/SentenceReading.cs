using System.Runtime.CompilerServices;
using DiploFunctions.Extraction.Recognition.Dates;
using DiploFunctions.Extraction.Recognition.People;
using DiploFunctions.Extraction.Text;

namespace DiploFunctions.Extraction.Recognition;

/// <summary>A sentence with everything recognised in it, in the order of the words.</summary>
/// <remarks>
/// Arrays, because a long article has ten thousand sentences and the rules go through each of them many times.
/// </remarks>
internal sealed class SentenceReading(Sentence sentence, HitMap hits, TitledPerson[] titles, DateMention[] dates, NameReader names)
{
    private int _cueCategories;
    private ulong _signals;
    private ulong _keys;
    private NameReader? _names = names;
    private List<Refusal>? _refusals;

    /// <summary>Its place among the sentences of the part that it is read in, from 0.</summary>
    public int Number { get; init; }

    public Sentence Sentence { get; private set; } = sentence;

    public Tokens Tokens => Sentence.Tokens;

    public HitMap Hits { get; private set; } = hits;

    /// <summary>Offices and forms of address, before they are resolved to people.</summary>
    public TitledPerson[] Titles { get; private set; } = titles;

    /// <summary>All dates, those within somebody's name or office too.</summary>
    public DateMention[] Dates { get; private set; } = dates;

    /// <summary>All mentions, by their first token.</summary>
    public IEnumerable<Mention> Mentions => People.Concat<Mention>(Places).Concat(Cues).Concat(DateMentions).OrderBy(m => m.From);

    /// <summary>Reads the names in it.</summary>
    public NameReader Names => _names ?? throw new InvalidOperationException("The words of this sentence were let go of.");

    /// <summary>True when it is to be told why its words tell something or nothing.</summary>
    public bool IsExplained { get; init; }

    /// <summary>Words that could have told a fact and did not, in the order in which the rules came to them; empty unless it is to be explained.</summary>
    public IReadOnlyList<Refusal> Refusals => _refusals ?? [];

    /// <summary>Whom the sentence before is about, or null.</summary>
    public KnownPerson? PreviousSubject { get; set; }

    /// <summary>Who else the sentences before were about, or null.</summary>
    public KnownPerson? PreviousOther { get; set; }

    /// <summary>The three or more that the sentence before begins with as one list; empty where it begins otherwise.</summary>
    public IReadOnlyList<KnownPerson> PreviousGroup { get; set; } = [];

    /// <summary>The two or more that the sentence before begins with as one list; empty where it begins otherwise.</summary>
    public IReadOnlyList<KnownPerson> PreviousJoined { get; set; } = [];

    /// <summary>The list of three or more that the sentence before tells, wherever it stands; empty where there is none.</summary>
    public IReadOnlyList<KnownPerson> PreviousListed { get; set; } = [];

    public PersonMention[] People { get; private set; } = [];

    /// <summary>Those of the people who are more than spoken of.</summary>
    public PersonMention[] Actors { get; private set; } = [];

    public PlaceMention[] Places { get; private set; } = [];

    public CueMention[] Cues { get; private set; } = [];

    /// <summary>Those of the dates that are mentions.</summary>
    public DateMention[] DateMentions { get; private set; } = [];

    /// <summary>Notes a word that could have told a fact and did not.</summary>
    public void Refuse(Refusal refusal)
    {
        if (IsExplained)
        {
            (_refusals ??= []).Add(refusal);
        }
    }

    /// <summary>True when one of the cues stands in the file of a category.</summary>
    public bool HasCue(Category category) => (_cueCategories & EntrySet.BitOf(category)) != 0;

    /// <summary>False when none of the cues stands in the file of a category under a key.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayHaveCue(Category category, string key) => HasCue(category) && (_keys & EntrySet.BitOf(key)) != 0;

    /// <summary>True when a date begins at a token.</summary>
    public bool BeginsDate(int token)
    {
        foreach (var date in Dates)
        {
            if (date.From == token)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>False when none of the cues is a signal with one of some keys, told by <see cref="EntrySet.BitOf(string)"/>; most rules find nothing to do.</summary>
    public bool MayHaveSignal(ulong keys) => (_signals & keys) != 0;

    /// <summary>The place from one token to another, both included.</summary>
    public Span SpanOf(int firstToken, int lastToken) => Sentence.SpanOf(firstToken, lastToken);

    /// <summary>The place of a mention in the text.</summary>
    public Span SpanOf(Mention mention) => Sentence.SpanOf(mention.From, mention.To);

    /// <summary>Lets go of all words, once every rule has read them: what was told outlives them and holds the sentence.</summary>
    public void Release()
    {
        Sentence = Sentence with { Tokens = new Tokens([]) };
        (Hits, Titles, Dates, People, Actors, Places, Cues, DateMentions, _names) = (default, [], [], [], [], [], [], [], null);
    }

    /// <summary>Takes the mentions of the sentence, by their first token, once the people are resolved.</summary>
    public void Take(List<Mention> mentions)
    {
        var (people, places, cues, dates) = (0, 0, 0, 0);
        var oblique = 0;
        foreach (var mention in mentions)
        {
            oblique += mention is PersonMention { IsOblique: true } ? 1 : 0;
            people += mention is PersonMention ? 1 : 0;
            places += mention is PlaceMention ? 1 : 0;
            cues += mention is CueMention ? 1 : 0;
            dates += mention is DateMention ? 1 : 0;
        }

        People = people == 0 ? [] : new PersonMention[people];
        Places = places == 0 ? [] : new PlaceMention[places];
        Cues = cues == 0 ? [] : new CueMention[cues];
        DateMentions = dates == Dates.Length ? Dates : new DateMention[dates];
        (people, places, cues, dates) = (0, 0, 0, 0);
        foreach (var mention in mentions)
        {
            switch (mention)
            {
                case PersonMention person:
                    People[people++] = person;
                    break;
                case PlaceMention place:
                    Places[places++] = place;
                    break;
                case CueMention cue:
                    Cues[cues++] = cue;
                    _cueCategories |= cue.Words.Categories;
                    _signals |= cue.Words.Signals;
                    _keys |= cue.Words.Keys;
                    break;
                case DateMention date:
                    DateMentions[dates++] = date;
                    break;
            }
        }

        Actors = oblique == 0 ? People : Array.FindAll(People, static p => !p.IsOblique);
    }
}
