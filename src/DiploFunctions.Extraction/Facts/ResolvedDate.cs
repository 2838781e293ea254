using DiploFunctions.Extraction.Recognition.Dates;
using DiploFunctions.Extraction.Text;
using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Facts;

/// <summary>A date mention with the day, month or year that it means in its article.</summary>
internal sealed record ResolvedDate(DateMention Mention, PartialDate Start, PartialDate? End)
{
    /// <summary>Where the mention stands.</summary>
    public Span Words { get; init; }
}
