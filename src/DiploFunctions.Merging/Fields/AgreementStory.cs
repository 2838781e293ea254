using DiploFunctions.Model;

namespace DiploFunctions.Merging.Fields;

/// <inheritdoc/>
internal sealed class AgreementStory : Story<Agreement>
{
    private readonly Tally<string> _subjects = FieldRules.Text();
    private readonly Tally<PartnershipLevel> _levels = FieldRules.Kind<PartnershipLevel>(_ => 0);
    private readonly Tally<PartialDate> _dates = FieldRules.Date();
    private readonly Tally<AgreementStatus> _statuses = FieldRules.Kind<AgreementStatus>(ProgressOf);
    private readonly Tally<int> _counts = new(Written.Of, _ => 0);
    private readonly UnitedList _fields = new();

    public override IReadOnlyList<(string Name, string? Value)> Fields =>
    [
        ("status", Written.Of(_statuses.Best)),
        ("date", _dates.BestOrNull()?.ToString()),
        ("level", _levels.BestOrNull() is { } level ? Written.Of(level) : null),
        ("count", _counts.BestOrNull() is { } count ? Written.Of(count) : null),
        ("subject", _subjects.BestTextOrNull()),
    ];

    public override IEnumerable<Conflict> Conflicts => new[]
    {
        Disagreement.Of("date", _dates, _dates.BestValue, Disagreement.OfDates, Written.Of),
        Disagreement.Of("level", _levels, _levels.BestValue, (_, _) => true, Written.Of),
        Disagreement.Of("count", _counts, _counts.BestValue, (_, _) => true, Written.Of),
    }.OfType<Conflict>();

    protected override void AddFields(Agreement fact, FactSource source)
    {
        _subjects.AddTold(fact.Subject, fact, source);
        _levels.AddTold(fact.Level, fact, source);
        _dates.AddTold(fact.Date, fact, source);
        _statuses.Add(fact.Status, fact, source);
        _counts.AddTold(fact.Count, fact, source);
        _fields.Add(fact.Fields);
    }

    protected override Agreement WithFields(Agreement fact) => fact with
    {
        Subject = _subjects.BestTextOrNull() ?? fact.Subject,
        Level = _levels.BestOrNull(),
        Date = _dates.BestOrNull(),
        Status = _statuses.Best,
        Count = _counts.BestOrNull(),
        Fields = _fields.Values,
    };

    // What is concluded stays so: who writes later that it is planned recalls the plan. Signing and adopting are as far.
    private static int ProgressOf(AgreementStatus status) => status switch
    {
        AgreementStatus.Planned => 0,
        AgreementStatus.Agreed => 1,
        _ => 2,
    };
}
