using DiploFunctions.Extraction.Recognition;

namespace DiploFunctions.Extraction.Facts.Agreements;

/// <summary>Which verb of a sentence says that a document was signed, adopted, issued or declared.</summary>
internal sealed class ConcludingVerbs(SentenceReading sentence, AgreementParties parties)
{
    private const int FarthestVerb = 14;
    private const int FarthestAlone = 26;
    private const int FarthestRelative = 10;
    private const int FarthestOpening = 22;
    private const int FarthestInserted = 18;
    private const int MostAdverbs = 2;
    private const int NearVerb = 2;
    private const int NearReplaced = 5;
    private const int FarthestAdded = 12;
    private const int NearThat = 4;

    /// <summary>The verb of a document, or null: its own, else that of the document before, when both stand in one list.</summary>
    /// <remarks>A phrase may hold both ("đạt thỏa thuận"); at the head of a sentence the noun looks like the verb ("Tuyên bố").</remarks>
    public CueMention? Of(CueMention document, CueMention? before) => document.As(Category.Agreements, "conclude") is { Value: not "adopted" }
        ? document
        : document.IsSignal("only-signed") ? Signing(document)
        : OneOfSeveral.VerbOf(sentence, document) ?? Own(document) ?? (IsListed(document, before) ? before : null);

    // The nearest verb of concluding before the document, or a passive after it.
    private CueMention? Own(CueMention document)
    {
        if (sentence.Hits.StartingAt(document.To + 1) is CueMention next && next.Is(Category.Agreements, "conclude") && sentence.BeginsDate(DateBehind(next)))
        {
            // "welcomed the treaty signed in March 2024"
            return next;
        }

        var before = Before(document);
        if (before is not null && document.From - before.To - 1 <= (before.IsSignal("near") ? NearVerb : FarthestVerb) && !IsParted(before.To, document.From) && !IsTopic(before.To, document.From))
        {
            return before.As(Category.Agreements, "conclude")!.Value == "agreed" && Relative(document) is { } relative ? relative : before;
        }

        return Fronted(document) is { } fronted && !(Clause.HasJoint(sentence, fronted.To, document.From) && HasPassiveBehind(document)) ? fronted
            : OpeningOf(document) ?? Behind(document);
    }

    // "ditandatangani tiga dokumen"
    private CueMention? Fronted(CueMention document) => !sentence.MayHaveCue(Category.Agreements, "passive") ? null : sentence.Cues.LastOrDefault(c => c.To < document.From && document.From - c.To <= 4 && c.As(Category.Agreements, "passive") is not null);

    private CueMention? Behind(CueMention document)
    {
        List<CueMention>? near = null;
        foreach (var cue in sentence.Cues)
        {
            if (cue.Words.Has(Category.Agreements) && IsNearBehind(document, cue))
            {
                (near ??= []).Add(cue);
            }
        }

        return (near is null ? null : OfNear(near, document)) ?? Saying(document);
    }

    private bool IsNearBehind(CueMention document, CueMention verb) => verb.From > document.To && verb.From - document.To <= FarthestAlone
        && (verb.From - document.To <= FarthestVerb || IsAlone(document, verb) || IsOfSigners(document, verb) || IsOfAgents(document, verb)) && !IsOfNextClause(document.To, verb.From) && !IsOfReplaced(document.To, verb.From);

    private CueMention? OfNear(List<CueMention> near, CueMention document) => near.Find(IsPassive)
        ?? near.Find(c => c.As(Category.Agreements, "conclude") is not null && (sentence.Hits.IsSignal(c.From - 1, "future")
            || c.From == document.To + 1 || IsRelative(document, c) || IsParticiple(document, c) || IsInserted(document, c) || IsByAgents(document, c) || IsBack(c)))
        ?? near.Find(c => Says(document, c));

    // "The statement says ..."
    private CueMention? Saying(CueMention document)
    {
        foreach (var cue in sentence.Cues)
        {
            if (cue.To == document.From - 1 && cue.Is(Category.Agreements, "says") && IsStatement(document))
            {
                return cue;
            }
        }

        return null;
    }

    private CueMention? Before(CueMention document) => sentence.Cues.LastOrDefault(c => c.To < document.From && c.As(Category.Agreements, "conclude") is not null
        && !IsPassive(c) && !sentence.Hits.IsSignal(c.To + 1, "of"));

    // "have a treaty on extradition; a protocol will be signed": the verb is of what follows the semicolon.
    private bool IsOfNextClause(int after, int before)
    {
        var end = before - 1;
        while (end > after && !sentence.Tokens[end].IsSign(';'))
        {
            end--;
        }

        return end > after && !sentence.Hits.IsSignal(end + 1, "and") && sentence.Cues.Any(c => c.From > end && c.To < before && c.As(Category.Agreements, "document") is not null);
    }

    // "The new pact replaces the agreement signed in 1987"
    private bool IsOfReplaced(int after, int before) => sentence.MayHaveCue(Category.Agreements, "exists") && IsBehindReplaced(after, before);

    private bool IsBehindReplaced(int after, int before) => sentence.Cues.FirstOrDefault(c => c.From > after && c.To < before && c.As(Category.Agreements, "exists") is not null) is { } replaces
        && !Clause.HasJoint(sentence, after, replaces.From)
        && sentence.Cues.Any(c => c.From > replaces.To && c.From - replaces.To <= NearReplaced && c.To < before && c.As(Category.Agreements, "document") is not null);

    private int DateBehind(CueMention verb) => sentence.BeginsDate(verb.To + 1) ? verb.To + 1 : verb.To + 2;

    // "Ditandatangani pada Selasa, perjanjian ...": a clause of nothing but the signing and its day opens the sentence.
    private CueMention? OpeningOf(CueMention document)
    {
        foreach (var cue in sentence.Cues)
        {
            if (cue.From > 1)
            {
                return null;
            }

            if (cue.Is(Category.Agreements, "passive") && IsOpening(cue, document))
            {
                return cue;
            }
        }

        return null;
    }

    private bool IsOpening(CueMention verb, CueMention document) =>
        sentence.Dates.Any(d => d.From > verb.To && d.To < document.From && d.From - verb.To <= FarthestVerb) && document.From - verb.To <= FarthestOpening
        && Clause.HasComma(sentence, verb.To, document.From);

    // "a statement was issued and three accords were signed": each has its own.
    private bool HasPassiveBehind(CueMention document) => sentence.Cues.Any(c => c.From > document.To && c.From - document.To <= FarthestVerb && IsPassive(c)
        && !Clause.HasJoint(sentence, document.To, c.From));

    // "A deal on minerals, which companies are watching closely, will be signed": far away, but nothing else stands between.
    private bool IsAlone(CueMention document, CueMention verb) => (IsPassive(verb) || IsBack(verb))
        && !sentence.Cues.Any(c => c.From > document.To && c.To < verb.From && c.As(Category.Agreements) is { Key: "document" or "conclude" or "raise" })
        && !sentence.People.Any(p => p.From > document.To && p.To < verb.From);

    // "were signed"; "was then formally concluded"
    private bool IsPassive(CueMention verb)
    {
        if (verb.As(Category.Agreements, "passive") is not null)
        {
            return true;
        }

        if (verb.As(Category.Agreements, "conclude") is null || verb.From == 0)
        {
            return false;
        }

        var i = verb.From - 1;
        while (i > 0 && verb.From - i <= MostAdverbs && sentence.Tokens[i].IsWord && (sentence.Hits.Covering(i) is not { } hit || hit.IsMainly(Category.Signals, "then")))
        {
            i--;
        }

        return sentence.Hits.Covering(i)?.Words.Has(Category.Signals, "be") == true;
    }

    // "finalised the text of a treaty, which will be signed in May", "brokered a truce that A and B signed": the relative clause says more.
    private CueMention? Relative(CueMention document) => sentence.Cues.FirstOrDefault(c => c.From > document.To && c.From - document.To <= FarthestAlone
        && c.As(Category.Agreements) is { Key: "conclude" or "passive" } && Clause.Signal(sentence, document.To, c.From, "cut") is { } which
        && (IsPassive(c) ? Clause.HasSignal(sentence, which.To, c.From, "future")
            : which.From == document.To + 1 && parties.Between(which.To + 1, c.From - 1).Count >= 2));

    // "a treaty on fisheries is ready, and the two sides will sign it"
    private bool IsBack(CueMention verb) => sentence.Hits.IsSignal(verb.To + 1, "it");

    // "A joint statement said ...": what speaks has been issued.
    private bool Says(CueMention document, CueMention verb) =>
        verb.Is(Category.Agreements, "says") && verb.From - document.To <= FarthestVerb && IsStatement(document)
        && !Clause.HasSignal(sentence, document.To, verb.From, "cut")
        && (!sentence.People.Any(p => p.From > document.To && p.To < verb.From) || AreTwo(document.To, verb.From));

    // "In a joint statement, the two leaders condemned", and not "In a joint statement, Minister A said"
    private bool AreTwo(int after, int before)
    {
        var between = Array.FindAll(sentence.People, p => p.From > after && p.To < before);
        return between.Length == 2 && between[0].Person.Country is { } one && between[1].Person.Country is { } other && one != other;
    }

    private static bool IsStatement(CueMention document) => document.As(Category.Agreements, "document")!.Value == "joint-statement";

    // "the statement on climate adopted at the summit", "the agreement between A and B, signed in 2014"
    private bool IsParticiple(CueMention document, CueMention verb)
    {
        var between = Clause.Signal(sentence, document.To, verb.From, "between", "with");
        return verb.From - document.To <= FarthestRelative && !sentence.Hits.IsSignal(verb.From - 1, "article")
            && (IsFollowedBy(verb, "at", "of", "about") || sentence.BeginsDate(DateBehind(verb)))
            && !Clause.HasSignal(sentence, document.To, verb.From, "cut")
            && (between is not null || !Clause.HasSignal(sentence, document.To, verb.From, "and"))
            && !sentence.People.Any(p => p.From > document.To && p.To < verb.From)
            && (sentence.BeginsDate(DateBehind(verb)) || !sentence.Places.Any(p => p.From > document.To && p.To < verb.From && (between is null || p.From < between.From)));
    }

    private bool IsFollowedBy(CueMention verb, params ReadOnlySpan<string> signals)
    {
        foreach (var signal in signals)
        {
            if (sentence.Hits.IsSignal(verb.To + 1, signal))
            {
                return true;
            }
        }

        return false;
    }

    // "Hiệp định giữa A và B, ký năm 2011, ...": nobody stands between the comma and the verb, and the date follows.
    private bool IsInserted(CueMention document, CueMention verb) =>
        verb.From - document.To <= FarthestInserted && sentence.Tokens[verb.From - 1].IsSign(',') && sentence.Dates.Any(d => d.From == verb.To + 1)
        && sentence.Hits.Covering(document.To + 1)?.IsMainly(Category.Signals, "and") != true;

    // "Nghị định thư được A và B ký năm 2022": those who sign stand between "by" and the verb.
    private bool IsByAgents(CueMention document, CueMention verb) =>
        Clause.Signal(sentence, document.To, verb.From, "by-whom") is { } by && parties.Between(by.To + 1, verb.From - 1).Count > 0
        && !Clause.HasSignal(sentence, document.To, verb.From, "cut");

    // "Bản ghi nhớ đã được Bộ trưởng A và Bộ trưởng B ký": long as their titles may be, nobody but those who sign stands between.
    private bool IsOfAgents(CueMention document, CueMention verb) => sentence.MayHaveSignal(EntrySet.BitOf("by-whom"))
        && Clause.Signal(sentence, document.To, verb.From, "by-whom") is { } by && by.From - document.To <= FarthestRelative && parties.Between(by.To + 1, verb.From - 1).Count >= 2
        && !Clause.HasSignal(sentence, document.To, verb.From, "cut") && !Clause.HasComma(sentence, document.To, verb.From)
        && !sentence.Cues.Any(c => c.From > by.To && c.To < verb.From && (c.Words.Has(Category.Agreements) || c.Words.Has(Category.Meetings) || c.Words.Has(Category.Visits)));

    // "the treaty that the two countries signed in 2019", "a protocol the two governments signed"
    private bool IsRelative(CueMention document, CueMention verb) =>
        IsOfSigners(document, verb) || (verb.From - document.To <= FarthestRelative && (Clause.Signal(sentence, document.To, verb.From, "cut") is { } that
            ? (that.From - document.To <= NearThat && parties.Between(that.To + 1, verb.From - 1).Count > 0) || sentence.Hits.IsSignal(that.To + 1, "parties")
            : sentence.Cues.Any(c => c.From > document.To && c.From - document.To <= 3 && c.To < verb.From && (c.IsSignal("parties") || c.IsSignal("pair")))
                || IsBareRelative(document, verb)));

    // "the accord, which Prime Minister A of Kenya and President B of Ghana signed": long as their titles may be, only those who sign stand between.
    private bool IsOfSigners(CueMention document, CueMention verb) => Clause.Signal(sentence, document.To, verb.From, "cut") is { } which && which.From - document.To <= 2
        && !Clause.HasSignal(sentence, which.To, verb.From, "cut") && parties.Between(which.To + 1, verb.From - 1).Count >= 2
        && !sentence.Cues.Any(c => c.From > which.To && c.To < verb.From && (c.Words.Has(Category.Agreements) || c.Words.Has(Category.Meetings) || c.Words.Has(Category.Visits)));

    // "the treaty Bolivia and Chile signed in 1904"
    private bool IsBareRelative(CueMention document, CueMention verb)
    {
        var first = sentence.Places.FirstOrDefault(p => p.From > document.To);
        return first is { IsCity: false, Kind: not "adjective" } && first.From == document.To + 1 && parties.Joined(verb).Count == 2;
    }

    // "A treaty was signed on Monday, as well as a memorandum": behind such words nothing else is said of the document.
    private bool IsAddedTo(CueMention verb, CueMention document) => sentence.MayHaveSignal(EntrySet.BitOf("as-well"))
        && Clause.HasSignal(sentence, Math.Max(verb.To, document.From - FarthestAdded), document.From, "as-well") && !HasPassiveBehind(document) && !sentence.Hits.IsSignal(verb.From - 1, "cut");

    // "a treaty on X, a treaty on Y and a memorandum on Z" share their verb.
    private bool IsListed(CueMention document, CueMention? verb) =>
        verb is not null && verb.To < document.From && !IsOfAnother(verb.To, document.From)
            && (IsAddedTo(verb, document) || verb.As(Category.Agreements, "conclude") is not null || Clause.HasSignal(sentence, verb.To, document.From, "among") || HasColon(verb.To, document.From))
            && !Clause.HasSignal(sentence, verb.To, document.From, "cut")
        && sentence.Cues.Any(c => c.To < document.From && document.From - c.To <= 20 && c.As(Category.Agreements, "document") is not null);

    // "Three documents were signed: a treaty on ..."
    private bool HasColon(int after, int before) => Enumerable.Range(after + 1, Math.Max(0, before - after - 1)).Any(i => sentence.Tokens[i].IsSign(':'));

    // "a programme of exchanges", "a text": a document only beside the word that signs it
    private CueMention? Signing(CueMention document)
    {
        // "initialled the text of a treaty": the treaty tells it.
        if (sentence.Cues.Any(c => c.From > document.To && c.From - document.To <= NearVerb + 2 && c.As(Category.Agreements, "document") is not null))
        {
            return null;
        }

        return sentence.Cues.LastOrDefault(c => c.To < document.From && document.From - c.To <= NearVerb + 2 && c.As(Category.Agreements, "conclude")?.Value == "signed" && !IsPassive(c))
            ?? sentence.Cues.FirstOrDefault(c => c.From > document.To && c.From - document.To <= FarthestRelative && IsPassive(c)
                && (c.As(Category.Agreements, "passive") ?? c.As(Category.Agreements, "conclude"))!.Value == "signed" && !Clause.HasJoint(sentence, document.To, c.From));
    }

    // "announced talks on a treaty", "adopted different positions on the pact": something else was announced, about the document
    private bool IsTopic(int after, int before) => sentence.Cues.LastOrDefault(c => c.From > after + 1 && c.To < before && c.IsSignal("about")) is { } about
        && before - about.To <= NearVerb + 1 && !sentence.BeginsDate(about.To + 1)
        && !sentence.Cues.Any(c => c.From > after && c.To < about.From && c.As(Category.Agreements, "document") is not null);

    // "was signed in 2013, and agreed to negotiate a treaty"; "issued a declaration, months after the treaty"
    private bool IsOfAnother(int after, int before) => (Clause.Signal(sentence, after, before, "agree", "plan") is { } agreed && sentence.Hits.IsSignal(agreed.From - 1, "and"))
        || (sentence.Hits.Covering(before - 1)?.Words.Has(Category.Signals, "article") == true ? IsOrder(before - 2, after) : IsOrder(before - 1, after));

    private bool IsOrder(int token, int after) => token > after && sentence.Hits.Covering(token)?.Words.Has(Category.Signals, "order") == true;

    private bool IsParted(int after, int before) =>
        Clause.HasSignal(sentence, after, before, "that") || IsOfAnother(after, before) || sentence.Cues.Any(c => c.From > after && c.To < before
            && c.As(Category.Agreements, "raise") is not null);
}
