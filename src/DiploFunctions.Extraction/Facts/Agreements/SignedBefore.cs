using DiploFunctions.Extraction.Facts.Dates;
using DiploFunctions.Extraction.Recognition;
using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Facts.Agreements;

/// <summary>The signing of what the sentence before names: "Kenya and Ghana have a new treaty. It was signed in Accra on Monday."</summary>
internal sealed class SignedBefore(ArticleReading reading, Calendar calendar, PartyContext context)
{
    private const int HeadTokens = 4;

    /// <summary>The telling of a document of the sentence before, or null. What that sentence told itself without a date takes the date of this one.</summary>
    public AgreementTelling? Read(SentenceReading sentence, List<AgreementTelling> told)
    {
        if (Verb(sentence) is not { } verb || sentence.Number == 0)
        {
            return null;
        }

        var before = reading.Sentences[sentence.Number - 1];
        var document = before.Cues.LastOrDefault(c => c.As(Category.Agreements, "document") is not null && !c.IsSignal("only-signed"));
        if (before.Sentence.IsTitle || document is null || !sentence.HasCue(Category.Agreements))
        {
            return null;
        }

        var date = AgreementDates.Of(reading, calendar, sentence, verb, verb)?.Event;
        var same = told.FindIndex(t => ReferenceEquals(t.Sentence, before) && t.Document is not null);
        if (same >= 0)
        {
            told[same] = told[same].Date is null ? told[same] with { Date = date } : told[same];
            return null;
        }

        var kind = Kinds.Parse<AgreementKind>(document.As(Category.Agreements, "document")!.Value is var value && value == "year" ? "declaration" : value);
        var signers = new AgreementParties(reading, context, sentence).ByWhom(verb) is { Count: >= 2 } named ? named : context.Pair;
        var subject = SubjectReading.After(reading.Article, before, document);
        return signers.Count < 2 || kind == AgreementKind.Documents ? null : new AgreementTelling
        {
            Kind = kind,
            Parties = signers,
            Subject = subject.Text,
            Fields = subject.Fields,
            Date = date,
            Status = Kinds.Parse<AgreementStatus>((verb.As(Category.Agreements, "passive") ?? verb.As(Category.Agreements, "conclude"))!.Value),
            Sentence = sentence,
            Span = sentence.SpanOf(0, verb.To),
            Confidence = 0.75,
            Basis = Basis.Of(sentence, "signing of what the sentence before names", ("conclusion", sentence.SpanOf(verb)), ("document", before.SpanOf(document))),
        };
    }

    // "It was signed": the first words, and no document of its own before them.
    private static CueMention? Verb(SentenceReading sentence)
    {
        var isIt = sentence.MayHaveSignal(EntrySet.BitOf("it")) && sentence.Hits.IsSignal(0, "it") && sentence.HasCue(Category.Agreements);
        var verb = isIt ? sentence.Cues.FirstOrDefault(c => c.From <= HeadTokens && c.Is(Category.Agreements, "passive")) : null;
        return verb is not null && !Clause.HasSignal(sentence, -1, verb.From, "future", "plan", "negation") ? verb : null;
    }
}
