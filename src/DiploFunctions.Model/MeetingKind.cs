namespace DiploFunctions.Model;

/// <summary>In what form two people met; the later in this list the less formal.</summary>
public enum MeetingKind
{
    /// <summary>Formal talks.</summary>
    Talks,

    /// <summary>A named dialogue or consultation mechanism.</summary>
    Dialogue,

    /// <summary>One received or hosted the other.</summary>
    Reception,

    /// <summary>Any other meeting in person.</summary>
    Meeting,

    /// <summary>By telephone or online.</summary>
    Call,
}
