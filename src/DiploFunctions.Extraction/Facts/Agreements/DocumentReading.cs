using DiploFunctions.Extraction.Facts.Dates;
using DiploFunctions.Extraction.Recognition;
using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Facts.Agreements;

/// <summary>Finds documents that are signed, exchanged, adopted, issued or declared.</summary>
internal sealed class DocumentReading(ArticleReading reading, Calendar calendar, SentenceReading sentence, AgreementParties parties)
{
    private const int FarthestAgenda = 20;
    private const int ItemHead = 10;
    private const int NearNamed = 4;
    private readonly ConcludingVerbs _verbs = new(sentence, parties);
    private readonly Concluders _concluders = new(sentence, parties);
    private readonly DocumentUnreality _unreality = new(sentence, calendar);

    /// <summary>What is told. Items of a list that a sentence before announced ("... signed:", "Among them are ...") belong to that telling.</summary>
    public List<AgreementTelling> Read(AgreementTelling? announced)
    {
        var told = new List<AgreementTelling>();
        if (!sentence.MayHaveCue(Category.Agreements, "document"))
        {
            return told;
        }

        var continued = Announced(announced);
        CueMention? verb = null;
        foreach (var document in sentence.Cues)
        {
            if (!document.Is(Category.Agreements, "document"))
            {
                continue;
            }

            verb = _verbs.Of(document, verb);
            if (KnownDocuments.Has(sentence, document))
            {
                sentence.Refuse(new Refusal(document, RefusalReason.Existing));
            }
            else if (Read(document, verb, continued) is { } telling)
            {
                told.Add(telling);
            }
        }

        return told;
    }

    // Null, with the reason noted, for what is not concluded or by nobody.
    private AgreementTelling? Read(CueMention document, CueMention? verb, AgreementTelling? continued)
    {
        var refusal = verb is null ? null : _unreality.Of(verb, document) ?? (Signers.IsForOwn(sentence, verb, document) ? new Refusal(document, RefusalReason.NoParties) : null);
        var telling = verb is not null && refusal is null ? Tell(document, verb)
            : continued is not null && IsItem(document) && _unreality.Of(document, document) is null ? Continue(document, continued)
            : Dated(document);
        if (telling is { Kind: AgreementKind.Documents, Count: null } && IsNamedBehind(document))
        {
            return null;
        }

        if (telling is { Parties.Count: > 0 })
        {
            return telling;
        }

        sentence.Refuse(
            telling is null && refusal is not null ? refusal with { Cue = document }
            : new Refusal(document, telling is null ? RefusalReason.NoConclusion : RefusalReason.NoParties));
        return null;
    }

    // "signed documents, among them a treaty on ...", "another document, namely a treaty on ...": uncounted, they are those that are named.
    private bool IsNamedBehind(CueMention document)
    {
        var next = sentence.Cues.FirstOrDefault(c => c.From > document.To && c.Is(Category.Agreements, "document"));
        if (next is null)
        {
            return false;
        }

        var among = Clause.Signal(sentence, document.To, document.To + NearNamed, "among");
        return among is not null && next.From > among.To && next.From - among.To <= NearNamed
            || (next.From > 1 && (sentence.Tokens[next.From - 1].IsSign(':') || sentence.Tokens[next.From - 2].IsSign(':')) && next.From - document.To <= ItemHead);
    }

    // The item of a list begins with its document; numbered paragraphs of prose only come to speak of one.
    private bool IsItem(CueMention document) => !ListItem.Begins(sentence) || (document.From <= ItemHead
        && !sentence.Cues.Any(c => c.To < document.From && c.As(Category.Agreements, "document") is not null && !Clause.HasJoint(sentence, c.To, document.From)));

    /// <summary>"... officials of both countries signed:": what the items that follow have in common; null for any other sentence.</summary>
    public AgreementTelling? Announce()
    {
        var verb = sentence.Cues.LastOrDefault(c => c.As(Category.Agreements, "conclude") is not null
            || c.As(Category.Agreements, "passive") is not null);
        if (verb is null || !(sentence.Tokens[^1].IsSign(':') || IsHeading()) || _unreality.Of(verb, verb) is not null)
        {
            return null;
        }

        return new AgreementTelling
        {
            Kind = AgreementKind.Documents,
            Parties = _concluders.Of(verb, verb),
            Subject = string.Empty,
            Date = DateOf(verb, verb)?.Start,
            Status = Kinds.Parse<AgreementStatus>(verb.As(Category.Agreements)!.Value),
            Sentence = sentence,
            Span = sentence.Sentence.Span,
            Confidence = 0.9,
            Basis = Basis.Of(sentence, "list announced by a verb of concluding", ("conclusion", sentence.SpanOf(verb))),
        };
    }

    // "Documents signed during the visit", with the first item on the next line.
    private bool IsHeading() => !sentence.Tokens[^1].IsSign('.') && sentence.Number + 1 < reading.Sentences.Count
        && reading.Sentences[sentence.Number + 1] is var next && next.Sentence.Paragraph != sentence.Sentence.Paragraph && ListItem.Begins(next);

    private AgreementTelling? Tell(CueMention document, CueMention verb)
    {
        var count = new DocumentCount(sentence, document);
        var concluders = _concluders.Of(verb, document);
        var kind = KindOf(document, count, concluders);
        var start = Clause.Start(sentence, Math.Min(verb.From, document.From));
        // "will buy jets under a contract signed in May": only what stands before its own verb puts a document off.
        var planned = Clause.HasSignal(sentence, verb.From == document.To + 1 ? document.To : start - 1, verb.From, "future") || IsOnAgenda(verb, document);
        var entry = verb.As(Category.Agreements, "conclude") ?? verb.As(Category.Agreements, "passive") ?? verb.As(Category.Agreements, "says");
        var date = DateOf(verb, document);
        var subject = SubjectReading.After(reading.Article, sentence, document);
        var status = planned ? AgreementStatus.Planned : Kinds.Parse<AgreementStatus>(entry!.Value);
        // "the first treaty to be signed, in 2010"
        status = status == AgreementStatus.Planned && !planned && date?.Start.Last < calendar.Reference ? AgreementStatus.Signed : status;
        return new AgreementTelling
        {
            Kind = kind,
            Parties = concluders,
            Subject = subject.Text,
            Date = date?.Event,
            Status = status,
            Count = count.Number,
            Fields = subject.Fields,
            Document = document,
            Sentence = sentence,
            Span = sentence.SpanOf(Math.Min(verb.From, document.From), Math.Max(subject.Last, verb.To)),
            Confidence = AgreementConfidence.Of(sentence, kind, status, concluders, subject.Last == document.To),
            Basis = Basis.Of(
                sentence,
                "document with a verb of concluding",
                ("conclusion", sentence.SpanOf(verb)),
                ("document", sentence.SpanOf(document)),
                ("date", date?.Words)),
        };
    }

    // "The signing of a treaty is on the agenda"
    private bool IsOnAgenda(CueMention verb, CueMention document) => verb.Words.Has(Category.Signals, "signing") && verb.To < document.From
        && Clause.HasSignal(sentence, document.To, Math.Min(sentence.Tokens.Count, document.To + FarthestAgenda), "scheduled");

    private AgreementKind KindOf(CueMention document, DocumentCount count, IReadOnlyList<Party> concluders)
    {
        // What a body adopts is its declaration, whatever the text is called.
        var kind = KindOf(document, count) is var named && concluders is [{ IsCountry: false }] && named is AgreementKind.Documents or AgreementKind.Agreement && count.Number is null
            ? AgreementKind.Declaration : named;
        return kind == AgreementKind.Declaration && concluders.Count >= 2 && !document.Entries.Any(e => e.Value == "year") ? AgreementKind.JointStatement : kind;
    }

    private AgreementKind KindOf(CueMention document, DocumentCount count)
    {
        var value = document.As(Category.Agreements, "document")!.Value;
        if (value == "year")
        {
            return AgreementKind.Declaration;
        }

        var kind = Kinds.Parse<AgreementKind>(value);
        if (kind == AgreementKind.Documents && count.Number is null && (DocumentList.IsName(sentence, document) || sentence.Hits.IsSignal(document.To + 1, "parties")))
        {
            return AgreementKind.Agreement;
        }

        return count.IsBundle && kind is AgreementKind.Agreement or AgreementKind.Mou && count.IsBundle ? AgreementKind.Documents : kind;
    }

    private ResolvedDate? DateOf(CueMention verb, CueMention document) => AgreementDates.Of(reading, calendar, sentence, verb, document);

    // A joint statement that is named with its parties and date needs no verb: "the Joint Statement of A and B in May 2019".
    private AgreementTelling? Dated(CueMention document)
    {
        var date = calendar.In(sentence).FirstOrDefault(d => d.Mention.From > document.To && d.Mention.From - document.To <= 20);
        if (date is null || !document.Is(Category.Agreements, "document") || document.As(Category.Agreements)!.Value != "joint-statement"
            || date.Start.IsWholeDay)
        {
            return null;
        }

        var named = parties.Between(document.To, date.Mention.From);
        return named.Count != 2 ? null : new AgreementTelling
        {
            Kind = AgreementKind.JointStatement,
            Parties = named,
            Subject = SubjectReading.After(reading.Article, sentence, document).Text,
            Date = date.Start,
            Status = AgreementStatus.Adopted,
            Sentence = sentence,
            Span = sentence.SpanOf(document.From, date.Mention.To),
            Confidence = 0.8,
            Basis = Basis.Of(sentence, "statement named with parties and date", ("document", sentence.SpanOf(document)), ("date", date.Words)),
        };
    }

    private AgreementTelling? Announced(AgreementTelling? last)
    {
        if (last is null || ReferenceEquals(last.Sentence, sentence))
        {
            return null;
        }

        return sentence.Cues.Any(c => c.From <= 3 && c.IsSignal("among")) || ListItem.Begins(sentence) ? last : null;
    }

    private AgreementTelling Continue(CueMention document, AgreementTelling announced)
    {
        var subject = SubjectReading.After(reading.Article, sentence, document);
        return announced with
        {
            Kind = KindOf(document, new DocumentCount(sentence, document)),
            Subject = subject.Text,
            Fields = subject.Fields,
            Level = null,
            Count = null,
            Document = document,
            Sentence = sentence,
            Span = sentence.SpanOf(document.From, subject.Last),
            Confidence = 0.85,
            Basis = Basis.Of(sentence, "item of a list", ("announced by", announced.Span), ("document", sentence.SpanOf(document))),
        };
    }
}
