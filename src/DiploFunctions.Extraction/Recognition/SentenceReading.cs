using DiploFunctions.Extraction.Recognition.Dates;
using DiploFunctions.Extraction.Recognition.People;
using DiploFunctions.Extraction.Text;

namespace DiploFunctions.Extraction.Recognition;

/// <summary>A sentence with everything recognised in it, in the order of the words.</summary>
internal sealed class SentenceReading(Sentence sentence, HitMap hits, IReadOnlyList<TitledPerson> titles, IReadOnlyList<DateMention> dates)
{
    private Mention[] _mentions = [];
    private PersonMention[] _people = [];
    private PlaceMention[] _places = [];
    private CueMention[] _cues = [];
    private List<Refusal>? _refusals;

    public Sentence Sentence { get; } = sentence;

    public Tokens Tokens => Sentence.Tokens;

    public HitMap Hits { get; } = hits;

    /// <summary>Offices and forms of address, before they are resolved to people.</summary>
    public IReadOnlyList<TitledPerson> Titles { get; } = titles;

    public IReadOnlyList<DateMention> Dates { get; } = dates;

    /// <summary>All mentions, by their first token; filled in reading order.</summary>
    public IReadOnlyList<Mention> Mentions
    {
        get => _mentions;
        set
        {
            // The rules ask for one kind at a time, and often.
            _mentions = [.. value];
            _people = [.. _mentions.OfType<PersonMention>()];
            _places = [.. _mentions.OfType<PlaceMention>()];
            _cues = [.. _mentions.OfType<CueMention>()];
        }
    }

    /// <summary>Words that could have told a fact and did not, in the order in which the rules came to them.</summary>
    public List<Refusal> Refusals => _refusals ??= [];

    /// <summary>Whom the sentence before is about, or null.</summary>
    public KnownPerson? PreviousSubject { get; set; }

    public IReadOnlyList<PersonMention> People => _people;

    public IReadOnlyList<PlaceMention> Places => _places;

    public IReadOnlyList<CueMention> Cues => _cues;

    /// <summary>The place from one token to another, both included.</summary>
    public Span SpanOf(int firstToken, int lastToken) => Sentence.SpanOf(firstToken, lastToken);

    /// <summary>The place of a mention in the text.</summary>
    public Span SpanOf(Mention mention) => Sentence.SpanOf(mention.From, mention.To);
}
