using DiploFunctions.Model;

namespace DiploFunctions.Merging.Grouping;

/// <summary>Tellings that are of one fact, as far as is known.</summary>
internal sealed class Cluster<TFact>
    where TFact : Fact
{
    private readonly HashSet<string> _articles = new(StringComparer.Ordinal);
    private readonly List<Telling<TFact>> _tellings = [];

    /// <param name="days">When it can have been, as the dated tellings say; null when none is dated.</param>
    public Cluster(Days? days) => Days = days;

    public Days? Days { get; private set; }

    public IReadOnlyList<Telling<TFact>> Tellings => _tellings;

    public bool IsToldBy(string articleId) => _articles.Contains(articleId);

    public bool SharesArticleWith(Cluster<TFact> other) =>
        other._articles.Count < _articles.Count ? _articles.Overlaps(other._articles) : other._articles.Overlaps(_articles);

    public void Add(Telling<TFact> telling)
    {
        _articles.Add(telling.Source.ArticleId);
        _tellings.Add(telling);
    }

    public void Add(Telling<TFact> telling, Days days)
    {
        Add(telling);
        Extend(days);
    }

    /// <summary>Adds what was told of it for days on which it was not to be after all.</summary>
    public void AddFormer(Cluster<TFact> other)
    {
        foreach (var telling in other.Tellings)
        {
            Add(telling);
        }
    }

    public void AddAll(Cluster<TFact> other)
    {
        AddFormer(other);
        if (other.Days is { } days)
        {
            Extend(days);
        }
    }

    private void Extend(Days days) => Days = Days is { } old
        ? new Days(days.First < old.First ? days.First : old.First, days.Last > old.Last ? days.Last : old.Last)
        : days;
}
