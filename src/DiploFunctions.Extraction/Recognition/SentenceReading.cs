using DiploFunctions.Extraction.Recognition.Dates;
using DiploFunctions.Extraction.Recognition.People;
using DiploFunctions.Extraction.Text;

namespace DiploFunctions.Extraction.Recognition;

/// <summary>A sentence with everything recognised in it, in the order of the words.</summary>
internal sealed class SentenceReading(Sentence sentence, HitMap hits, IReadOnlyList<TitledPerson> titles, IReadOnlyList<DateMention> dates)
{
    public Sentence Sentence { get; } = sentence;

    public IReadOnlyList<Token> Tokens => Sentence.Tokens;

    public HitMap Hits { get; } = hits;

    /// <summary>Offices and forms of address, before they are resolved to people.</summary>
    public IReadOnlyList<TitledPerson> Titles { get; } = titles;

    public IReadOnlyList<DateMention> Dates { get; } = dates;

    /// <summary>All mentions, by their first token; filled in reading order.</summary>
    public IReadOnlyList<Mention> Mentions { get; set; } = [];

    /// <summary>Words that could have told a fact and did not, in the order in which the rules came to them.</summary>
    public List<Refusal> Refusals { get; } = [];

    /// <summary>Whom the sentence before is about, or null.</summary>
    public KnownPerson? PreviousSubject { get; set; }

    public IEnumerable<PersonMention> People => Mentions.OfType<PersonMention>();

    public IEnumerable<PlaceMention> Places => Mentions.OfType<PlaceMention>();

    public IEnumerable<CueMention> Cues => Mentions.OfType<CueMention>();

    /// <summary>The place from one token to another, both included.</summary>
    public Span SpanOf(int firstToken, int lastToken) => Sentence.SpanOf(firstToken, lastToken);

    /// <summary>The place of a mention in the text.</summary>
    public Span SpanOf(Mention mention) => Sentence.SpanOf(mention.From, mention.To);
}
