namespace DiploFunctions.Benchmarks.Measuring;

/// <summary>Of many measurements the one in the middle and the one that 99 of 100 are not above.</summary>
internal sealed record Percentiles(double Median, double Ninetyninth)
{
    public static Percentiles Of(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return new Percentiles(At(sorted, 0.5), At(sorted, 0.99));
    }

    private static double At(double[] sorted, double share) => sorted[Math.Max((int)Math.Ceiling(share * sorted.Length) - 1, 0)];
}
