namespace DiploFunctions.Accuracy.Tests.Scoring;

/// <summary>A visit; its key is the visitor, the country and the start.</summary>
internal sealed record VisitRow(
    string Visitor, string? From, string To, string Kind, string? Start, string? End, string Status, bool Background) : IRow<VisitRow>
{
    public double Confidence { get; init; }

    public IReadOnlyList<(string Name, object? Value)> Attributes =>
        [("from", From), ("kind", Kind), ("start", Start), ("end", End), ("status", Status), ("background", Background)];

    public string Key => $"{Visitor} to {To}, {Start ?? "no date"}";

    public double Affinity(VisitRow guess) =>
        Names.AreSame(Visitor, guess.Visitor) && To == guess.To && Days.AreCompatible(Start, guess.Start)
            ? 1 + Scoring.Attributes.Bonus(this, guess)
            : 0;
}
