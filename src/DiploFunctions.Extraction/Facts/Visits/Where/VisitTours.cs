using DiploFunctions.Extraction.Facts.Dates;
using DiploFunctions.Extraction.Recognition;
using DiploFunctions.Extraction.Recognition.People;

namespace DiploFunctions.Extraction.Facts.Visits.Where;

/// <summary>Where a verb behind a noun of travel leads: "the tour took A to Kenya and Ghana", "her trip will take in Kenya".</summary>
internal sealed class VisitTours(Calendar calendar, SentenceReading sentence, CueMention cue)
{
    private const int FarthestVerb = 18;
    private const int NearVerb = 2;

    /// <summary>True for what is still to come.</summary>
    public bool IsComing { get; private set; }

    /// <summary>Who is taken, empty when the verb does not say; and where to, empty when no such verb follows.</summary>
    public (List<PersonMention> Taken, List<Destination> To) Read()
    {
        if (new VisitStops(calendar, sentence, cue).Read() is { Count: > 0 } stops)
        {
            return ([], stops);
        }

        var end = Math.Min(sentence.Tokens.Count, cue.To + FarthestVerb);
        if (Clause.Signal(sentence, cue.To, end, "carry", "route") is not { } verb
            || (verb.IsSignal("carry") && sentence.Places.Any(p => p.From > cue.To && p.To < verb.From)))
        {
            return ([], []);
        }

        IsComing = Clause.HasSignal(sentence, cue.To, verb.From, "future");
        if (verb.IsSignal("route"))
        {
            return ([], Destinations.After(calendar, sentence, verb.To, NearVerb));
        }

        var taken = Clause.GroupAfter(sentence, verb.To, NearVerb);
        var to = taken.Count == 0 ? -1 : Enumerable.Range(taken[^1].To + 1, NearVerb).FirstOrDefault(i => sentence.Hits.IsSignal(i, "to"), -1);
        return to < 0 ? ([], []) : (taken, Destinations.After(calendar, sentence, to, NearVerb));
    }
}
