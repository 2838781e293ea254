using DiploFunctions.Extraction.Facts.Dates;
using DiploFunctions.Extraction.Recognition;
using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Facts.Agreements;

/// <summary>Finds relations that are raised to, or established at, a level of partnership.</summary>
internal sealed class PartnershipReading(ArticleReading reading, Calendar calendar, SentenceReading sentence, AgreementParties parties)
{
    private const int FarthestVerb = 16;
    private const int NearLevel = 3;
    private const int NearAgreed = 7;
    private const int FarthestRelative = 9;
    private static readonly string[] UnrealSignals = ["plan", "negation", "invite"];

    public List<AgreementTelling> Read()
    {
        var found = new List<AgreementTelling>();
        foreach (var level in sentence.Cues)
        {
            if (level.As(Category.Agreements, "level") is not { } entry || IsLeft(level))
            {
                continue;
            }

            var verb = Verb(level);
            var refusal = verb is null ? new Refusal(level, RefusalReason.NoConclusion) : Unreal(verb, level);
            var told = verb is not null && refusal is null ? Tell(verb, level, Kinds.Parse<PartnershipLevel>(entry.Value)).ToList() : [];
            if (told.Count == 0)
            {
                sentence.Refuse(refusal ?? new Refusal(level, RefusalReason.NoParties));
            }

            found.AddRange(told);
        }

        return found;
    }

    // "upgraded their comprehensive partnership to a comprehensive strategic partnership": the level that they leave.
    private bool IsLeft(CueMention level) => IsUpgraded(level) || (sentence.Hits.IsSignal(level.To + 1, "to")
        && sentence.Cues.Any(c => c.From > level.To && c.From - level.To <= NearLevel + 1 && c.As(Category.Agreements, "level") is not null));

    // "their strategic partnership was upgraded to a comprehensive strategic partnership": what was raised.
    private bool IsUpgraded(CueMention level) => sentence.Cues.FirstOrDefault(c => c.From > level.To && c.From - level.To <= FarthestRelative && c.As(Category.Agreements, "raise") is not null) is { } raise
        && sentence.Cues.Any(c => c.From > raise.To && c.From - raise.To <= NearLevel + 1 && c.As(Category.Agreements, "level") is not null)
        && !Clause.HasJoint(sentence, level.To, raise.From);

    // "meningkatkan hubungan menjadi X", "X dijalin pada ...", "the X they established in 2014"
    private CueMention? Verb(CueMention level)
    {
        var raises = sentence.Cues.Where(c => c.As(Category.Agreements, "raise") is not null).ToList();
        var before = raises.LastOrDefault(c => c.To < level.From && level.From - c.To <= FarthestVerb);
        if (level.As(Category.Agreements, "state") is not null)
        {
            return before ?? Since(level);
        }

        return before ?? raises.FirstOrDefault(c => c.From > level.To && c.From - level.To <= 8) ?? Signed(level) ?? Concluded(level) ?? Declared(level) ?? Joined(level);
    }

    // "the strategic partnership declared in October 2024"
    private CueMention? Declared(CueMention level) => sentence.Cues.FirstOrDefault(c => c.From > level.To
        && c.From - level.To <= (sentence.Hits.IsSignal(level.To + 1, "cut") ? FarthestRelative : NearLevel) && (c.As(Category.Agreements, "conclude") ?? c.As(Category.Agreements, "passive")) is not null
        && calendar.In(sentence).Any(d => d.Mention.From > c.To && d.Mention.From - c.To <= NearLevel));

    // "have been strategic partners since 2013": partners of the day they became so, and without one nothing new.
    private CueMention? Since(CueMention level) =>
        sentence.Dates.Any(d => d.From > level.To && (d.From - level.To <= NearLevel
            || (d.From - level.To <= FarthestRelative && sentence.Hits.Covering(d.From - 1) is { } since && (since.Words.Has(Category.Signals, "since") || since.Words.Has(Category.Signals, "begin"))))) ? level : null;

    // "established diplomatic relations in 1995 and a comprehensive partnership in 2019": the verb stands before another thing of another day.
    private CueMention? Joined(CueMention level) => sentence.Cues.Any(c => c.To < level.From && c.IsSignal("other-event")) && Clause.HasJoint(sentence, level.From - NearLevel, level.From)
        && sentence.Dates.Any(d => d.From > level.To && d.From - level.To <= NearLevel) && sentence.Dates.Any(d => d.To < level.From && level.From - d.To <= NearLevel) ? level : null;

    // "announced a strategic partnership", and not "announced a strategic partnership roadmap"
    private CueMention? Concluded(CueMention level) =>
        level.To + 1 < sentence.Tokens.Count && sentence.Tokens[level.To + 1].IsWord && sentence.Hits.StartingAt(level.To + 1) is null ? null
            : sentence.Cues.Any(c => c.From == level.To + 1 && c.As(Category.Agreements, "document") is not null) ? null
            : sentence.Cues.LastOrDefault(c => c.To < level.From && level.From - c.To <= NearLevel && c.As(Category.Agreements, "conclude") is not null);

    // "signed a comprehensive strategic partnership treaty", "menandatangani deklarasi kemitraan strategis"
    private CueMention? Signed(CueMention level)
    {
        var isDocument = sentence.Cues.Any(c => c.As(Category.Agreements, "document") is not null && (c.From == level.To + 1
            || c.To == level.From - 1 || (c.To == level.From - 2 && sentence.Hits.IsSignal(level.From - 1, "about"))));
        return isDocument ? sentence.Cues.LastOrDefault(c => c.To < level.From && level.From - c.To <= 5
            && c.As(Category.Agreements, "conclude") is not null) : null;
    }

    private Refusal? Unreal(CueMention verb, CueMention level)
    {
        var from = Math.Min(verb.From, level.From);
        var start = Clause.Start(sentence, from);
        if (Unreality.Between(sentence, level, start - 1, from, UnrealSignals) is { } unreal)
        {
            return unreal;
        }

        // "implementing the partnership", "the anniversary of raising relations": nothing new.
        var exists = sentence.Cues.FirstOrDefault(c => c.As(Category.Agreements, "exists") is not null
            && ((c.From >= start && c.To < verb.From && verb.From - c.To - WordsOfParties(c.To, verb.From) <= 3) || (c.From > verb.To && c.To < level.From)));
        return exists is null ? null : new Refusal(level, RefusalReason.Existing, exists);
    }

    // "the anniversary of Kenya and Ghana establishing relations"
    private int WordsOfParties(int after, int before) => sentence.Places.Where(p => p.From > after && p.To < before).Sum(p => p.To - p.From + 1)
        + (Clause.HasJoint(sentence, after, before) ? 1 : 0);

    private IEnumerable<AgreementTelling> Tell(CueMention verb, CueMention level, PartnershipLevel kind)
    {
        var planned = Clause.HasSignal(sentence, Clause.Start(sentence, verb.From) - 1, verb.From, "future");
        var agreed = verb.IsSignal("agree") || Clause.HasSignal(sentence, verb.From - NearAgreed, verb.From, "agree");
        var status = planned ? AgreementStatus.Planned : agreed ? AgreementStatus.Agreed : AgreementStatus.Adopted;
        var date = DateOf(verb, level);
        foreach (var pair in Pairs(PartnersOf(verb, level)))
        {
            yield return new AgreementTelling
            {
                Kind = AgreementKind.Partnership,
                Parties = pair,
                Subject = SubjectOf(kind),
                Level = kind,
                Date = date?.Event,
                Status = status,
                Sentence = sentence,
                Span = SpanOf(verb, level, date),
                IsRecalled = Clause.HasSignal(sentence, Clause.Start(sentence, verb.From) - 3, verb.From, "since"),
                Confidence = AgreementConfidence.Of(sentence, AgreementKind.Partnership, status, pair, isBare: false),
                Basis = Basis.Of(
                    sentence,
                    "relations raised to a level", ("conclusion", sentence.SpanOf(verb)), ("level", sentence.SpanOf(level)), ("date", date?.Words)),
            };
        }
    }

    // "With Kenya and Ghana, Vietnam raised its relations to ...": each of them with whoever stands behind the comma.
    private IReadOnlyList<Party> PartnersOf(CueMention verb, CueMention level)
    {
        var partners = Partners(verb, level);
        var start = Clause.Start(sentence, verb.From);
        if (partners.Count < 3 || !(sentence.Hits.IsSignal(start, "with") || sentence.Hits.IsSignal(start + 1, "with"))
            || sentence.Places.LastOrDefault(p => p.To < verb.From) is not { } subject || !sentence.Tokens[subject.From - 1].IsSign(','))
        {
            return partners;
        }

        return [subject.Party, .. partners.Where(p => p != subject.Party)];
    }

    private IReadOnlyList<Party> Partners(CueMention verb, CueMention level)
    {
        var end = sentence.Cues.Where(c => c.From > Math.Max(verb.To, level.To)
            && (c.As(Category.Agreements) is { Key: "exists" or "raise" or "level" }
            || c.IsSignal("cut"))).Select(c => c.From).DefaultIfEmpty(sentence.Tokens.Count).First();
        var named = parties.Between(Clause.Start(sentence, verb.From), end - 1);
        return named.Count >= 2 ? named : parties.ItsOwn(verb, level) is { Count: 2 } own ? own : parties.Around(Math.Min(verb.From, level.From));
    }

    // One entry per pair of countries; a bloc and its partners in one act are one entry.
    private static IEnumerable<IReadOnlyList<Party>> Pairs(IReadOnlyList<Party> all)
    {
        if (all.Count < 2)
        {
            return [];
        }

        return all.Any(p => !p.IsCountry) ? [all] : all.Skip(1).Select(p => (IReadOnlyList<Party>)[all[0], p]);
    }

    private ResolvedDate? DateOf(CueMention verb, CueMention level)
    {
        var first = Math.Min(verb.From, level.From);
        if (sentence.Hits.IsSignal(verb.From - 1, "about")
            && calendar.In(sentence).LastOrDefault(d => d.Mention.To < verb.From && verb.From - d.Mention.To <= 4) is { } ofDocument)
        {
            // "the Joint Statement of May 2019 on raising relations"
            return ofDocument;
        }

        if (calendar.In(sentence).FirstOrDefault(d => d.Mention.From > level.To && d.Mention.From - level.To <= NearLevel && !OtherEvents.Claim(sentence, d.Mention, first, Math.Max(verb.To, level.To))) is { } own)
        {
            return own;
        }

        var last = Math.Max(verb.To, level.To);
        var after = calendar.In(sentence).FirstOrDefault(d => d.Mention.From > first && d.Mention.From - last <= 16 && !OtherEvents.Claim(sentence, d.Mention, first, last));
        after ??= Array.Exists(sentence.Cues, c => c.To < first && c.Is(Category.Agreements, "level")) && !Array.Exists(sentence.Cues, c => c.From > last && c.Is(Category.Agreements, "raise"))
            // "became partners in 2013 and strategic partners on a state visit of A in 2023": the first date is that of the first level.
            ? calendar.In(sentence).FirstOrDefault(d => d.Mention.From > last && !OtherEvents.Claim(sentence, d.Mention, first, last)) : null;
        // "the visit in 2010, when the two raised their ties, and the one in 2019"
        after = after is not null && Clause.HasComma(sentence, last, after.Mention.From) ? EventDates.OfWhen(calendar, sentence, verb) ?? after : after;
        return after ?? EventDates.OfWhen(calendar, sentence, verb) ?? calendar.DayOfStay(sentence, verb) ?? EventDates.InSentence(calendar, sentence, verb) ?? EventDates.Before(reading, calendar, sentence);
    }

    private Text.Span SpanOf(CueMention verb, CueMention level, ResolvedDate? date)
    {
        var last = Math.Max(verb.To, level.To);
        if (date is not null && sentence.DateMentions.Contains(date.Mention) && date.Mention.From > last)
        {
            last = date.Mention.To;
        }

        return sentence.SpanOf(Clause.Start(sentence, Math.Min(verb.From, level.From)), last);
    }

    private static string SubjectOf(PartnershipLevel level) => level switch
    {
        PartnershipLevel.ComprehensiveStrategic => "Comprehensive Strategic Partnership",
        PartnershipLevel.Strategic => "Strategic Partnership",
        _ => "Comprehensive Partnership",
    };
}
