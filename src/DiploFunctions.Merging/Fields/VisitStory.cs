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
    private readonly Stays _stays = new();
    private readonly HashSet<PartialDate> _former = [];

    public override IReadOnlyList<(string Name, string? Value)> Fields =>
    [
        ("status", Written.Of(_progress.Status)),
        ("start", StartValue?.Spelling.ToString()),
        ("end", EndValue?.Spelling.ToString()),
        ("place", _places.BestTextOrNull()),
        ("kind", _kinds.BestOrNull() is { } kind ? Written.Of(kind) : null),
        ("occasion", _occasions.BestTextOrNull()),
    ];

    public override IEnumerable<Conflict> Conflicts => new[]
    {
        Disagreement.Of("start", _starts, StartValue, IsOtherStart, Written.Of),
        Disagreement.Of("end", _ends, EndValue, Disagreement.OfDates, Written.Of),
        // Who stays for days sees several cities.
        _stays.AreLong ? null : Disagreement.Of("place", _places, _places.BestValue, PlaceName.AreDifferent, place => place),
        Disagreement.Of("kind", _kinds, _kinds.BestValue, (_, other) => PrecisionOf(other) > 0, Written.Of),
        _progress.Conflict,
    }.OfType<Conflict>();

    public override void PutOff(PartialDate former, PartialDate? published)
    {
        _former.Add(former);
        _progress.PutOff(published);
    }

    protected override void AddFields(Visit fact, FactSource source)
    {
        _visitor.Add(fact.Visitor, fact, source);
        _starts.AddTold(fact.Start, fact, source);
        _ends.AddTold(fact.End, fact, source);
        _places.AddTold(fact.Place, fact, source);
        _kinds.AddTold(fact.Kind == VisitKind.Unspecified ? null : fact.Kind, fact, source);
        _occasions.AddTold(fact.Occasion, fact, source);
        _inviters.Add(fact.Inviters);
        if (fact.Status != VisitStatus.Cancelled || !IsFormer(fact.Start))
        {
            _progress.Add(fact, source);
        }

        _stays.Add(fact);
    }

    protected override Visit WithFields(Visit fact) => fact with
    {
        Visitor = _visitor.Best,
        Place = _places.BestTextOrNull(),
        Kind = _kinds.BestOrNull() ?? VisitKind.Unspecified,
        Status = _progress.Status,
        Start = StartValue?.Spelling,
        End = EndValue?.Spelling,
        Inviters = _inviters.Values,
        Occasion = _occasions.BestTextOrNull(),
    };

    // The best start; if that is but a day on which the visitor was seen there, the best start of a stay around it.
    private ToldValue<PartialDate>? StartValue => LikeliestStart is { } likeliest
        ? BestOf(_starts.Values.Where(start => !IsFormer(start.Spelling) && _stays.IsAround(start.Spelling, likeliest.Spelling))) ?? likeliest
        : null;

    // Of a visit that was put off the days that it was put off from are out.
    private ToldValue<PartialDate>? LikeliestStart => BestOf(_starts.Values.Where(start => !IsFormer(start.Spelling))) ?? _starts.BestValue;

    // The best end that is not before the start.
    private ToldValue<PartialDate>? EndValue => StartValue is { } start
        ? BestOf(_ends.Values.Where(end => end.Spelling.Last >= start.Spelling.First))
        : _ends.BestValue;

    private static ToldValue<PartialDate>? BestOf(IEnumerable<ToldValue<PartialDate>> values) =>
        values.Aggregate((ToldValue<PartialDate>?)null, (best, value) => best is null || value.CompareTo(best, isLatestBest: true) > 0 ? value : best);

    private bool IsOtherStart(PartialDate chosen, PartialDate other) => Disagreement.OfDates(chosen, other) && !IsFormer(other) && !_stays.IsAround(chosen, other);

    private bool IsFormer(PartialDate? start) => start is { } day && _former.Contains(day);

    private static int PrecisionOf(VisitKind kind) => kind == VisitKind.Attendance ? 0 : 1;
}
