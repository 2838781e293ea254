using DiploFunctions.Extraction.Recognition;

namespace DiploFunctions.Extraction.Facts.Agreements;

/// <summary>Words for documents that the article has told already, or tells under another name.</summary>
internal static class KnownDocuments
{
    private const int NearVerb = 4;

    /// <summary>True when the word stands for documents that other words tell.</summary>
    public static bool Has(SentenceReading sentence, CueMention document) =>
        IsBackReference(sentence, document) || IsOtherName(sentence, document) || IsTopic(sentence, document) || OneOfSeveral.IsBundle(sentence, document);

    // "..., a document that is the first of its kind", "these documents": told before.
    private static bool IsBackReference(SentenceReading sentence, CueMention document) =>
        document.As(Category.Agreements, "document")!.Value == "documents" && new DocumentCount(sentence, document) is { IsBundle: false }
        && (sentence.Hits.IsSignal(document.To + 1, "this") || sentence.Hits.IsSignal(document.From - 1, "this")
            || sentence.Hits.IsSignal(document.To + 1, "holder") || (sentence.Hits.IsSignal(document.From - 1, "indefinite") && IsAfterComma(sentence, document)));

    // "a letter of intent (LoI)"; "Perjanjian Kemitraan, perjanjian dagang bebas pertama dengan ...": the document before.
    private static bool IsOtherName(SentenceReading sentence, CueMention document) => document.From >= 2 && (sentence.Cues.Any(c => c.To == document.From - 1 && c.As(Category.Agreements, "document") is not null)
        || (sentence.Tokens[document.From - 1].IsSign('(')
        ? sentence.Cues.Any(c => c.To == document.From - 2 && c.As(Category.Agreements, "document") is not null)
        : sentence.Tokens[document.From - 1].IsSign(',') && Clause.Signal(sentence, document.To, document.To + NearVerb + 2, "this") is { } first
            && !Clause.HasJoint(sentence, document.To, first.From)));

    // "a memorandum on the free trade agreement": what it is about.
    private static bool IsTopic(SentenceReading sentence, CueMention document)
    {
        var about = sentence.Hits.Covering(document.From - 1) is { } hit && (hit.IsMainly(Category.Signals, "article") || hit.IsMainly(Category.Signals, "indefinite")) ? document.From - 2 : document.From - 1;
        return about > 0 && sentence.Hits.IsSignal(about, "about") && sentence.Hits.Covering(about - 1) is CueMention before && before.Is(Category.Agreements, "document");
    }

    private static bool IsAfterComma(SentenceReading sentence, CueMention document) =>
        Enumerable.Range(2, 2).Any(back => document.From - back >= 0 && sentence.Tokens[document.From - back].IsSign(','));
}
