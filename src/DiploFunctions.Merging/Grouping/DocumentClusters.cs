using DiploFunctions.Merging.Subjects;
using DiploFunctions.Model;

namespace DiploFunctions.Merging.Grouping;

/// <summary>Documents, of which many may be signed on one day: their subjects tell them apart.</summary>
internal sealed class DocumentClusters
{
    private static readonly AgreementDating Dating = new();
    private readonly SubjectIndex _index = new();
    private readonly List<Cluster<Agreement>> _clusters = [];

    /// <summary>How many pairs of subjects were looked at.</summary>
    public int Comparisons { get; private set; }

    /// <param name="tellings">Of one kind, in order.</param>
    public IReadOnlyList<Cluster<Agreement>> Of(IEnumerable<Telling<Agreement>> tellings)
    {
        var isDated = tellings.ToLookup(telling => telling.Fact.Date is { IsWholeDay: true });
        foreach (var day in isDated[true].GroupBy(telling => telling.Fact.Date!.Value.First).OrderBy(day => day.Key))
        {
            foreach (var cluster in Translations.Joined(ShortSubjects.Joined(OfDay(day.Key, [.. day]))))
            {
                foreach (var telling in cluster.Tellings)
                {
                    Open(cluster, telling);
                }
            }
        }

        new VagueTellings<Agreement>(Dating) { Candidates = LikeTo, Opened = Open, LikenessOf = telling => WordsOf(telling).Key }
            .Place(isDated[false].ToList());
        Comparisons += _index.Comparisons;
        return _clusters;
    }

    private void Open(Cluster<Agreement> cluster, Telling<Agreement> telling)
    {
        if (_clusters.Count == 0 || _clusters[^1] != cluster)
        {
            _clusters.Add(cluster);
        }

        _index.Add(cluster, WordsOf(telling));
    }

    private List<Cluster<Agreement>> OfDay(DateOnly day, IReadOnlyList<Telling<Agreement>> tellings)
    {
        var isBundle = tellings[0].Fact.Kind == AgreementKind.Documents
            && tellings.Select(telling => telling.Source.ArticleId).Distinct(StringComparer.Ordinal).Count() == tellings.Count;
        var index = new SubjectIndex();
        var clusters = new List<Cluster<Agreement>>();
        // One article that tells two of the same words tells of two.
        var subjects = tellings.GroupBy(telling => (telling.Source.ArticleId, Key: isBundle ? "" : WordsOf(telling).Key))
            .SelectMany(own => own.Select((telling, index) => (own.Key.Key, Number: index, Telling: telling)))
            .GroupBy(told => (told.Key, told.Number), told => told.Telling)
            .OrderByDescending(subject => subject.Count()).ThenBy(subject => subject.Key.Key, StringComparer.Ordinal).ThenBy(subject => subject.Key.Number);
        foreach (var subject in subjects)
        {
            var told = new Cluster<Agreement>(new Days(day, day));
            foreach (var telling in subject)
            {
                told.Add(telling);
            }

            var words = WordsOf(subject.First());
            var alike = index.LikeTo(words).Where(like => !like.Cluster.SharesArticleWith(told)).OrderByDescending(like => like.Likeness).Take(1).ToList();
            if (alike is [var (place, _)])
            {
                place.AddAll(told);
            }
            else
            {
                clusters.Add(told);
            }

            index.Add(alike is [var (joined, _)] ? joined : told, words);
        }

        Comparisons += index.Comparisons;
        return clusters;
    }

    private IEnumerable<Cluster<Agreement>> LikeTo(Telling<Agreement> telling) =>
        telling.Fact.Kind == AgreementKind.Documents ? _clusters : _index.LikeTo(WordsOf(telling)).Select(like => like.Cluster);

    private static SubjectWords WordsOf(Telling<Agreement> telling) => SubjectWords.Of(telling);
}
