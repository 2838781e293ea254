namespace DiploFunctions.Digest;

/// <summary>What a status means to a reader at a glance.</summary>
public enum StatusTone
{
    /// <summary>Still to come.</summary>
    Ahead,

    /// <summary>Under way.</summary>
    Open,

    /// <summary>Over and done.</summary>
    Done,

    /// <summary>Called off.</summary>
    Off,

    /// <summary>Its days are over, and nobody told how it ended.</summary>
    Past,
}
