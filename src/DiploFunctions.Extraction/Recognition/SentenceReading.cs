using DiploFunctions.Extraction.Recognition.Dates;
using DiploFunctions.Extraction.Recognition.People;
using DiploFunctions.Extraction.Text;

namespace DiploFunctions.Extraction.Recognition;

/// <summary>A sentence with everything recognised in it, in the order of the words.</summary>
/// <remarks>
/// Arrays, because a long article has ten thousand sentences and the rules go through each of them many times.
/// </remarks>
internal sealed class SentenceReading(Sentence sentence, HitMap hits, TitledPerson[] titles, DateMention[] dates)
{
    private Mention[] _mentions = [];
    private int _cueCategories;
    private List<Refusal>? _refusals;

    /// <summary>Its place among the sentences of the article, from 0.</summary>
    public int Number { get; init; }

    public Sentence Sentence { get; } = sentence;

    public Tokens Tokens => Sentence.Tokens;

    public HitMap Hits { get; } = hits;

    /// <summary>Offices and forms of address, before they are resolved to people.</summary>
    public TitledPerson[] Titles { get; } = titles;

    public DateMention[] Dates { get; } = dates;

    /// <summary>All mentions, by their first token; filled in reading order.</summary>
    public Mention[] Mentions
    {
        get => _mentions;
        set
        {
            _mentions = value;
            Sort(value);
            _cueCategories = 0;
            foreach (var cue in Cues)
            {
                _cueCategories |= cue.Words.Categories;
            }
        }
    }

    /// <summary>True when it is to be told why its words tell something or nothing.</summary>
    public bool IsExplained { get; init; }

    /// <summary>Words that could have told a fact and did not, in the order in which the rules came to them; empty unless it is to be explained.</summary>
    public IReadOnlyList<Refusal> Refusals => _refusals ?? [];

    /// <summary>Whom the sentence before is about, or null.</summary>
    public KnownPerson? PreviousSubject { get; set; }

    public PersonMention[] People { get; private set; } = [];

    public PlaceMention[] Places { get; private set; } = [];

    public CueMention[] Cues { get; private set; } = [];

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

    /// <summary>The place from one token to another, both included.</summary>
    public Span SpanOf(int firstToken, int lastToken) => Sentence.SpanOf(firstToken, lastToken);

    /// <summary>The place of a mention in the text.</summary>
    public Span SpanOf(Mention mention) => Sentence.SpanOf(mention.From, mention.To);

    private void Sort(Mention[] mentions)
    {
        var (people, places, cues) = (0, 0, 0);
        foreach (var mention in mentions)
        {
            people += mention is PersonMention ? 1 : 0;
            places += mention is PlaceMention ? 1 : 0;
            cues += mention is CueMention ? 1 : 0;
        }

        People = people == 0 ? [] : new PersonMention[people];
        Places = places == 0 ? [] : new PlaceMention[places];
        Cues = cues == 0 ? [] : new CueMention[cues];
        (people, places, cues) = (0, 0, 0);
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
                    break;
            }
        }
    }
}
