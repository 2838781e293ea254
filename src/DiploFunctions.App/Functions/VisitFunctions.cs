using DiploFunctions.App.Answers;
using DiploFunctions.App.Http;
using DiploFunctions.App.Queries;
using DiploFunctions.App.Storage;
using DiploFunctions.Model;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DiploFunctions.App.Functions;

/// <summary>Who visited, or will visit, whom?</summary>
public sealed class VisitFunctions(FactStore facts, Boundary boundary, PageLinks links)
{
    [Function("ListVisits")]
    public Task<IActionResult> ListAsync(
        [HttpTrigger(AuthorizationLevel.Function, "get", "head", Route = "visits")] HttpRequest request,
        CancellationToken cancellationToken) =>
        boundary.RunAsync(request, async stop =>
        {
            var read = new QueryReader(request.Query, "country", "from", "to", "person", "kind", "status", "pageSize", "cursor");
            var query = read.Paged(new VisitQuery
            {
                Parties = read.PartyCode("country") is { } country ? [country] : [],
                From = read.PartyCode("from"),
                To = read.PartyCode("to"),
                Persons = read.PersonName("person") is { } person ? [person] : [],
                Kind = read.OneOf<VisitKind>("kind"),
                Status = read.OneOf<VisitStatus>("status"),
            });
            read.Check();
            return links.Page(request, await facts.ListVisitsAsync(query, stop), VisitAnswer.Of);
        }, cancellationToken);

    [Function("GetVisit")]
    public Task<IActionResult> GetAsync(
        [HttpTrigger(AuthorizationLevel.Function, "get", "head", Route = "visits/{id}")] HttpRequest request,
        string id,
        CancellationToken cancellationToken) =>
        boundary.RunAsync(request, async stop =>
        {
            new QueryReader(request.Query).Check();
            return await facts.GetVisitAsync(id, stop) is { } visit
                ? new JsonAnswer(VisitAnswer.Of(visit))
                : throw RequestException.NotFound("There is no visit of this id; ids come from /api/visits.");
        }, cancellationToken);
}
