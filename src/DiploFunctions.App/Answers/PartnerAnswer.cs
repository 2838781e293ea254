using DiploFunctions.App.Storage.Summaries;
using DiploFunctions.Model;

namespace DiploFunctions.App.Answers;

/// <summary>A country's partner as the API shows it.</summary>
internal sealed record PartnerAnswer
{
    public required Party Partner { get; init; }

    /// <summary>The partner's English name.</summary>
    public required string Name { get; init; }

    public PartnershipLevel? Level { get; init; }

    public PartialDate? Since { get; init; }

    public string? SinceAgreementId { get; init; }

    public VisitNote? LastVisitOut { get; init; }

    public VisitNote? LastVisitIn { get; init; }

    public VisitNote? NextVisitOut { get; init; }

    public VisitNote? NextVisitIn { get; init; }

    /// <summary>How many agreements of each kind; kinds of which there is none are left out.</summary>
    public required IReadOnlyDictionary<AgreementKind, int> Agreements { get; init; }

    public int AgreementCount { get; init; }

    public int PlannedAgreementCount { get; init; }

    public int MeetingCount { get; init; }

    public PartialDate? LastMeeting { get; init; }

    public DateTimeOffset Updated { get; init; }

    public static PartnerAnswer Of(Partner partner) => new()
    {
        Partner = partner.Party,
        Name = partner.Party.NameIn("en"),
        Level = partner.Partnership?.Level,
        Since = partner.Partnership?.Since,
        SinceAgreementId = partner.Partnership?.SinceAgreementId,
        LastVisitOut = partner.LastVisitOut,
        LastVisitIn = partner.LastVisitIn,
        NextVisitOut = partner.ComingOut is [var next, ..] ? next : null,
        NextVisitIn = partner.ComingIn is [var other, ..] ? other : null,
        Agreements = partner.Agreements,
        AgreementCount = partner.Agreements.Values.Sum(),
        PlannedAgreementCount = partner.PlannedAgreements,
        MeetingCount = partner.Meetings,
        LastMeeting = partner.LastMeeting,
        Updated = partner.Updated,
    };
}
