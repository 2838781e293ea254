using DiploFunctions.Model;

namespace DiploFunctions.Merging;

/// <summary>The tellings of one fact, and how the best value of a field is found among them. Their order never matters.</summary>
internal sealed class Tellings<TFact>
    where TFact : Fact
{
    private readonly IReadOnlyList<Telling<TFact>> _ranked;

    /// <param name="tellings">At least one.</param>
    public Tellings(IEnumerable<Telling<TFact>> tellings) => _ranked =
    [
        .. tellings
            .OrderByDescending(telling => telling.Fact.Confidence)
            .ThenBy(telling => telling.Source.Published is null)
            .ThenBy(telling => telling.Source.Published)
            .ThenBy(telling => telling.Source.ArticleId, StringComparer.Ordinal),
    ];

    /// <summary>The most confident telling; of equals the earliest published, then the lowest article id.</summary>
    public TFact First => _ranked[0].Fact;

    /// <summary>The facts, best telling first.</summary>
    public IEnumerable<TFact> Facts => _ranked.Select(telling => telling.Fact);

    /// <summary>The articles, by day of publication (those without one last), then by id.</summary>
    public IReadOnlyList<FactSource> Sources =>
    [
        .. _ranked.Select(telling => telling.Source)
            .OrderBy(source => source.Published is null)
            .ThenBy(source => source.Published)
            .ThenBy(source => source.ArticleId, StringComparer.Ordinal),
    ];

    /// <summary>The value that most tellings have, untold ones aside; of equals the one of the better telling. Null when none tells.</summary>
    public T? MostTold<T>(Func<TFact, T?> field)
        where T : class => MostPrecise(field, _ => 0);

    /// <summary>As the other, for values.</summary>
    public T? MostTold<T>(Func<TFact, T?> field)
        where T : struct => Facts.Select(field).OfType<T>().GroupBy(value => value).OrderByDescending(group => group.Count()).FirstOrDefault()?.Key;

    /// <summary>The value of the highest precision; of equals the one that most tellings have, then the one of the better telling.</summary>
    public T? MostPrecise<T>(Func<TFact, T?> field, Func<T, int> precision)
        where T : class =>
        Facts.Select(field).OfType<T>().GroupBy(value => value)
            .OrderByDescending(group => precision(group.Key))
            .ThenByDescending(group => group.Count())
            .FirstOrDefault()?.Key;

    /// <summary>
    /// The value of the article published last (of those of one day, the one that says most by <paramref name="progress"/>): how far
    /// something has come is known best by who writes last.
    /// </summary>
    public T Latest<T>(Func<TFact, T> field, Func<T, int> progress)
        where T : struct =>
        _ranked.OrderByDescending(telling => telling.Source.Published?.Last ?? DateOnly.MinValue)
            .ThenByDescending(telling => progress(field(telling.Fact)))
            .Select(telling => field(telling.Fact))
            .First();

    /// <summary>All values that are told, each once (by its key), those of better tellings first.</summary>
    public IReadOnlyList<string> Union(Func<TFact, IReadOnlyList<string>> field) =>
        [.. Facts.SelectMany(field).DistinctBy(NameKey.Of, StringComparer.Ordinal)];
}
