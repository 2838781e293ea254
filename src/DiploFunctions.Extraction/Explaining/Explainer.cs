using DiploFunctions.Extraction.Facts;
using DiploFunctions.Extraction.Facts.Dates;
using DiploFunctions.Extraction.Recognition;
using DiploFunctions.Extraction.Recognition.Dates;
using DiploFunctions.Extraction.Recognition.People;
using DiploFunctions.Extraction.Text;
using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Explaining;

/// <summary>Findings to their explanation: spans become words, sentences get their numbers.</summary>
internal sealed class Explainer
{
    private readonly ArticleFindings _found;
    private readonly Dictionary<SentenceReading, int> _numbers = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<SentenceReading, Calendar> _calendars = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<SentenceReading> _telling = new(ReferenceEqualityComparer.Instance);

    private Explainer(ArticleFindings found)
    {
        _found = found;
        foreach (var (reading, calendar) in found.Parts)
        {
            foreach (var sentence in reading.Sentences)
            {
                _numbers[sentence] = _numbers.Count + 1;
                _calendars[sentence] = calendar;
            }
        }
    }

    public static Explanation Explain(ArticleFindings found)
    {
        var explainer = new Explainer(found);
        IReadOnlyList<ExplainedFact> facts =
        [
            .. found.Visits.Select(explainer.FactOf), .. found.Meetings.Select(explainer.FactOf), .. found.Agreements.Select(explainer.FactOf),
        ];
        return new Explanation(
            found.Article, found.Home, [.. found.Parts.SelectMany(p => p.Reading.Sentences).Select(explainer.SentenceOf)], facts);
    }

    private ExplainedFact FactOf<TFact>(Found<TFact> found)
        where TFact : Fact
    {
        _telling.UnionWith(found.Tellings.Select(t => t.Sentence));
        return new ExplainedFact(found.Fact, [.. found.Tellings.OrderBy(t => t.Span.Start).Select(TellingOf)]);
    }

    private ExplainedTelling TellingOf(ITelling telling) => new(
        _numbers[telling.Sentence], telling.Basis.Rule, [.. telling.Basis.Parts.Select(p => new ExplainedWords(TextOf(p.Span), p.Role))], telling.Confidence);

    private ExplainedSentence SentenceOf(SentenceReading sentence) => new(
        _numbers[sentence],
        TextOf(sentence.Sentence.Span),
        [.. sentence.Mentions.Select(m => new ExplainedWords(TextOf(sentence.SpanOf(m)), MeaningOf(sentence, m)))],
        [.. sentence.Refusals.Select(r => new ExplainedRefusal(TextOf(sentence.SpanOf(r.Cue)), r.Reason, r.Because is { } word ? TextOf(sentence.SpanOf(word)) : null))],
        sentence.Sentence.IsTitle,
        _telling.Contains(sentence));

    private string MeaningOf(SentenceReading sentence, Mention mention) => mention switch
    {
        PersonMention person => $"person {person.Person.Name}{(person.Person.Country is { } c ? $", {c}" : string.Empty)}{(person.IsOblique ? ", only spoken of" : string.Empty)}",
        PlaceMention place => $"place {place.Party}, {place.Kind}",
        DateMention date => _calendars[sentence].In(sentence).FirstOrDefault(d => ReferenceEquals(d.Mention, date)) is { } resolved
            ? $"date {resolved.Start}{(resolved.End is { } end ? $" to {end}" : string.Empty)}"
            : "date that cannot be told",
        CueMention cue => string.Join("; ", cue.Entries.Select(RowOf)),
        _ => string.Empty,
    };

    // As the row stands in its file: "visits: verb", "agreements: document mou".
    private static string RowOf(Entry entry) =>
        $"{entry.Category.ToString().ToLowerInvariant()}: {entry.Key}{(entry.Value == "-" ? string.Empty : $" {entry.Value}")}";

    private string TextOf(Span span) => _found.Article.Text.Substring(span.Start, span.Length);
}
