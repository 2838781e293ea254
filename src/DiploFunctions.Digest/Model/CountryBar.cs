namespace DiploFunctions.Digest;

/// <summary>A bar of the chart of countries.</summary>
/// <param name="Name">The country.</param>
/// <param name="Count">In how many facts of the week it takes part.</param>
/// <param name="Share">The bar's length as a part of the longest one, above 0 up to 1.</param>
public sealed record CountryBar(string Name, string Count, float Share);
