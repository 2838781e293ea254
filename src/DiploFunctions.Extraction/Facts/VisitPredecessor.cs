using DiploFunctions.Extraction.Recognition;
using DiploFunctions.Extraction.Recognition.People;

namespace DiploFunctions.Extraction.Facts;

/// <summary>Who made the journey before: "the first prime minister to visit Kenya since A in 2012".</summary>
internal static class VisitPredecessor
{
    private const int NearPlace = 9;
    private const int NearDate = 4;
    private const int NearPerson = 4;

    /// <summary>The person after "since" behind a destination, with the date beside them; null when there is none.</summary>
    public static (PersonMention Person, ResolvedDate Date)? Of(Calendar calendar, SentenceReading sentence, Destination destination)
    {
        var since = sentence.Cues.FirstOrDefault(c => c.From > destination.Place.To && c.From - destination.Place.To <= NearPlace && c.IsSignal("since")
            && !Clause.HasJoint(sentence, destination.Place.To, c.From));
        var person = since is null ? null : sentence.People.FirstOrDefault(p => p.From == Behind(sentence, since) + 1);
        var date = person is null ? null : calendar.In(sentence).FirstOrDefault(d => d.Mention.From > person.To && d.Mention.From - person.To <= NearDate);
        return person is not null && date is not null ? (person, date) : null;
    }

    // "since the journey of A", "sejak kunjungan A": the last token before the name.
    private static int Behind(SentenceReading sentence, CueMention since)
    {
        var last = since.To;
        while (last - since.To < NearPerson && sentence.Hits.StartingAt(last + 1) is { } hit
            && (hit.IsMainly(Category.Visits, "noun") || hit.IsMainly(Category.Signals, "of")))
        {
            last = hit.To;
        }

        return last;
    }
}
