namespace DiploFunctions.Digest;

/// <summary>The countries that take part in the most facts of the week, most first.</summary>
/// <param name="Heading">What is shown.</param>
/// <param name="Alternative">The same in words, for those who cannot see it.</param>
/// <param name="Bars">The countries.</param>
public sealed record CountryChart(string Heading, string Alternative, IReadOnlyList<CountryBar> Bars);
