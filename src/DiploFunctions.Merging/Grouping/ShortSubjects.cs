using DiploFunctions.Merging.Subjects;
using DiploFunctions.Model;

namespace DiploFunctions.Merging.Grouping;

/// <summary>Agreements of one kind, parties and day of which one article gives the subject in full and another in a word or two.</summary>
internal static class ShortSubjects
{
    // A word of more subjects tells none from another.
    private const int MostWithWord = 100;

    /// <summary>
    /// Puts a short subject together with the only one that has all its words, when that has no other short form and no article tells
    /// both: then there is nothing that the one could be mistaken for.
    /// </summary>
    public static IReadOnlyList<Cluster<Agreement>> Joined(IReadOnlyList<Cluster<Agreement>> ofDay)
    {
        if (ofDay.Count < 2)
        {
            return ofDay;
        }

        var words = ofDay.ToDictionary(cluster => cluster, cluster => cluster.Tellings.Select(SubjectWords.Of).Select(subject => subject.Words.ToHashSet(StringComparer.Ordinal)).ToList());
        var withWord = ofDay.SelectMany(cluster => words[cluster].SelectMany(subject => subject).Distinct(StringComparer.Ordinal), (cluster, word) => (cluster, word))
            .ToLookup(pair => pair.word, pair => pair.cluster, StringComparer.Ordinal);
        var pairs = ofDay.SelectMany(cluster => FullerThan(cluster).Take(2).ToList() is [var fuller] ? [(Short: cluster, Full: fuller)] : Enumerable.Empty<(Cluster<Agreement> Short, Cluster<Agreement> Full)>())
            .GroupBy(pair => pair.Full).Where(shorts => shorts.Count() == 1).Select(shorts => shorts.Single())
            .Where(pair => !pair.Full.SharesArticleWith(pair.Short)).ToList();
        var away = pairs.Select(pair => pair.Short).ToHashSet();
        foreach (var (shorter, full) in pairs.Where(pair => !away.Contains(pair.Full)))
        {
            full.AddAll(shorter);
        }

        return [.. ofDay.Where(cluster => !pairs.Exists(pair => pair.Short == cluster && !away.Contains(pair.Full)))];

        IEnumerable<Cluster<Agreement>> FullerThan(Cluster<Agreement> cluster) =>
            words[cluster][0].Select(word => withWord[word]).MinBy(found => found.Count()) is { } candidates && candidates.Count() <= MostWithWord
                ? candidates.Where(other => other != cluster && words[cluster].TrueForAll(subject => words[other].TrueForAll(full => full.IsProperSupersetOf(subject))))
                : [];
    }
}
