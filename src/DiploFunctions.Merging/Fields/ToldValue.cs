using DiploFunctions.Model;

namespace DiploFunctions.Merging.Fields;

/// <summary>One value of a field and who tells it.</summary>
internal sealed class ToldValue<T>(int precision, int sequence)
    where T : notnull
{
    private readonly HashSet<string> _articles = new(StringComparer.Ordinal);
    private readonly Dictionary<T, int> _spellings = [];
    private double _confidence;
    private int _latest;

    /// <summary>Its place among the values of the field as they were first told.</summary>
    public int Sequence { get; } = sequence;

    /// <summary>The spelling that most articles have; of equals the one with more marks, then the first told.</summary>
    public T Spelling { get; private set; } = default!;

    /// <summary>The articles, by id.</summary>
    public IReadOnlyList<string> ArticleIds => [.. _articles.Order(StringComparer.Ordinal)];

    public void Add(T spelling, Fact fact, FactSource source)
    {
        _articles.Add(source.ArticleId);
        _confidence = Math.Max(_confidence, fact.Confidence);
        _latest = Math.Max(_latest, source.Published?.Last.DayNumber ?? 0);
        var count = _spellings[spelling] = _spellings.GetValueOrDefault(spelling) + 1;
        var best = _spellings.GetValueOrDefault(Spelling ?? spelling);
        if (_spellings.Count == 1 || count > best || (count == best && MarksOf(spelling) > MarksOf(Spelling!)))
        {
            Spelling = spelling;
        }
    }

    public int CompareTo(ToldValue<T> other, bool isLatestBest)
    {
        var order = Precision.CompareTo(other.Precision);
        order = order != 0 ? order : _articles.Count.CompareTo(other._articles.Count);
        order = order != 0 || !isLatestBest ? order : _latest.CompareTo(other._latest);
        order = order != 0 ? order : _confidence.CompareTo(other._confidence);
        return order != 0 ? order : other.Sequence.CompareTo(Sequence);
    }

    private int Precision { get; } = precision;

    private static int MarksOf(T spelling) => $"{spelling}".Count(c => c > '\u007F');
}
