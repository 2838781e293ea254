using DiploFunctions.Model;

namespace DiploFunctions.App.Queries;

/// <summary>Which meetings? Those that meet every condition that is not null, latest first.</summary>
public sealed record MeetingQuery : PagedQuery
{
    /// <summary>The country or organisation that one of the two acts for.</summary>
    public Party? Country { get; init; }

    /// <summary>One of the two: every word of it is a word of that name, in any case, order and with or without diacritics.</summary>
    public string? Person { get; init; }

    public MeetingKind? Kind { get; init; }

    internal override string Signature => QuerySignature.Of("meetings", Country, Person, Kind);
}
