namespace DiploFunctions.Extraction.Facts;

/// <summary>How sure several tellings of one fact make it.</summary>
internal static class Confidences
{
    /// <summary>Each further telling takes away a quarter of the remaining doubt.</summary>
    public static double Combine(IEnumerable<double> tellings)
    {
        var sorted = tellings.OrderDescending().ToList();
        var doubt = 1 - sorted[0];
        for (var i = 1; i < sorted.Count && i < 4; i++)
        {
            doubt *= 1 - (sorted[i] / 4);
        }

        return Math.Round(1 - doubt, 3);
    }
}
