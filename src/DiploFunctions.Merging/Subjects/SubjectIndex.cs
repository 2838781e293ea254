using DiploFunctions.Merging.Grouping;
using DiploFunctions.Model;

namespace DiploFunctions.Merging.Subjects;

/// <summary>Clusters of agreements by the words of their subjects, so that like ones are found without looking at all.</summary>
internal sealed class SubjectIndex
{
    // A word of more subjects tells none from another.
    private const int MostWithWord = 100;
    private readonly Dictionary<string, List<Cluster<Agreement>>> _byWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Cluster<Agreement>>> _byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<Cluster<Agreement>, HashSet<SubjectWords>> _subjects = [];

    /// <summary>How many pairs of subjects were looked at.</summary>
    public int Comparisons { get; private set; }

    public void Add(Cluster<Agreement> cluster, SubjectWords subject)
    {
        if (!_subjects.TryGetValue(cluster, out var subjects))
        {
            _subjects[cluster] = subjects = new HashSet<SubjectWords>(SameWords.Instance);
        }

        if (subjects.Add(subject))
        {
            ListOf(_byKey, subject.Key).Add(cluster);
            foreach (var word in subject.Words)
            {
                ListOf(_byWord, word).Add(cluster);
            }
        }
    }

    /// <summary>The clusters all of whose subjects are like this one, each once, in the order in which they came.</summary>
    public IEnumerable<(Cluster<Agreement> Cluster, double Likeness)> LikeTo(SubjectWords subject)
    {
        var candidates = subject.Words.Select(word => _byWord.GetValueOrDefault(word)).Append(_byKey.GetValueOrDefault(subject.Key))
            .Where((list, index) => list is not null && (list.Count <= MostWithWord || index == subject.Words.Count))
            .SelectMany(list => list!).Distinct();
        foreach (var cluster in candidates)
        {
            Comparisons += _subjects[cluster].Count;
            var likeness = _subjects[cluster].Min(subject.LikenessTo);
            if (likeness > 0)
            {
                yield return (cluster, likeness);
            }
        }
    }

    private static List<Cluster<Agreement>> ListOf(Dictionary<string, List<Cluster<Agreement>>> lists, string key)
    {
        if (!lists.TryGetValue(key, out var list))
        {
            lists[key] = list = [];
        }

        return list;
    }

    private sealed class SameWords : IEqualityComparer<SubjectWords>
    {
        public static readonly SameWords Instance = new();

        public bool Equals(SubjectWords? x, SubjectWords? y) => x?.Key == y?.Key;

        public int GetHashCode(SubjectWords obj) => obj.Key.GetHashCode(StringComparison.Ordinal);
    }
}
