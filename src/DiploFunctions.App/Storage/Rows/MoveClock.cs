namespace DiploFunctions.App.Storage.Rows;

/// <summary>The clock, and how much later than they are written moves in the lists come true (<see cref="MoveTime"/>).</summary>
internal sealed class MoveClock(TimeProvider time, TimeSpan margin)
{
    public DateTimeOffset Now => time.GetUtcNow();

    public TimeSpan Margin => margin;
}
