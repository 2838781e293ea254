using DiploFunctions.App.Answers;
using DiploFunctions.App.Http;
using DiploFunctions.App.Queries;
using DiploFunctions.App.Storage;
using DiploFunctions.Model;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DiploFunctions.App.Functions;

/// <summary>What was signed, or raised to which level?</summary>
public sealed class AgreementFunctions(FactStore facts, Boundary boundary, PageLinks links)
{
    [Function("ListAgreements")]
    public Task<IActionResult> ListAsync(
        [HttpTrigger(AuthorizationLevel.Function, "get", "head", Route = "agreements")] HttpRequest request,
        CancellationToken cancellationToken) =>
        boundary.RunAsync(request, async stop =>
        {
            var read = new QueryReader(request.Query, "country", "kind", "status", "pageSize", "cursor");
            var query = read.Paged(new AgreementQuery
            {
                Parties = read.PartyCode("country") is { } country ? [country] : [],
                Kind = read.OneOf<AgreementKind>("kind"),
                Status = read.OneOf<AgreementStatus>("status"),
            });
            read.Check();
            return links.Page(request, await facts.ListAgreementsAsync(query, stop), AgreementAnswer.Of);
        }, cancellationToken);

    [Function("GetAgreement")]
    public Task<IActionResult> GetAsync(
        [HttpTrigger(AuthorizationLevel.Function, "get", "head", Route = "agreements/{id}")] HttpRequest request,
        string id,
        CancellationToken cancellationToken) =>
        boundary.RunAsync(request, async stop =>
        {
            new QueryReader(request.Query).Check();
            return await facts.GetAgreementAsync(id, stop) is { } agreement
                ? new JsonAnswer(AgreementAnswer.Of(agreement))
                : throw RequestException.NotFound("There is no agreement of this id; ids come from /api/agreements.");
        }, cancellationToken);
}
