using DiploFunctions.Model;

namespace DiploFunctions.Digest.Building;

/// <summary>The tables of a digest: limited, grouped and sorted.</summary>
internal sealed class SectionBuilder(Wording words, DateText dates, FactPhrases phrases, DoubtSections doubts, WeekFacts week, DigestLinks links)
{
    private const int ComingLimit = 15;
    private const int VisitLimit = 40;
    private const int AgreementLimit = 30;
    private const int MeetingLimit = 30;

    /// <summary>The sections that have facts, in the order of the page, in which sources get their numbers.</summary>
    public IReadOnlyList<FactSection> Build() =>
        [.. new[] { doubts.Changes(), Coming(), Visits(), Agreements(), Meetings(), doubts.Checks() }.OfType<FactSection>()];

    private FactSection? Coming()
    {
        MergedFact<Visit>[] shown = [.. InOrder(Shortlist.Of(week.Coming, ComingLimit), v => v.Start, v => v.Visitor.Name)];
        var section = Section(
            "coming",
            words.Say("coming.days", ("n", words.Number(DigestWeek.ComingDayCount)), ("dates", dates.Of(week.ComingDays.From, week.ComingDays.To))),
            Columns("visitor", "visit", withStatus: false),
            week.Coming,
            ComingLimit,
            links.Coming,
            _ => [new FactGroup(null, [.. shown.Select(v => phrases.Of(v, withHost: true))])]);
        return section is null ? null : section with { Calendar = CalendarStrips.Of(shown.Select(v => v.Fact), week.ComingDays, words, dates) };
    }

    // A visit among the coming ones is not told twice.
    private FactSection? Visits()
    {
        var coming = Shortlist.Of(week.Coming, ComingLimit).Select(v => v.Id).ToHashSet(StringComparer.Ordinal);
        return Section(
            "visits",
            null,
            Columns("visitor", "visit", withStatus: true),
            [.. week.Visits.Where(v => !coming.Contains(v.Id))],
            VisitLimit,
            links.Visits,
            visits => [.. visits
                .GroupBy(v => v.Fact.To)
                .Select(host => (Name: host.Key.NameIn(words.Language), Visits: host))
                .OrderBy(host => NameKey.Of(host.Name), StringComparer.Ordinal)
                .Select(host => new FactGroup(
                    host.Name,
                    [.. InOrder(host.Visits, v => v.Start, v => v.Visitor.Name).Select(v => phrases.Of(v, withHost: false))]))]);
    }

    private FactSection? Agreements() => Section(
        "agreements",
        null,
        Columns("parties", "subject", withStatus: true),
        week.Agreements,
        AgreementLimit,
        links.Agreements,
        agreements => [.. agreements
            .GroupBy(a => a.Fact.Kind == AgreementKind.Partnership)
            .OrderByDescending(group => group.Key)
            .Select(group => new FactGroup(
                words.Say(group.Key ? "group.partnerships" : "group.documents"),
                [.. InOrder(group, a => a.Date, a => a.Subject).Select(phrases.Of)]))]);

    private FactSection? Meetings()
    {
        var section = Section(
            "meetings",
            null,
            Columns("participants", "form", withStatus: false),
            week.Meetings,
            MeetingLimit,
            links.Meetings,
            meetings => [new FactGroup(null, [.. InOrder(meetings, m => m.Date, m => m.Participants is [var first, ..] ? first.Name : "").Select(phrases.Of)])]);
        return section is null ? null : section with { IsCompact = true };
    }

    private FactSection? Section<TFact>(
        string name,
        string? lead,
        FactColumns columns,
        IReadOnlyList<MergedFact<TFact>> facts,
        int limit,
        Uri? link,
        Func<IReadOnlyList<MergedFact<TFact>>, IReadOnlyList<FactGroup>> group)
        where TFact : Fact
    {
        if (facts.Count == 0)
        {
            return null;
        }

        var shown = Shortlist.Of(facts, limit);
        var more = facts.Count - shown.Count;
        return new FactSection(words.Say($"section.{name}"), lead, columns, group(shown), facts.Count, more > 0 ? words.Count("more", more) : null)
        {
            MoreAddress = link?.AbsoluteUri,
        };
    }

    private FactColumns Columns(string who, string what, bool withStatus) => new(
        words.Say("column.when"),
        words.Say($"column.{who}"),
        words.Say($"column.{what}"),
        withStatus ? words.Say("column.status") : null,
        words.Say("column.sources"));

    private static IEnumerable<MergedFact<TFact>> InOrder<TFact>(
        IEnumerable<MergedFact<TFact>> facts,
        Func<TFact, PartialDate?> date,
        Func<TFact, string> name)
        where TFact : Fact => facts
        .OrderBy(f => date(f.Fact) is null)
        .ThenBy(f => date(f.Fact))
        .ThenBy(f => NameKey.Of(name(f.Fact)), StringComparer.Ordinal)
        .ThenBy(f => f.Id, StringComparer.Ordinal);
}
