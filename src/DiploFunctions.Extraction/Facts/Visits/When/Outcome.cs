using DiploFunctions.Extraction.Facts.Dates;
using DiploFunctions.Extraction.Recognition;
using DiploFunctions.Extraction.Recognition.People;
using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Facts.Visits.When;

/// <summary>What the words around make of journeys that are told: called off, still to come, of the days of the whole.</summary>
internal static class Outcome
{
    private const int LongestStay = 7;

    /// <summary>"paid state visits to Kenya and Ghana and an official visit to Togo from 5 to 12 May": the days of the whole journey.</summary>
    public static List<VisitTelling> OverSpan(Calendar calendar, SentenceReading sentence, List<VisitTelling> told)
    {
        var whole = told[^1];
        // "Before heading to Kenya, A visited Ghana from 5 to 12 May", "arrived from Ghana, where he was from 5 to 12 May": the days of one of them
        return whole.End is null || whole.Start is null || Clause.HasSignal(sentence, -1, sentence.Tokens.Count, "order") || Array.Exists(sentence.Cues, static c => c.As(Category.Signals, "cut") is { Value: "where" }) || calendar.In(sentence).Count(static d => d.End is not null) > 1 ? told
            : told.ConvertAll(t => t.Visitor == whole.Visitor && t.End is null && (t.Start is null || t.Start == whole.Start) && t.Status == whole.Status && t.To != whole.To
                ? t with { Start = whole.Start, End = whole.End } : t);
    }

    /// <summary>What is told without journeys within a country that the visitor is in already: "A landed in Nairobi on Sunday. She will travel to Mombasa on Tuesday."</summary>
    /// <param name="found">What the sentence tells.</param>
    /// <param name="told">What the sentences before told.</param>
    public static List<VisitTelling> OutsideStays(List<VisitTelling> found, List<VisitTelling> told) =>
        told.Count > 0 && found.Exists(static t => t is { Status: VisitStatus.Planned, City: not null }) ? WithoutLegs(found, told) : found;

    private static List<VisitTelling> WithoutLegs(List<VisitTelling> found, List<VisitTelling> told) => found.FindAll(t => !told.Exists(stay => IsWithin(t, stay)));

    private static bool IsWithin(VisitTelling planned, VisitTelling stay) => planned is { Status: VisitStatus.Planned, City: not null, Kind: VisitKind.Unspecified, Start: { IsWholeDay: true } day }
        && stay.Visitor == planned.Visitor && stay.To == planned.To && stay.Sentence != planned.Sentence && stay is { IsTold: true, Status: VisitStatus.Completed or VisitStatus.Ongoing, Start: { IsWholeDay: true } first }
        && day.First.DayNumber - first.First.DayNumber is >= 0 and <= LongestStay;

    /// <summary>"A was to land in Accra on Monday. Then the floods came. She scrapped the stop."</summary>
    public static List<VisitTelling> CalledOff(ArticleReading reading, SentenceReading sentence, List<VisitTelling> found) =>
        found.Exists(static t => t.Status == VisitStatus.Planned) && When.CalledOff.Behind(reading, sentence)
            ? found.ConvertAll(static t => t.Status == VisitStatus.Planned ? t with { Status = VisitStatus.Cancelled } : t)
            : found.ConvertAll(t => t.Status == VisitStatus.Planned && When.CalledOff.LegTo(reading, sentence, t.To) ? t with { Status = VisitStatus.Cancelled } : t);

    /// <summary>"A akan tiba Sabtu. Setelah itu ia melanjutkan perjalanan ke Bali": a verb without a tense goes on with what is to come.</summary>
    /// <param name="calendar">The dates of the article.</param>
    /// <param name="sentence">The sentence that goes on.</param>
    /// <param name="cue">Its word of travel.</param>
    /// <param name="found">What it tells.</param>
    /// <param name="trips">The journey of each person that was told last.</param>
    public static List<VisitTelling> GoingOn(Calendar calendar, SentenceReading sentence, CueMention cue, List<VisitTelling> found, Dictionary<KnownPerson, VisitTelling> trips) => !cue.IsSignal("tenseless") ? found
        : found.ConvertAll(t => t is { Status: VisitStatus.Completed, Start: null } && trips.GetValueOrDefault(t.Visitor) is { Status: VisitStatus.Planned, Start: { } start } before && calendar.IsToCome(start) && before.To != t.To
            && before.Sentence != sentence && sentence.Number - before.Sentence.Number <= 1 && before.Sentence.Sentence.Paragraph == sentence.Sentence.Paragraph ? t with { Status = VisitStatus.Planned } : t);
}
