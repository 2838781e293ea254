using DiploFunctions.App.Storage.Summaries;
using DiploFunctions.Model;

namespace DiploFunctions.App.Answers;

/// <summary>A person as the API shows them.</summary>
/// <param name="Id">The id, for /api/people/{id}.</param>
/// <param name="Name">The spelling that most facts have.</param>
/// <param name="Names">Other spellings.</param>
/// <param name="Office">The office told last.</param>
/// <param name="Country">The country or organisation that the person acts for.</param>
/// <param name="Visits">Visits that took place or are under way.</param>
/// <param name="Meetings">Meetings.</param>
/// <param name="LastSeen">The latest date of these.</param>
internal sealed record PersonAnswer(
    string Id, string Name, IReadOnlyList<string> Names, string? Office, Party? Country, int Visits, int Meetings, PartialDate? LastSeen)
{
    public static PersonAnswer Of(KnownPerson person) => new(
        person.Id, person.Name, person.OtherNames, person.Office, person.Country, person.Visits, person.Meetings, person.LastSeen);
}
