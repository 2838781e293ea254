namespace DiploFunctions.Extraction.Reading.Html;

/// <summary>What <see cref="MarkupBounds"/> does with an element.</summary>
internal enum TagKind
{
    /// <summary>Part of a line; kept, or dropped when it has no attribute that matters.</summary>
    Inline,

    /// <summary>A block; it ends an open paragraph.</summary>
    Block,

    /// <summary>Has no content and no end tag.</summary>
    Void,

    /// <summary>Dropped with all that it holds.</summary>
    Dropped,

    /// <summary>Its tags are dropped, what it holds stays.</summary>
    Unwrapped,
}
