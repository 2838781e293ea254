namespace DiploFunctions.Merging.Names;

/// <summary>How many letters are put in, left out or replaced between two words.</summary>
internal static class EditDistance
{
    public static int Between(string first, string second)
    {
        Span<int> row = stackalloc int[Math.Min(second.Length, 127) + 1];
        if (first.Length > 127 || second.Length > 127)
        {
            return string.Equals(first, second, StringComparison.Ordinal) ? 0 : int.MaxValue;
        }

        for (var j = 0; j < row.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= first.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j < row.Length; j++)
            {
                var replaced = diagonal + (first[i - 1] == second[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(diagonal, row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
