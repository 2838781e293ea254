using DiploFunctions.Extraction.Recognition.People;
using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Facts.Visits.When;

/// <summary>When the stays were of which an article tells: whatever happened on them without a date of its own has theirs.</summary>
/// <param name="visits">The visits of the article.</param>
internal sealed class Trip(IReadOnlyList<Visit> visits)
{
    private readonly List<Visit> _stays = [.. visits.Where(v => !v.Background && v.Start is not null && v.Status is VisitStatus.Completed or VisitStatus.Ongoing && v.Kind != VisitKind.Transit)];

    private PartialDate? _date;
    private List<Visit>? _main;
    private bool _isSought;

    /// <summary>What the days of the main visitor's stays have in common: a day, a month ("2025-05"), a year; null when no stay has dates.</summary>
    public PartialDate? Date => _isSought ? _date : Sought();

    /// <summary>The same of a stay that one of two people had in the other's country, where it tells as much; null when neither is told.</summary>
    public PartialDate? DateOf(KnownPerson one, KnownPerson other) => (DateOf(one.Name, other.Country) ?? DateOf(other.Name, one.Country)) is { } stay ? Exact(stay)
        : IsUndated(one.Name, other.Country) || IsUndated(other.Name, one.Country) || IsOfOthers(one, other) ? Date?.ToMonth() : Date;

    /// <summary>The same of the stays that people of one of two countries had in the other, where they tell as much; null when neither is told.</summary>
    public PartialDate? DateOf(Party one, Party other) => Exact(CommonDate(_stays.Where(v => (v.To == one && v.From == other) || (v.To == other && v.From == one))));

    /// <summary>The same of the stays that are still to come; null when none is told.</summary>
    public PartialDate? ComingDateOf(Party one, Party other) => CommonDate(visits.Where(v => v is { Status: VisitStatus.Planned, Background: false, Start: not null } && ((v.To == one && v.From == other) || (v.To == other && v.From == one))));

    // Of a trip of several stays the day of one is not that of another.
    private bool IsUndated(string visitor, Party? country) => country is not null && Date is { IsWholeDay: true }
        && visits.Any(v => v is { Start: null, Background: false, Status: VisitStatus.Completed or VisitStatus.Ongoing } && v.To == country && v.Visitor.Name == visitor) && _stays.Exists(v => v.Visitor.Name == visitor);

    // The days of a guest are not those of two others.
    private bool IsOfOthers(KnownPerson one, KnownPerson other) => Date is { IsWholeDay: true } && _main is { Count: > 0 } stays && !stays.Exists(v => IsOf(v, one) || IsOf(v, other));

    private static bool IsOf(Visit stay, KnownPerson person) => stay.Visitor.Name == person.Name || stay.To == person.Country || stay.From == person.Country;

    private PartialDate? DateOf(string visitor, Party? country) => country is null ? null : CommonDate(_stays.Where(v => v.To == country && v.Visitor.Name == visitor));

    // Of several stays in one country within a year only the year is common, and the main trip tells more.
    private PartialDate? Exact(PartialDate? stay) => stay is { } own && (Date is not { } whole || Parts(own) >= Parts(whole)) ? own : Date;

    private static int Parts(PartialDate date) => date.IsWholeDay ? 2 : date.Month is null ? 0 : 1;

    private PartialDate? Sought()
    {
        _isSought = true;
        _main = _stays.GroupBy(v => v.Visitor.Name, StringComparer.Ordinal).MaxBy(g => g.Count())?.ToList();
        return _date = CommonDate(_main ?? []);
    }

    private static PartialDate? CommonDate(IEnumerable<Visit> stays)
    {
        PartialDate? common = null;
        foreach (var date in stays.SelectMany(v => new[] { v.Start, v.End }).OfType<PartialDate>())
        {
            var next = common is { } c ? PartialDate.CommonPart(c, date) : date;
            if (next is null)
            {
                return null;
            }

            common = next;
        }

        return common;
    }
}
