using DiploFunctions.Model;

namespace DiploFunctions.App.Storage.Summaries;

/// <summary>The meetings of persons of two countries.</summary>
/// <param name="Count">How many.</param>
/// <param name="Last">The latest date told; null when none is.</param>
internal sealed record MeetingTally(int Count, PartialDate? Last)
{
    public static MeetingTally Of(IReadOnlyList<MergedFact<Meeting>> meetings) => new(meetings.Count, meetings.Max(meeting => meeting.Fact.Date));
}
