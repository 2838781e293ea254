using DiploFunctions.Extraction.Recognition;
using DiploFunctions.Extraction.Recognition.People;
using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Facts.Meetings;

/// <summary>Two who sign side by side, or watch as others do: "A and B signed a treaty", "was signed by A and B", "in the presence of A and B".</summary>
internal static class SignedTogether
{
    private const int NearSigners = 2;
    private const int FarthestSigner = 8;
    private const int FarthestAgent = 10;

    /// <summary>The two who are joined by "and", of two countries and each with an office; null where the sentence tells of no such two.</summary>
    public static MeetingRoles? Of(SentenceReading sentence)
    {
        if (!sentence.HasCue(Category.Agreements) || sentence.Actors.Length < 2)
        {
            return null;
        }

        foreach (var cue in sentence.Cues)
        {
            if (Pair(sentence, cue) is [var one, var other] && MeetingNouns.IsPair(sentence, [one, other]) && AreStrangers(one.Person, other.Person))
            {
                return new MeetingRoles(cue, MeetingKind.Meeting, [one, other], []) { IsNoun = true };
            }

            if (cue.As(Category.Agreements, "conclude") is { Value: "signed" } && Before(sentence, cue) is [var signer] && JoinedPartner.After(sentence, cue, anyTopic: true) is [var partner]
                && !sentence.Hits.IsSignal(partner.To + 1, "possessive") && AreStrangers(signer.Person, partner.Person))
            {
                return new MeetingRoles(cue, MeetingKind.Meeting, [signer], [partner]) { IsNoun = true };
            }
        }

        return null;
    }

    // Of two countries, each with an office, or the country told with the name.
    private static bool AreStrangers(KnownPerson one, KnownPerson other) => one.Country is { } country && other.Country is { } foreign && country != foreign
        && (one.Offices.Count > 0 || one.IsCountryTold) && (other.Offices.Count > 0 || other.IsCountryTold) && (one.IsHolder || other.IsHolder);

    private static List<PersonMention>? Pair(SentenceReading sentence, CueMention cue) =>
        cue.IsSignal("in-presence") ? Behind(sentence, cue.To)
        : cue.As(Category.Agreements, "conclude") is { Value: "signed" } ? Before(sentence, cue) ?? ByWhom(sentence, cue)
        : cue.As(Category.Agreements, "passive") is { Value: "signed" } ? ByWhom(sentence, cue) : null;

    private static List<PersonMention>? ByWhom(SentenceReading sentence, CueMention cue) =>
        Clause.Signal(sentence, cue.To, cue.To + FarthestAgent, "agent") is { } by && (by.From - cue.To <= NearSigners || JoinedPartner.IsPlaceAndTime(sentence, cue.To, by.From) || IsOfDocument(sentence, cue.To, by.From))
            ? Behind(sentence, by.To) : cue.As(Category.Agreements, "passive") is not null ? Behind(sentence, cue.To) : null;

    // "the signing of a treaty on fisheries by A and B"
    private static bool IsOfDocument(SentenceReading sentence, int after, int before) => sentence.Cues.Any(c => c.From > after && c.To < before && c.Words.Has(Category.Agreements, "document"))
        && !Clause.HasSignal(sentence, after, before, "cut", "and") && !sentence.People.Any(p => p.From > after && p.To < before);

    private static List<PersonMention>? Behind(SentenceReading sentence, int after) =>
        Clause.GroupAfter(sentence, after, FarthestSigner) is [var first, _] pair && JoinedPartner.IsOfPeople(sentence, after, first.From) ? pair : null;

    private static List<PersonMention>? Before(SentenceReading sentence, CueMention cue) =>
        sentence.Actors.LastOrDefault(p => p.To < cue.From) is { } nearest && cue.From - nearest.To <= NearSigners
            ? Clause.GroupAround(sentence, nearest).FindAll(p => p.To < cue.From) : null;
}
