using DiploFunctions.App.Answers;
using DiploFunctions.App.Http;
using DiploFunctions.App.Queries;
using DiploFunctions.App.Storage.Summaries;
using DiploFunctions.Model;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DiploFunctions.App.Functions;

/// <summary>With whom does a country have to do, and at what level?</summary>
public sealed class PartnerFunctions(SummaryStore summaries, Boundary boundary, PageLinks links)
{
    [Function("ListPartners")]
    public Task<IActionResult> ListAsync(
        [HttpTrigger(AuthorizationLevel.Function, "get", "head", Route = "partners")] HttpRequest request,
        CancellationToken cancellationToken) =>
        boundary.RunAsync(request, async stop =>
        {
            var read = new QueryReader(request.Query, "country", "partner", "level", "pageSize", "cursor");
            var country = read.PartyCode("country");
            var query = read.Paged(new PartnerQuery
            {
                Country = country ?? default,
                Partner = read.PartyCode("partner"),
                Level = read.OneOf<PartnershipLevel>("level"),
            });
            read.Check();
            return country is null
                ? throw RequestException.BadParameter("country", "is missing; give the country whose partners are asked for (VN)")
                : links.Page(request, await summaries.ListPartnersAsync(query, stop), PartnerAnswer.Of);
        }, cancellationToken);
}
