using DiploFunctions.App.Answers;
using DiploFunctions.App.Http;
using DiploFunctions.App.Queries;
using DiploFunctions.App.Storage.Summaries;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DiploFunctions.App.Functions;

/// <summary>Who visits and meets others?</summary>
public sealed class PeopleFunctions(SummaryStore summaries, Boundary boundary, PageLinks links)
{
    [Function("ListPeople")]
    public Task<IActionResult> ListAsync(
        [HttpTrigger(AuthorizationLevel.Function, "get", "head", Route = "people")] HttpRequest request,
        CancellationToken cancellationToken) =>
        boundary.RunAsync(request, async stop =>
        {
            var read = new QueryReader(request.Query, "name", "country", "pageSize", "cursor");
            var query = read.Paged(new PersonQuery { Name = read.PersonName("name"), Country = read.PartyCode("country") });
            read.Check();
            return links.Page(request, await summaries.ListPeopleAsync(query, stop), PersonAnswer.Of);
        }, cancellationToken);

    [Function("GetPerson")]
    public Task<IActionResult> GetAsync(
        [HttpTrigger(AuthorizationLevel.Function, "get", "head", Route = "people/{id}")] HttpRequest request,
        string id,
        CancellationToken cancellationToken) =>
        boundary.RunAsync(request, async stop =>
        {
            new QueryReader(request.Query).Check();
            return await summaries.GetPersonAsync(id, stop) is { } person
                ? new JsonAnswer(PersonAnswer.Of(person))
                : throw RequestException.NotFound("There is no person of this id; ids come from /api/people.");
        }, cancellationToken);
}
