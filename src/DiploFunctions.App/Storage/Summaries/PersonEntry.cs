using DiploFunctions.Model;

namespace DiploFunctions.App.Storage.Summaries;

/// <summary>What the facts of one block say of a person.</summary>
/// <param name="Names">How often each spelling of the name is told.</param>
/// <param name="Office">The office told last, or null.</param>
/// <param name="OfficeDate">When the office was told to be held; null when there is none or no date.</param>
/// <param name="Visits">How many visits took place or are under way.</param>
/// <param name="Meetings">How many meetings.</param>
/// <param name="LastSeen">The latest date of these; null when none is told.</param>
internal sealed record PersonEntry(
    IReadOnlyDictionary<string, int> Names, string? Office, PartialDate? OfficeDate, int Visits, int Meetings, PartialDate? LastSeen);
