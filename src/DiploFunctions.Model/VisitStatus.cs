namespace DiploFunctions.Model;

/// <summary>How far a visit has come when the article is written.</summary>
public enum VisitStatus
{
    /// <summary>Announced or scheduled.</summary>
    Planned,

    /// <summary>Under way.</summary>
    Ongoing,

    /// <summary>Over.</summary>
    Completed,

    /// <summary>Called off.</summary>
    Cancelled,
}
