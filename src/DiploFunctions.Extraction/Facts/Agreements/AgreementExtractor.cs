using DiploFunctions.Extraction.Facts.Dates;
using DiploFunctions.Extraction.Facts.Meetings;
using DiploFunctions.Extraction.Facts.Visits;
using DiploFunctions.Extraction.Recognition;
using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Facts.Agreements;

/// <summary>Finds what was signed, adopted, issued or raised, sentence by sentence.</summary>
internal sealed class AgreementExtractor(ArticleReading reading, Calendar calendar, IReadOnlyList<MeetingTelling> meetings, IReadOnlyList<VisitTelling> visits)
{
    private const int FarthestAmong = 6;
    private const int FarthestBundle = 4;

    public List<AgreementTelling> Find()
    {
        var context = new PartyContext(reading, meetings, visits);
        var told = new List<AgreementTelling>();
        AgreementTelling? announced = null;
        var signed = new SignedBefore(reading, calendar, context);
        foreach (var sentence in reading.Sentences)
        {
            context.Advance(sentence);
            if (sentence.Sentence.IsTitle || Question.Asks(sentence, Category.Agreements))
            {
                continue;
            }

            if (!sentence.HasCue(Category.Agreements))
            {
                announced = ListItem.Begins(sentence) ? announced : null;
                continue;
            }

            var parties = new AgreementParties(reading, context, sentence);
            var partnerships = sentence.MayHaveCue(Category.Agreements, "level") ? new PartnershipReading(reading, calendar, sentence, parties).Read() : [];
            var reader = new DocumentReading(reading, calendar, sentence, parties);
            var list = reader.Announce();
            var documents = Documents(reader.Read(announced ?? BundleBefore(sentence, told)), told, list is not null);
            if (documents.Count == 0 && signed.Read(sentence, told) is { } before)
            {
                documents.Add(before);
            }

            announced = list ?? (documents.Count > 0 ? documents[^1] : ListItem.Begins(sentence) ? announced : null);
            told.AddRange(partnerships);
            told.AddRange(documents);
            if (documents.Count > 0)
            {
                context.Note(documents[^1].Parties);
            }
        }

        return [.. told.Select(t => t is { Date: null, IsRecalled: false } && !IsOneOfSeveral(told, t) ? t with { Date = DateOfTalks(t) } : t)];
    }

    // "signed five accords on Friday. The ministers did so in the palace. Among them are ...": the bundle told shortly before
    private static AgreementTelling? BundleBefore(SentenceReading sentence, List<AgreementTelling> told) => Clause.HasSignal(sentence, -1, FarthestAmong, "among")
        && told.FindLast(static t => t is { Kind: AgreementKind.Documents, Count: not null }) is { } bundle && sentence.Number - bundle.Sentence.Number <= FarthestBundle ? bundle : null;

    private List<AgreementTelling> Documents(List<AgreementTelling> read, List<AgreementTelling> told, bool announcesList)
    {
        var documents = new List<AgreementTelling>();
        foreach (var telling in read)
        {
            documents.AddRange(DocumentList.Split(reading.Article, telling));
        }

        documents.FindAll(t => IsAllOfThoseTold(told, t)).ForEach(t => Redate(told, t));
        // "The following documents were signed:": a list without a number gives its items only.
        documents.RemoveAll(t => (announcesList && t is { Kind: AgreementKind.Documents, Count: null }) || IsToldAgain(told, t));
        return documents;
    }

    // "announced with Kenya, Ghana and Senegal": no one day of talks.
    private static bool IsOneOfSeveral(List<AgreementTelling> told, AgreementTelling one) =>
        one.Kind == AgreementKind.Partnership && told.Exists(t => !ReferenceEquals(t, one) && ReferenceEquals(t.Sentence, one.Sentence)
            && t.Kind == one.Kind && t.Level == one.Level);

    // "The accord was concluded ...", behind "signed a defence agreement".
    private static bool IsToldAgain(List<AgreementTelling> told, AgreementTelling one) => IsAllOfThoseTold(told, one) ||
        one is { Kind: not (AgreementKind.Partnership or AgreementKind.JointStatement), Count: null, Document: { } document } && one.Sentence.SpanOf(document).Length == one.Subject.Length
        && one.Sentence.Hits.Covering(document.From - 1) is { } the && (the.Words.Has(Category.Signals, "article") || the.Words.Has(Category.Signals, "this") || (the.From == 0 && the.Words.Has(Category.Signals, "that")))
        && (IsOfThoseTold(told, one) || told.Exists(t => t.Kind != AgreementKind.Partnership && (t.Kind == AgreementKind.Documents) == (one.Kind == AgreementKind.Documents) && !ReferenceEquals(t.Sentence, one.Sentence)
            && (t.Date is not null || one.Date is not null) && t.Parties.Intersect(one.Parties).Any()));

    // "A and B signed a treaty and a memorandum. Both documents were signed ...", "Hai văn kiện được ký ..."
    private static bool IsAllOfThoseTold(List<AgreementTelling> told, AgreementTelling one) => one is { Kind: AgreementKind.Documents, Document: { From: 1 or 2 } document }
        && one.Sentence.SpanOf(document).Length == one.Subject.Length && JustTold(told, one) is > 1 and var count && (one.Count ?? count) == count;

    // "A and B signed a treaty and a memorandum. The papers were signed at the palace."
    private static bool IsOfThoseTold(List<AgreementTelling> told, AgreementTelling one) => one.Kind == AgreementKind.Documents && JustTold(told, one) > 1;

    // "signed a treaty and a memorandum. Both documents were signed on 19 August": the day is told by the second sentence.
    private static void Redate(List<AgreementTelling> told, AgreementTelling all)
    {
        for (var i = 0; all.Date is not null && i < told.Count; i++)
        {
            told[i] = IsJustTold(told[i], all) ? told[i] with { Date = all.Date } : told[i];
        }
    }

    private static int JustTold(List<AgreementTelling> told, AgreementTelling one) =>
        told.Count(t => IsJustTold(t, one));

    private static bool IsJustTold(AgreementTelling told, AgreementTelling one) => told.Kind != AgreementKind.Partnership && one.Sentence.Number - told.Sentence.Number is 1 or 2
        && told.Parties.Count == one.Parties.Count && told.Parties.All(one.Parties.Contains);

    // What two sides sign or adopt, they do on the day of their leaders' talks, unless the words place it in the visit as a whole.
    private PartialDate? DateOfTalks(AgreementTelling told)
    {
        if (told.Sentence.Cues.Any(c => c.IsSignal("occasion-of-visit") || c.IsSignal("parties") && c.As(Category.Signals, "parties")!.Value != "2"))
        {
            return null;
        }

        // Whoever is received sits down with the host; talks tell the day before that.
        return DayOf(told, static kind => kind is MeetingKind.Talks or MeetingKind.Meeting or MeetingKind.Dialogue) ?? DayOf(told, static kind => kind == MeetingKind.Reception);
    }

    // Talks told behind it count too, but not those of another journey: "signed a lease. A month before, Minister B had come to Hanoi and been received by C on 29 July."
    private PartialDate? DayOf(AgreementTelling told, Func<MeetingKind, bool> isKind) => meetings.LastOrDefault(m => isKind(m.Kind) && m.Date is { Start.IsWholeDay: true }
        && (m.Sentence.Number <= told.Sentence.Number || (m.Sentence.Sentence.Paragraph == told.Sentence.Sentence.Paragraph && !m.Sentence.HasCue(Category.Visits)))
        && m.First.Country is { } a && m.Second.Country is { } b && told.Parties.Count == 2 && told.Parties.Contains(a) && told.Parties.Contains(b))?.Date?.Event;
}
