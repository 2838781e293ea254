namespace DiploFunctions.Model;

/// <summary>Two named persons meet, talk, receive one another, preside together or telephone.</summary>
public sealed record Meeting : Fact
{
    /// <summary>The two persons; their order means nothing.</summary>
    public required IReadOnlyList<Person> Participants { get; init; }

    public MeetingKind Kind { get; init; } = MeetingKind.Meeting;

    /// <summary>The day, month or year of the meeting, or null when untold.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>The city or building in the article's words, or null.</summary>
    public string? Place { get; init; }
}
