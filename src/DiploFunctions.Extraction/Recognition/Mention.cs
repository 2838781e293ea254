namespace DiploFunctions.Extraction.Recognition;

/// <summary>Something recognised in a sentence.</summary>
/// <param name="From">Its first token.</param>
/// <param name="To">Its last token.</param>
internal abstract record Mention(int From, int To);
