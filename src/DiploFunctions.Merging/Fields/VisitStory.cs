using DiploFunctions.Model;

namespace DiploFunctions.Merging.Fields;

/// <inheritdoc/>
internal sealed class VisitStory : Story<Visit>
{
    private readonly PersonTally _visitor = new();
    private readonly Tally<PartialDate> _starts = FieldRules.Date();
    private readonly Tally<PartialDate> _ends = FieldRules.Date();
    private readonly Tally<string> _places = new(PlaceName.KeyOf, _ => 0);
    private readonly Tally<VisitKind> _kinds = FieldRules.Kind<VisitKind>(PrecisionOf);
    private readonly Tally<string> _occasions = FieldRules.Text();
    private readonly UnitedList _inviters = new();
    private readonly VisitProgress _progress = new();
    private readonly HashSet<string> _datesOfStays = new(StringComparer.Ordinal);

    public override IReadOnlyList<(string Name, string? Value)> Fields =>
    [
        ("status", Written.Of(_progress.Status)),
        ("start", _starts.BestOrNull()?.ToString()),
        ("end", EndValue?.Spelling.ToString()),
        ("place", _places.BestTextOrNull()),
        ("kind", _kinds.BestOrNull() is { } kind ? Written.Of(kind) : null),
        ("occasion", _occasions.BestTextOrNull()),
    ];

    public override IEnumerable<Conflict> Conflicts => new[]
    {
        Disagreement.Of("start", _starts, _starts.BestValue, IsOtherStart, Written.Of),
        Disagreement.Of("end", _ends, EndValue, Disagreement.OfDates, Written.Of),
        Disagreement.Of("place", _places, _places.BestValue, PlaceName.AreDifferent, place => place),
        Disagreement.Of("kind", _kinds, _kinds.BestValue, (_, other) => PrecisionOf(other) > 0, Written.Of),
        _progress.Conflict,
    }.OfType<Conflict>();

    protected override void AddFields(Visit fact, FactSource source)
    {
        _visitor.Add(fact.Visitor, fact, source);
        _starts.AddTold(fact.Start, fact, source);
        _ends.AddTold(fact.End, fact, source);
        _places.AddTold(fact.Place, fact, source);
        _kinds.AddTold(fact.Kind == VisitKind.Unspecified ? null : fact.Kind, fact, source);
        _occasions.AddTold(fact.Occasion, fact, source);
        _inviters.Add(fact.Inviters);
        _progress.Add(fact, source);
        if (fact is { Start: { } start, End: not null })
        {
            _datesOfStays.Add(start.ToString());
        }
    }

    protected override Visit WithFields(Visit fact) => fact with
    {
        Visitor = _visitor.Best,
        Place = _places.BestTextOrNull(),
        Kind = _kinds.BestOrNull() ?? VisitKind.Unspecified,
        Status = _progress.Status,
        Start = _starts.BestOrNull(),
        End = EndValue?.Spelling,
        Inviters = _inviters.Values,
        Occasion = _occasions.BestTextOrNull(),
    };

    // The best end that is not before the start.
    private ToldValue<PartialDate>? EndValue =>
        !_starts.IsTold || (_ends.IsTold && _ends.Best.Last >= _starts.Best.First)
            ? _ends.BestValue
            : _ends.Values.Where(end => end.Spelling.Last >= _starts.Best.First)
                .Aggregate((ToldValue<PartialDate>?)null, (best, end) => best is null || end.CompareTo(best, isLatestBest: true) > 0 ? end : best);

    // A day within the stay on which an article sees the visitor there is no other start.
    private bool IsOtherStart(PartialDate chosen, PartialDate other) =>
        Disagreement.OfDates(chosen, other)
        && !(other > chosen && !_datesOfStays.Contains(other.ToString()) && EndValue is { } end && other.First <= end.Spelling.Last);

    private static int PrecisionOf(VisitKind kind) => kind == VisitKind.Attendance ? 0 : 1;
}
