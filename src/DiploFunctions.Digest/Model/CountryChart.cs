namespace DiploFunctions.Digest;

/// <summary>The countries that take part in the most facts of the week, most first.</summary>
public sealed record CountryChart(string Heading, IReadOnlyList<CountryBar> Bars);
