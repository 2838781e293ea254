using DiploFunctions.Model;

namespace DiploFunctions.Digest.Building;

/// <summary>The facts that a digest tells, chosen from its input.</summary>
internal sealed class WeekFacts
{
    private readonly HashSet<string> _late = new(StringComparer.Ordinal);

    private WeekFacts(DigestInput input)
    {
        Visits = Choose(input, input.Visits);
        Meetings = Choose(input, input.Meetings);
        Agreements = Choose(input, input.Agreements);
        Monday = input.Week.Monday;
        ComingDays = DigestWeek.ComingDays(input.Week, input.RenderedAt, input.TimeZone);
        Coming = ChooseComing(input);
        Figures = DigestFigures.Of(Visits.Select(v => v.Fact), Meetings.Select(m => m.Fact), Agreements.Select(a => a.Fact), input.Articles);
        IsAllLate = _late.Count > 0 && _late.Count == Visits.Count + Meetings.Count + Agreements.Count;
    }

    /// <summary>The week's first day.</summary>
    public DateOnly Monday { get; }

    public IReadOnlyList<MergedFact<Visit>> Visits { get; }

    public IReadOnlyList<MergedFact<Meeting>> Meetings { get; }

    public IReadOnlyList<MergedFact<Agreement>> Agreements { get; }

    /// <summary>Planned visits in <see cref="ComingDays"/>, whichever week announced them.</summary>
    public IReadOnlyList<MergedFact<Visit>> Coming { get; }

    public (DateOnly From, DateOnly To) ComingDays { get; }

    public DigestFigures Figures { get; }

    /// <summary>How many facts of the week are only recalled from earlier times; they are in none of the lists.</summary>
    public int Background { get; private set; }

    public int Late => _late.Count;

    public bool IsAllLate { get; }

    public bool IsEmpty => Visits.Count + Meetings.Count + Agreements.Count + Coming.Count == 0;

    /// <summary>All of them, each once: visits, coming ones too, agreements, then meetings.</summary>
    public IReadOnlyList<AnyFact> All =>
        [.. Visits.Concat(Coming).Select(AnyFact.Of).Concat(Agreements.Select(AnyFact.Of)).Concat(Meetings.Select(AnyFact.Of)).DistinctBy(f => f.Id)];

    public static WeekFacts Of(DigestInput input) => new(input);

    /// <summary>True for a fact of the week, by its merged id, that only articles from outside it tell.</summary>
    public bool IsLate(string id) => _late.Contains(id);

    private List<MergedFact<TFact>> Choose<TFact>(DigestInput input, IReadOnlyList<MergedFact<TFact>> facts)
        where TFact : Fact
    {
        var chosen = new List<MergedFact<TFact>>();
        foreach (var fact in facts.Where(f => DigestWeek.Holds(f.Sources, input.Week, input.TimeZone)).DistinctBy(f => f.Id))
        {
            if (fact.Fact.Background)
            {
                Background++;
                continue;
            }

            chosen.Add(fact);
            if (DigestWeek.IsLate(fact.Sources, input.Week, input.TimeZone))
            {
                _late.Add(fact.Id);
            }
        }

        return chosen;
    }

    private List<MergedFact<Visit>> ChooseComing(DigestInput input) =>
        [.. input.Coming.Concat(input.Visits)
            .Where(v => v.Fact is { Status: VisitStatus.Planned, Background: false, Start: { } start }
                && start.Last >= ComingDays.From && start.First <= ComingDays.To)
            .DistinctBy(v => v.Id)];
}
