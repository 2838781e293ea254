namespace DiploFunctions.Accuracy.Tests.Scoring;

/// <summary>A meeting; its key is its two participants, in either order.</summary>
internal sealed record MeetingRow(IReadOnlyList<string> Participants, string Kind, string? Date, bool Background) : IRow<MeetingRow>
{
    public double Confidence { get; init; }

    public IReadOnlyList<(string Name, object? Value)> Attributes => [("kind", Kind), ("date", Date), ("background", Background)];

    public string Key => string.Join(" and ", Participants);

    public double Affinity(MeetingRow guess) =>
        Participants is [var a, var b, ..] && guess.Participants is [var c, var d, ..] && (AreSame(a, c, b, d) || AreSame(a, d, b, c))
            ? 1 + Scoring.Attributes.Bonus(this, guess)
            : 0;

    private static bool AreSame(string a, string b, string c, string d) => Names.AreSame(a, b) && Names.AreSame(c, d);
}
