using DiploFunctions.Extraction.Facts.Dates;
using DiploFunctions.Extraction.Recognition;

namespace DiploFunctions.Extraction.Facts.Agreements;

/// <summary>Why a document that stands beside a word of concluding was not concluded after all.</summary>
internal sealed class DocumentUnreality(SentenceReading sentence, Calendar calendar)
{
    private const int NearVerb = 4;
    private const int NearYear = 6;
    private const int FarthestDelay = 12;
    private const string Talks = "talks";
    private static readonly string[] UnrealSignals = ["plan", "negation", "invite", "cancel"];

    /// <summary>The reason and the word for it; null when the document is concluded, or to be.</summary>
    /// <param name="verb">The word of concluding.</param>
    /// <param name="document">The document; the same as <paramref name="verb"/> where a sentence has one of them only.</param>
    public Refusal? Of(CueMention verb, CueMention document) =>
        Denied(verb, document) ?? Intended(verb, document) ?? Approved(verb, document) ?? PutOff(verb, document) ?? Existing(verb, document) ?? OfOthers(document);

    private Refusal? Denied(CueMention verb, CueMention document)
    {
        var from = Math.Min(verb.From, document.From);
        if (OfTalks(verb, document) is { } talks)
        {
            return talks;
        }

        if (Unreality.Between(sentence, document, Clause.Start(sentence, from) - 1, from, UnrealSignals) is { } unreal && !IsToldBySide(verb, document))
        {
            return unreal;
        }

        // "a memorandum that could not be signed"
        var last = Clause.Signal(sentence, document.To, verb.From, "by-whom") ?? verb;
        return verb.From > document.To ? Unreality.Between(sentence, document, Math.Max(document.To, last.From - NearVerb), verb.From, UnrealSignals) : null;
    }

    // "a contract between fishermen and a bank": no country is named, and none signs.
    private Refusal? OfOthers(CueMention document)
    {
        if (Clause.Signal(sentence, document.To, document.To + NearVerb, "between") is not { } between || !IsNoName(between.To + 1) || sentence.Places.Any(p => p.From > between.To))
        {
            return null;
        }

        var and = Clause.Signal(sentence, between.To + 1, Math.Min(sentence.Tokens.Count, between.To + NearYear), "and");
        return and is not null && (IsNoName(and.To + 1) || (sentence.Hits.IsSignal(and.To + 1, "article") && IsNoName(and.To + 2))) ? new Refusal(document, RefusalReason.NoParties, between) : null;
    }

    private bool IsNoName(int token) => token < sentence.Tokens.Count && sentence.Tokens[token] is { IsWord: true, IsCapitalised: false } && sentence.Hits.Covering(token) is null;

    // "announced negotiations on a treaty": the talks are announced.
    private Refusal? OfTalks(CueMention verb, CueMention document) => verb.To < document.From
        && Clause.Signal(sentence, Math.Max(verb.To, document.From - NearYear), document.From, "plan") is { } plan && plan.As(Category.Signals, "plan")?.Value == Talks
        ? new Refusal(document, RefusalReason.Intended, plan) : null;

    // "pressed for fuller use of the treaty that the two had signed in 1982": only its use is wished for.
    private bool IsToldBySide(CueMention verb, CueMention document) => IsDatedItself(verb, document)
        && Clause.HasSignal(sentence, document.To, verb.From, "cut") && !Clause.HasSignal(sentence, document.To, verb.From, "future", "plan");

    // "agreed on Monday to draw up a treaty": what they agreed on is to come.
    private Refusal? Intended(CueMention verb, CueMention document) =>
        (verb.As(Category.Agreements, "conclude")?.Value) == "agreed" && Clause.Signal(sentence, verb.To, document.From, "to", "plan") is { } to
            && (to.From == verb.To + 1 || sentence.Dates.Any(d => d.From == verb.To + 1 && d.To >= to.From - 1)) ? new Refusal(document, RefusalReason.Intended, to) : null;

    private Refusal? Approved(CueMention verb, CueMention document) =>
        Approvals.ByLawmakers(sentence, verb, document) is { } lawmakers ? new Refusal(document, RefusalReason.Existing, lawmakers) : null;

    // "The signing of the treaty was put off"
    private Refusal? PutOff(CueMention verb, CueMention document)
    {
        var end = Math.Max(verb.To, document.To);
        var off = Clause.Signal(sentence, end, sentence.Tokens.Count, "called-off")
            ?? (verb.IsSignal("signing") ? Clause.Signal(sentence, end, end + FarthestDelay, "put-off") : null);
        return off is null ? null : new Refusal(document, RefusalReason.Cancelled, off);
    }

    private Refusal? Existing(CueMention verb, CueMention document)
    {
        var from = Math.Min(verb.From, document.From);
        var exists = sentence.Cues.FirstOrDefault(c => c.As(Category.Agreements, "exists") is not null
            && ((c.To < from && from - c.To <= 3) || (c.From > LastDocument(verb, document) && c.To < document.From && !Clause.HasJoint(sentence, c.To, document.From))));
        return exists is null || IsDatedItself(verb, document) ? null : new Refusal(document, RefusalReason.Existing, exists);
    }

    // "under a protocol that the two governments signed in 1982": the words tell its signing too.
    private bool IsDatedItself(CueMention verb, CueMention document) => verb.From > document.To
        && calendar.In(sentence).Any(d => d.Mention.From > verb.To && d.Mention.From - verb.To <= NearYear);

    // "a protocol amending the convention and an agreement on X": what amends is the protocol alone.
    private int LastDocument(CueMention verb, CueMention document) =>
        sentence.Cues.LastOrDefault(c => c.From > verb.To && c.To < document.From && c.As(Category.Agreements, "document") is not null
            && Clause.HasJoint(sentence, c.To, document.From))?.To ?? verb.To;
}
