using DiploFunctions.Extraction.Recognition;
using DiploFunctions.Extraction.Recognition.People;

namespace DiploFunctions.Extraction.Facts.Meetings;

/// <summary>Whoever is met as one of several or at the head of a delegation: "received Kenya's delegation led by A", "tiếp Đoàn", "received three ministers in Oslo: A; B; and C".</summary>
internal static class PartiesMet
{
    private const int FarthestLeader = 14;
    private const int FarthestColon = 20;
    private const int NearParty = 3;
    private const int NearPerson = 2;

    /// <summary>"menerima delegasi Kenya yang dipimpin (oleh) B", "tiếp Đoàn đại biểu Kenya do B dẫn đầu": who leads a delegation is received.</summary>
    public static List<PersonMention> Leaders(SentenceReading sentence, CueMention cue, List<PersonMention> subjects)
    {
        var led = !sentence.MayHaveSignal(EntrySet.BitOf("delegation")) ? null
            : Clause.Signal(sentence, cue.To, Math.Min(sentence.Tokens.Count, cue.To + FarthestLeader), "led-by", "leads");
        if (led is not null && (cue.IsSignal("delegation") || Clause.HasSignal(sentence, cue.To, led.From, "delegation")))
        {
            return sentence.People.FirstOrDefault(p => p.From > cue.To && (p.To == led.From - 1 || (p.From > led.To && p.From - led.To <= NearPerson))) is { } leader ? [leader] : [];
        }

        return OfParty(sentence, cue, subjects) is { } told ? [told] : [];
    }

    // "C cũng đã tiếp đoàn", "C menerima delegasi tersebut": whoever of another country was told of last leads it.
    private static PersonMention? OfParty(SentenceReading sentence, CueMention cue, List<PersonMention> subjects)
    {
        var party = subjects.Count != 1 ? null : cue.IsSignal("delegation") ? cue
            : Clause.Signal(sentence, cue.To, Math.Min(sentence.Tokens.Count, cue.To + NearParty), "travelling-party");
        if (party is null || !IsAlone(sentence, party.To + 1))
        {
            return null;
        }

        var host = subjects[0].Person;
        var guest = IsGuest(sentence.PreviousSubject, host) ? sentence.PreviousSubject : IsGuest(sentence.PreviousOther, host) ? sentence.PreviousOther : null;
        return guest is null ? null : new PersonMention(party.From, party.To, guest, PersonForm.Pronoun);
    }

    private static bool IsGuest(KnownPerson? person, KnownPerson host) =>
        person is { IsHolder: true, Country: var own } && person != host && own != host.Country && (own is not null || host.Country is not null);

    // Nothing behind the word tells which delegation it is.
    private static bool IsAlone(SentenceReading sentence, int next) => next >= sentence.Tokens.Count || !(sentence.Tokens[next].IsWord || sentence.Tokens[next].IsNumber) || sentence.BeginsDate(next)
        || (sentence.Hits.StartingAt(next) is { } hit && (hit.Words.Has(Category.Signals, "this") || hit.Words.Has(Category.Signals, "at") || hit.Words.Has(Category.Signals, "and") || hit.Words.Has(Category.Signals, "cut")));

    /// <summary>"received three ministers in Oslo on Monday: A; B at noon; and C": those who begin the items behind a colon, or the list behind "namely"; empty when there is none.</summary>
    public static List<PersonMention> Listed(SentenceReading sentence, CueMention cue)
    {
        var plural = sentence.Titles.FirstOrDefault(t => t.Name is null && t.From > cue.To && t.From - cue.To <= FarthestColon && (t.IsPlural || Counts(sentence, t.From - 1)));
        var opening = plural is null ? -1 : Opening(sentence, plural.To);
        if (opening < 0 || sentence.Actors.Any(p => p.From > cue.To && p.From <= opening))
        {
            return [];
        }

        var list = Clause.GroupAfter(sentence, opening, NearPerson);
        return list.Count == 0 || !sentence.Tokens[opening].IsSign(':') ? list
            : [.. list, .. sentence.Actors.Where(p => p.From > list[^1].To && BeginsItem(sentence, p.From))];
    }

    // "tiga menteri", "ba Đại sứ"
    private static bool Counts(SentenceReading sentence, int before) => sentence.Tokens[before].IsNumber || sentence.Hits.Covering(before)?.Words.Has(Category.Dates, "count") == true;

    private static int Opening(SentenceReading sentence, int after)
    {
        for (var i = after + 1; i < sentence.Tokens.Count && i - after <= FarthestColon; i++)
        {
            if (sentence.Tokens[i].IsSign(':') || (sentence.Tokens[i - 1].IsSign(',') && sentence.Hits.IsSignal(i, "among")))
            {
                return i;
            }
        }

        return -1;
    }

    // "; B", "; and C"
    private static bool BeginsItem(SentenceReading sentence, int person)
    {
        // "; Kenya's B"
        var first = sentence.Hits.Covering(person - 1) is { } owner && owner.IsMainly(Category.Signals, "possessive") && sentence.Hits.Covering(owner.From - 1) is PlaceMention place ? place.From : person;
        return sentence.Tokens[first - 1].IsSign(';') || (first > 1 && sentence.Hits.IsSignal(first - 1, "and") && sentence.Tokens[first - 2].IsSign(';'));
    }
}
