namespace DiploFunctions.Extraction.Recognition;

/// <summary>A row of a lexicon.</summary>
/// <param name="Category">The file that it stands in.</param>
/// <param name="Key">The first column: what the phrase means ("president", "VN", "month").</param>
/// <param name="Value">The second column: a detail ("plural", "city", "5"); "-" when there is none.</param>
/// <param name="Phrase">The third column: the words.</param>
internal sealed record Entry(Category Category, string Key, string Value, string Phrase)
{
    /// <summary>Short all-capital phrases ("AS", "US") count only when the text writes them in capitals too.</summary>
    public bool IsExact { get; } = Phrase.Length <= 6 && Phrase.Any(char.IsLetter) && !Phrase.Any(char.IsLower);

    /// <summary>Phrases that begin with a capital are names and need one in the text.</summary>
    public bool IsName { get; } = char.IsUpper(Phrase[0]);

    /// <summary>Small words are not taken for capitalised words within a sentence.</summary>
    public bool IsSmallWord { get; } = Category == Category.Signals
        && Key is "ongoing" or "future" or "plan" or "completed" or "past" or "end" or "begin" or "cancel" or "negation" or "many" or "about" or "of" or "and";
}
