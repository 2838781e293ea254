using DiploFunctions.Model;

namespace DiploFunctions.Merging.Fields;

/// <inheritdoc/>
/// <param name="keyOf">The same for all names of one person.</param>
internal sealed class MeetingStory(Func<Person, string> keyOf) : Story<Meeting>
{
    private readonly Dictionary<string, PersonTally> _participants = new(StringComparer.Ordinal);
    private readonly Tally<MeetingKind> _kinds = FieldRules.Kind<MeetingKind>(PrecisionOf);
    private readonly Tally<PartialDate> _dates = FieldRules.Date();
    private readonly Tally<string> _places = new(PlaceName.KeyOf, _ => 0);

    public override IReadOnlyList<(string Name, string? Value)> Fields =>
    [
        ("date", _dates.BestOrNull()?.ToString()),
        ("kind", Written.Of(_kinds.Best)),
        ("place", _places.BestTextOrNull()),
    ];

    public override IEnumerable<Conflict> Conflicts => new[]
    {
        Disagreement.Of("date", _dates, _dates.BestValue, Disagreement.OfDates, Written.Of),
        Disagreement.Of("place", _places, _places.BestValue, PlaceName.AreDifferent, place => place),
    }.OfType<Conflict>();

    protected override void AddFields(Meeting fact, FactSource source)
    {
        foreach (var person in fact.Participants)
        {
            var key = keyOf(person);
            if (!_participants.TryGetValue(key, out var told))
            {
                _participants[key] = told = new PersonTally();
            }

            told.Add(person, fact, source);
        }

        _kinds.Add(fact.Kind, fact, source);
        _dates.AddTold(fact.Date, fact, source);
        _places.AddTold(fact.Place, fact, source);
    }

    protected override Meeting WithFields(Meeting fact) => fact with
    {
        Participants = [.. fact.Participants.Select(person => _participants[keyOf(person)].Best)],
        Kind = _kinds.Best,
        Date = _dates.BestOrNull(),
        Place = _places.BestTextOrNull(),
    };

    // What is called a meeting may be any of the other kinds.
    private static int PrecisionOf(MeetingKind kind) => kind == MeetingKind.Meeting ? 0 : 1;
}
