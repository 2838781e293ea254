using DiploFunctions.Extraction.Recognition.Dates;
using DiploFunctions.Extraction.Text;
using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Facts.Dates;

/// <summary>A date mention with the day, month or year that it means in its article.</summary>
internal sealed record ResolvedDate(DateMention Mention, PartialDate Start, PartialDate? End)
{
    /// <summary>The day of an event that lies somewhere within: of a span what its days have in common ("2025-05"), null when that is nothing.</summary>
    public PartialDate? Event => End is { } end ? PartialDate.CommonPart(Start, end) : Start;

    /// <summary>Where the mention stands.</summary>
    public Span Words { get; init; }
}
