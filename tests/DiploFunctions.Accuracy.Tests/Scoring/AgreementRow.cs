namespace DiploFunctions.Accuracy.Tests.Scoring;

/// <summary>An agreement; its key is the kind, the parties (half of all named must be shared) and the date.</summary>
internal sealed record AgreementRow(
    string Kind, IReadOnlyList<string> Parties, string? Subject, string? Level, string? Date, string Status, int? Count, bool Background) : IRow<AgreementRow>
{
    public double Confidence { get; init; }

    private const double LeastShared = 0.5;

    public IReadOnlyList<(string Name, object? Value)> Attributes =>
        [("date", Date), ("status", Status), ("level", Level), ("count", Count), ("background", Background)];

    public string Key => $"{Kind} of {string.Join(", ", Parties)}, {Date ?? "no date"}: {Subject}";

    public double Affinity(AgreementRow guess)
    {
        var shared = Shared(guess);
        if (Kind != guess.Kind || shared < LeastShared || !Days.AreCompatible(Date, guess.Date))
        {
            return 0;
        }

        var words = Names.Words(Subject);
        var subject = words.Count == 0 ? 0 : (double)words.Intersect(Names.Words(guess.Subject)).Count() / words.Count;
        return 1 + shared + subject + Scoring.Attributes.Bonus(this, guess);
    }

    private double Shared(AgreementRow guess)
    {
        var all = Parties.Union(guess.Parties).Count();
        return all == 0 ? 0 : (double)Parties.Intersect(guess.Parties).Count() / all;
    }
}
