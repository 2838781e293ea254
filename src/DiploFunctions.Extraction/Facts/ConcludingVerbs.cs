using DiploFunctions.Extraction.Recognition;

namespace DiploFunctions.Extraction.Facts;

/// <summary>Which verb of a sentence says that a document was signed, adopted, issued or declared.</summary>
internal sealed class ConcludingVerbs(SentenceReading sentence, AgreementParties parties)
{
    private const int FarthestVerb = 14;
    private const int FarthestRelative = 10;

    /// <summary>The verb of a document, or null: its own, else that of the document before, when both stand in one list.</summary>
    public CueMention? Of(CueMention document, CueMention? before) => Own(document) ?? (IsListed(document, before) ? before : null);

    // The nearest verb of concluding before the document, or a passive after it.
    private CueMention? Own(CueMention document)
    {
        var before = sentence.Cues.LastOrDefault(c => c.To < document.From && c.As(Category.Agreements, "conclude") is not null);
        if (before is not null && document.From - before.To - 1 <= FarthestVerb && !IsParted(before.To, document.From))
        {
            return before;
        }

        if (sentence.Cues.LastOrDefault(c => c.To < document.From && document.From - c.To <= 4
            && c.As(Category.Agreements, "passive") is not null) is { } fronted)
        {
            // "ditandatangani tiga dokumen"
            return fronted;
        }

        var after = Array.FindAll(sentence.Cues, c => c.From > document.To && c.From - document.To <= FarthestVerb && c.Words.Has(Category.Agreements));
        return after.FirstOrDefault(c => c.As(Category.Agreements, "passive") is not null)
            ?? after.FirstOrDefault(c => c.As(Category.Agreements, "conclude") is not null && (sentence.Hits.IsSignal(c.From - 1, "future")
                || c.From == document.To + 1 || IsRelative(document, c) || IsParticiple(document, c) || IsBack(c)))
            ?? after.FirstOrDefault(c => Says(document, c));
    }

    // "a treaty on fisheries is ready, and the two sides will sign it"
    private bool IsBack(CueMention verb) => sentence.Hits.IsSignal(verb.To + 1, "it");

    // "A joint statement said ...": what speaks has been issued.
    private bool Says(CueMention document, CueMention verb) =>
        verb.Is(Category.Agreements, "says") && verb.From - document.To <= FarthestRelative && document.As(Category.Agreements, "document")!.Value == "joint-statement"
        && !Clause.HasSignal(sentence, document.To, verb.From, "cut")
        && !sentence.People.Any(p => p.From > document.To && p.To < verb.From);

    // "the statement on climate adopted at the summit"
    private bool IsParticiple(CueMention document, CueMention verb) =>
        verb.From - document.To <= FarthestRelative
        && (sentence.Hits.IsSignal(verb.To + 1, "at") || sentence.Hits.IsSignal(verb.To + 1, "of") || sentence.Hits.IsSignal(verb.To + 1, "about"))
        && !Clause.HasSignal(sentence, document.To, verb.From, "cut", "and")
        && !sentence.People.Any(p => p.From > document.To && p.To < verb.From)
        && !sentence.Places.Any(p => p.From > document.To && p.To < verb.From);

    // "the treaty that the two countries signed in 2019"
    private bool IsRelative(CueMention document, CueMention verb) =>
        verb.From - document.To <= FarthestRelative && (Clause.Signal(sentence, document.To, verb.From, "cut") is { } that
            ? that.From - document.To <= 4 && parties.Between(that.To + 1, verb.From - 1).Count > 0
            : sentence.Cues.Any(c => c.From > document.To && c.From - document.To <= 3 && c.To < verb.From && (c.IsSignal("parties") || c.IsSignal("pair"))));

    // "a treaty on X, a treaty on Y and a memorandum on Z" share their verb.
    private bool IsListed(CueMention document, CueMention? verb) =>
        verb is not null && verb.To < document.From
            && (verb.As(Category.Agreements, "conclude") is not null || Clause.HasSignal(sentence, verb.To, document.From, "among"))
            && !Clause.HasSignal(sentence, verb.To, document.From, "cut")
        && sentence.Cues.Any(c => c.To < document.From && document.From - c.To <= 20 && c.As(Category.Agreements, "document") is not null);

    private bool IsParted(int after, int before) =>
        Clause.HasSignal(sentence, after, before, "that") || sentence.Cues.Any(c => c.From > after && c.To < before
            && c.As(Category.Agreements, "raise") is not null);
}
