namespace DiploFunctions.Accuracy.Tests.Scoring;

/// <summary>Which extracted fact is which gold fact; each is matched at most once, the best agreeing first.</summary>
internal static class Matching
{
    public static IReadOnlyList<(T Gold, T Guess)> Pair<T>(IReadOnlyList<T> golds, IReadOnlyList<T> guesses)
        where T : class, IRow<T>
    {
        var candidates =
            from gold in golds
            from guess in guesses
            let affinity = gold.Affinity(guess)
            where affinity > 0
            orderby affinity descending
            select (Gold: gold, Guess: guess);
        var matched = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var pairs = new List<(T, T)>();
        foreach (var (gold, guess) in candidates)
        {
            if (!matched.Contains(gold) && !matched.Contains(guess))
            {
                matched.Add(gold);
                matched.Add(guess);
                pairs.Add((gold, guess));
            }
        }

        return pairs;
    }
}
