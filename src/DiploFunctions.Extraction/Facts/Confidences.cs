namespace DiploFunctions.Extraction.Facts;

/// <summary>How sure several tellings of one fact make it.</summary>
internal static class Confidences
{
    private const int MostCounted = 4;

    /// <summary>Each further telling takes away a quarter of the remaining doubt.</summary>
    public static double Combine(IReadOnlyList<ITelling> tellings)
    {
        Span<double> surest = stackalloc double[MostCounted];
        var count = 0;
        for (var i = 0; i < tellings.Count; i++)
        {
            count = Insert(surest, count, tellings[i].Confidence);
        }

        var doubt = 1 - surest[0];
        for (var i = 1; i < count; i++)
        {
            doubt *= 1 - (surest[i] / 4);
        }

        return Math.Round(1 - doubt, 3);
    }

    // Keeps the greatest ones, in order.
    private static int Insert(Span<double> surest, int count, double next)
    {
        var place = count;
        while (place > 0 && surest[place - 1] < next)
        {
            place--;
        }

        if (place == surest.Length)
        {
            return count;
        }

        count = Math.Min(count + 1, surest.Length);
        surest[place..(count - 1)].CopyTo(surest[(place + 1)..]);
        surest[place] = next;
        return count;
    }
}
