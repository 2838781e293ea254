namespace DiploFunctions.Digest.Building;

/// <summary>What became of a fact, most important first.</summary>
internal enum ChangeKind
{
    /// <summary>A visit was called off.</summary>
    Cancelled,

    /// <summary>Other days than before.</summary>
    Moved,

    /// <summary>What was planned or agreed took place.</summary>
    Confirmed,

    /// <summary>Days that were not known before.</summary>
    Dated,

    /// <summary>Another detail than before.</summary>
    Corrected,

    /// <summary>An article of the week tells otherwise than earlier ones.</summary>
    Contradicted,
}
