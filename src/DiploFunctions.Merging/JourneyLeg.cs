using DiploFunctions.Model;

namespace DiploFunctions.Merging;

/// <summary>A visit as a possible leg of a journey.</summary>
/// <param name="Id">The visit's id.</param>
/// <param name="To">The code of the country visited.</param>
/// <param name="First">The first day, when it is told.</param>
/// <param name="Last">The last day; the first when no end is told.</param>
/// <param name="Marks">Of each journey that an article tells, what all its legs have in common (<see cref="ToldFact{TFact}.Trip"/>); in order.</param>
public sealed record JourneyLeg(string Id, string To, DateOnly? First, DateOnly? Last, IReadOnlyList<string> Marks)
{
    // A longer stay is likely the journey's, not the country's.
    private const int LongestDays = 14;

    /// <summary>The leg that a merged visit may be; null when neither a day nor an article ties it to any journey, and for what is no visit.</summary>
    public static JourneyLeg? Of<TFact>(FactStory<TFact> story)
        where TFact : Fact => story.Merged.Fact is Visit visit ? Of(story.Merged.Id, visit, story.Marks) : null;

    /// <summary>The same of a visit as one article tells it.</summary>
    public static JourneyLeg? Of(ToldFact<Visit> told) => Of(told.Id, told.Fact, told.Trip is { } mark ? [mark] : []);

    private static JourneyLeg? Of(string id, Visit visit, IReadOnlyList<string> marks)
    {
        if (visit.Start is not { IsWholeDay: true } && marks.Count == 0)
        {
            return null;
        }

        var first = visit.Start is { IsWholeDay: true } start ? start.First : (DateOnly?)null;
        var last = first is { } day && visit.End is { IsWholeDay: true } end && end.First > day && end.First.DayNumber - day.DayNumber < LongestDays ? end.First : first;
        return new JourneyLeg(id, visit.To.Code, first, last, marks);
    }

    /// <inheritdoc/>
    public bool Equals(JourneyLeg? other) =>
        other is not null && (Id, To, First, Last) == (other.Id, other.To, other.First, other.Last) && Marks.SequenceEqual(other.Marks, StringComparer.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, To, First, Last, Marks.Count);
}
