namespace DiploFunctions.Accuracy.Tests.Scoring;

/// <summary>A fact as a gold file writes it.</summary>
/// <typeparam name="TSelf">The kind of fact.</typeparam>
internal interface IRow<in TSelf>
{
    /// <summary>What is compared once two facts are matched, always in the same order.</summary>
    IReadOnlyList<(string Name, object? Value)> Attributes { get; }

    /// <summary>The key, for people.</summary>
    string Key { get; }

    /// <summary>How sure the extraction is, 0 to 1; 0 in a gold file.</summary>
    double Confidence { get; }

    /// <summary>0 where the keys do not match, else how well the two agree, for the choice among several.</summary>
    /// <param name="guess">The extracted fact.</param>
    double Affinity(TSelf guess);
}
