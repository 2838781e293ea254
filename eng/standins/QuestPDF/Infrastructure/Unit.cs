namespace QuestPDF.Infrastructure;

public enum Unit
{
    Point,
    Meter,
    Centimetre,
    Millimetre,
    Feet,
    Inch,
    Mil,
}

internal static class UnitExtensions
{
    private const float PointsPerInch = 72;
    private const float MillimetresPerInch = 25.4f;

    public static float ToPoints(this float value, Unit unit) => value * unit switch
    {
        Unit.Point => 1,
        Unit.Meter => 1000 / MillimetresPerInch * PointsPerInch,
        Unit.Centimetre => 10 / MillimetresPerInch * PointsPerInch,
        Unit.Millimetre => PointsPerInch / MillimetresPerInch,
        Unit.Feet => 12 * PointsPerInch,
        Unit.Inch => PointsPerInch,
        Unit.Mil => PointsPerInch / 1000,
        _ => throw new ArgumentOutOfRangeException(nameof(unit), unit, null),
    };
}
