using DiploFunctions.Model;

namespace DiploFunctions.App.Storage.Summaries;

/// <summary>What is known of a country and one partner.</summary>
public sealed record Partner
{
    /// <summary>From whose side it is told.</summary>
    public required Party Country { get; init; }

    /// <summary>The partner: another country, or an organisation.</summary>
    public required Party Party { get; init; }

    /// <summary>The level of relations; null when no partnership is told.</summary>
    public Partnership? Partnership { get; init; }

    /// <summary>The latest visit from the country to the partner that took place or is under way.</summary>
    public VisitNote? LastVisitOut { get; init; }

    /// <summary>The latest visit from the partner to the country.</summary>
    public VisitNote? LastVisitIn { get; init; }

    /// <summary>Planned visits from the country to the partner, earliest first, at most ten.</summary>
    public IReadOnlyList<VisitNote> ComingOut { get; init; } = [];

    /// <summary>Planned visits from the partner to the country.</summary>
    public IReadOnlyList<VisitNote> ComingIn { get; init; } = [];

    /// <summary>Agreements of both, alone or with others (at most 12 parties), by kind; planned ones aside.</summary>
    public IReadOnlyDictionary<AgreementKind, int> Agreements { get; init; } = new Dictionary<AgreementKind, int>();

    public int PlannedAgreements { get; init; }

    /// <summary>Meetings of persons of both.</summary>
    public int Meetings { get; init; }

    public PartialDate? LastMeeting { get; init; }

    /// <summary>When any of this last changed, UTC.</summary>
    public DateTimeOffset Updated { get; init; }

    internal static Partner Of(PartnerKey key, IReadOnlyCollection<PartnerEntry> entries)
    {
        var agreements = AgreementTally.Sum(entries.Select(entry => entry.Agreements).OfType<AgreementTally>());
        var visits = entries.Select(entry => entry.Visits).OfType<VisitTally>().ToList();
        var meetings = entries.Select(entry => entry.Meetings).OfType<MeetingTally>().ToList();
        var (outgoing, incoming) = (VisitLine.Sum(visits.Select(tally => tally.Out)), VisitLine.Sum(visits.Select(tally => tally.In)));
        return new Partner
        {
            Country = key.Country,
            Party = key.Partner,
            Partnership = Partnership.Of(agreements.Partnerships),
            LastVisitOut = outgoing.Last,
            LastVisitIn = incoming.Last,
            ComingOut = outgoing.Coming,
            ComingIn = incoming.Coming,
            Agreements = agreements.Kinds,
            PlannedAgreements = agreements.Planned,
            Meetings = meetings.Sum(tally => tally.Count),
            LastMeeting = meetings.Max(tally => tally.Last),
        };
    }

    /// <summary>The same without planned visits that are over by a day.</summary>
    internal Partner AsOf(DateOnly today) => this with { ComingOut = From(ComingOut, today), ComingIn = From(ComingIn, today) };

    private static VisitNote[] From(IReadOnlyList<VisitNote> visits, DateOnly day) => [.. visits.Where(visit => visit.Start?.Last >= day)];
}
