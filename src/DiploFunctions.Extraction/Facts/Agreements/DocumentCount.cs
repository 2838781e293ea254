using System.Globalization;
using DiploFunctions.Extraction.Recognition;

namespace DiploFunctions.Extraction.Facts.Agreements;

/// <summary>How many documents the words before a document tell of.</summary>
internal sealed class DocumentCount
{
    public DocumentCount(SentenceReading sentence, CueMention document)
    {
        for (var i = document.From - 1; i >= 0 && i >= document.From - 3; i--)
        {
            var token = sentence.Tokens[i];
            if (IsOfLength(sentence, i) || sentence.Dates.Any(d => d.From <= i && d.To >= i && d.IsAbsolute))
            {
                // "a five-year agreement", "the 10 June 2025 agreement"
                return;
            }

            if (token.IsNumber && token.Span.Length <= 3 && IsPlainNumber(sentence, i) && !IsOfYears(sentence, i))
            {
                Number = token.Value;
                IsBundle = true;
                return;
            }

            var hit = sentence.Hits.Covering(i);
            if (hit?.Entries.Any(e => e is { Category: Category.Agreements, Key: "conclude" or "passive" }) == true)
            {
                return;
            }

            IsBundle |= hit?.IsMainly(Category.Signals, "many") == true || hit?.Entries.Any(e => e.Key == "many") == true;
            if (hit?.Entries.FirstOrDefault(e => e is { Category: Category.Dates, Key: "count" }) is { } word && !(i > 0 && sentence.Tokens[i - 1].IsNumber))
            {
                Number = int.Parse(word.Value, NumberStyles.None, CultureInfo.InvariantCulture);
                IsBundle = true;
                return;
            }
        }
    }

    private static bool IsOfLength(SentenceReading sentence, int i) => i > 1 && sentence.Tokens[i - 1].IsDash && sentence.Tokens[i].IsGlued
        && (sentence.Tokens[i - 2].IsNumber || sentence.Hits.Covering(i - 2)?.Words.Has(Category.Dates, "count") == true);

    // "marked 60 years of the treaty"
    private static bool IsOfYears(SentenceReading sentence, int i) => sentence.Hits.Covering(i + 1)?.Words.Has(Category.Dates, "year-word") == true;

    // "$375-million", "5%", "2.000", "12/5", "200 million" count no documents.
    private static bool IsPlainNumber(SentenceReading sentence, int i) =>
        !sentence.Hits.IsSignal(i + 1, "amount") && (i == 0 || !sentence.Tokens[i].IsGlued) && (i + 1 >= sentence.Tokens.Count || !sentence.Tokens[i + 1].IsGlued);

    /// <summary>The number told ("about 60" is 60), or null.</summary>
    public int? Number { get; }

    /// <summary>True for several documents, counted or not ("a number of documents").</summary>
    public bool IsBundle { get; }
}
