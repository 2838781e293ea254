namespace QuestPDF.Elements;

internal static class Widths
{
    /// <summary>Points for each column: constant ones take theirs, relative ones share the rest.</summary>
    public static float[] Divide((float Constant, float Relative)[] columns, float width)
    {
        var rest = width - columns.Sum(column => column.Constant);
        var shares = columns.Sum(column => column.Relative);
        return [.. columns.Select(column => column.Relative > 0 ? rest * column.Relative / shares : column.Constant)];
    }
}
