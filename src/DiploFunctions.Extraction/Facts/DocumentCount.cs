using System.Globalization;
using DiploFunctions.Extraction.Recognition;

namespace DiploFunctions.Extraction.Facts;

/// <summary>How many documents the words before a document tell of.</summary>
internal sealed class DocumentCount
{
    public DocumentCount(SentenceReading sentence, CueMention document)
    {
        for (var i = document.From - 1; i >= 0 && i >= document.From - 3; i--)
        {
            var token = sentence.Tokens[i];
            if (token.IsNumber && token.Span.Length <= 3)
            {
                Number = int.Parse(token.Lower, NumberStyles.None, CultureInfo.InvariantCulture);
                IsBundle = true;
                return;
            }

            var hit = sentence.Hits.Covering(i);
            IsBundle |= hit?.Is(Category.Signals, "many") == true || hit?.Entries.Any(e => e.Key == "many") == true;
            if (hit?.Entries.FirstOrDefault(e => e is { Category: Category.Dates, Key: "count" }) is { } word)
            {
                Number = int.Parse(word.Value, NumberStyles.None, CultureInfo.InvariantCulture);
                IsBundle = true;
                return;
            }
        }
    }

    /// <summary>The number told ("about 60" is 60), or null.</summary>
    public int? Number { get; }

    /// <summary>True for several documents, counted or not ("a number of documents").</summary>
    public bool IsBundle { get; }
}
