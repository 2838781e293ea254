namespace DiploFunctions.Extraction.Recognition;

/// <summary>What joins two members of a list.</summary>
internal enum Joint
{
    /// <summary>They are no members of one list.</summary>
    None,

    Comma,

    And,
}
