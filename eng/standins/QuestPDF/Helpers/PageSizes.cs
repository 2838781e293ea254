using System.Diagnostics.CodeAnalysis;
using QuestPDF.Infrastructure;

namespace QuestPDF.Helpers;

[SuppressMessage("Design", "CA1051:Do not declare visible instance fields", Justification = "The package has fields here.")]
public sealed class PageSize(float width, float height, Unit unit = Unit.Point)
{
    public readonly float Width = width.ToPoints(unit);
    public readonly float Height = height.ToPoints(unit);
}

public static class PageSizes
{
    public static PageSize A4 { get; } = new(595, 842);
}
