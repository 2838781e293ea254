namespace DiploFunctions.Accuracy.Tests.Scoring;

/// <summary>Compares the attributes of two matched facts.</summary>
internal static class Attributes
{
    /// <summary>The names of the attributes, each with whether the guess has it right.</summary>
    public static IEnumerable<(string Name, bool IsRight)> Compare<T>(T gold, T guess)
        where T : IRow<T> =>
        gold.Attributes.Zip(guess.Attributes, (g, p) => (g.Name, Equals(g.Value, p.Value)));

    /// <summary>A tenth for each attribute that is right.</summary>
    public static double Bonus<T>(T gold, T guess)
        where T : IRow<T> => Compare(gold, guess).Count(a => a.IsRight) / 10.0;
}
