using DiploFunctions.Model;

namespace DiploFunctions.App.Queries;

/// <summary>Which meetings?</summary>
public sealed record MeetingQuery : FactQuery
{
    public MeetingKind? Kind { get; init; }

    internal override string Signature => QuerySignature.Of("meetings", [.. Conditions, Kind]);
}
