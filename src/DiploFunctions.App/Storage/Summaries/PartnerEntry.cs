using System.Text.Json.Serialization;

namespace DiploFunctions.App.Storage.Summaries;

/// <summary>What the facts of one block say of a country and a partner; a block has facts of one type, so one part is set.</summary>
internal sealed record PartnerEntry
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public VisitTally? Visits { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public MeetingTally? Meetings { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public AgreementTally? Agreements { get; init; }
}
