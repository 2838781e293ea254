using DiploFunctions.Model;

namespace DiploFunctions.Merging.Fields;

/// <summary>The stays that articles tell with a first and a last day.</summary>
internal sealed class Stays
{
    private readonly Dictionary<PartialDate, PartialDate> _reported = [];
    private readonly HashSet<PartialDate> _starts = [];

    /// <summary>True when one of them lasts longer than a day.</summary>
    public bool AreLong { get; private set; }

    public void Add(Visit visit)
    {
        if (visit is not { Start: { IsWholeDay: true } start, End: { } end } || end.Last < start.First)
        {
            return;
        }

        _starts.Add(start);
        AreLong |= end.Last > start.First;
        if (visit.Status is VisitStatus.Ongoing or VisitStatus.Completed)
        {
            _reported[start] = _reported.TryGetValue(start, out var last) && last.Last > end.Last ? last : end;
        }
    }

    /// <summary>True when a reported stay begins on the first date and goes on to the other, which is not told as the start of one.</summary>
    public bool IsAround(PartialDate start, PartialDate day) =>
        day > start && day.IsWholeDay && !_starts.Contains(day) && _reported.TryGetValue(start, out var end) && day.First <= end.Last;
}
