namespace DiploFunctions.Model;

/// <summary>In what form somebody visits a country.</summary>
public enum VisitKind
{
    /// <summary>A state visit.</summary>
    State,

    /// <summary>An official or official friendly visit.</summary>
    Official,

    /// <summary>A working visit.</summary>
    Working,

    /// <summary>A conference or ceremony abroad that is not called a state, official or working visit.</summary>
    Attendance,

    /// <summary>A stop on the way to another country.</summary>
    Transit,

    /// <summary>The article does not say.</summary>
    Unspecified,
}
