using DiploFunctions.Model;

namespace DiploFunctions.Merging.Fields;

/// <summary>Tallies by kind of field.</summary>
internal static class FieldRules
{
    /// <summary>A date: a day tells more than a month, a month more than a year; of equals the one published last.</summary>
    public static Tally<PartialDate> Date() => new(date => date.ToString(), date => date.ToString().Length, isLatestBest: true);

    /// <summary>Words: however spelt.</summary>
    public static Tally<string> Text() => new(NameKey.Of, _ => 0);

    /// <summary>One of a list of kinds, some of which tell more than others.</summary>
    public static Tally<TEnum> Kind<TEnum>(Func<TEnum, int> precisionOf)
        where TEnum : struct, Enum => new(kind => kind.ToString(), precisionOf);

    /// <summary>Adds a value that the telling may lack.</summary>
    public static void AddTold<T>(this Tally<T> tally, T? value, Fact fact, FactSource source)
        where T : struct
    {
        if (value is { } told)
        {
            tally.Add(told, fact, source);
        }
    }

    /// <inheritdoc cref="AddTold{T}(Tally{T}, Nullable{T}, Fact, FactSource)"/>
    public static void AddTold(this Tally<string> tally, string? value, Fact fact, FactSource source)
    {
        if (!string.IsNullOrWhiteSpace(value))
        {
            tally.Add(value, fact, source);
        }
    }

    /// <summary>The best value, or null when none is told.</summary>
    public static T? BestOrNull<T>(this Tally<T> tally)
        where T : struct => tally.IsTold ? tally.Best : null;

    /// <inheritdoc cref="BestOrNull{T}(Tally{T})"/>
    public static string? BestTextOrNull(this Tally<string> tally) => tally.IsTold ? tally.Best : null;
}
