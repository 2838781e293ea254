using DiploFunctions.App.Http;
using DiploFunctions.App.Http.Formats;
using DiploFunctions.App.Http.Reading;
using DiploFunctions.App.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DiploFunctions.App.Functions;

/// <summary>Who visited, or will visit, whom?</summary>
public sealed class VisitFunctions(FactStore facts, Boundary boundary, FactAnswers answers)
{
    [Function("ListVisits")]
    public Task<IActionResult> ListAsync(
        [HttpTrigger(AuthorizationLevel.Function, "get", "head", Route = "visits")] HttpRequest request,
        CancellationToken cancellationToken) =>
        boundary.RunAsync(request, async stop =>
        {
            var question = FactQuestions.Read(request, VisitView.View, VisitConditions.Names, VisitConditions.Read);
            return answers.List(request, question, await facts.ListVisitsAsync(question.Query, stop));
        }, cancellationToken);

    [Function("GetVisit")]
    public Task<IActionResult> GetAsync(
        [HttpTrigger(AuthorizationLevel.Function, "get", "head", Route = "visits/{id}")] HttpRequest request,
        string id,
        CancellationToken cancellationToken) =>
        boundary.RunAsync(
            request,
            async stop => await answers.OneAsync(request, id, VisitView.View, asked => facts.GetVisitAsync(asked, stop)),
            cancellationToken);

    [Function("GetVisitHistory")]
    public Task<IActionResult> GetHistoryAsync(
        [HttpTrigger(AuthorizationLevel.Function, "get", "head", Route = "visits/{id}/history")] HttpRequest request,
        string id,
        CancellationToken cancellationToken) =>
        boundary.RunAsync(
            request,
            async stop => await FactAnswers.HistoryAsync(request, id, VisitView.View, asked => facts.GetHistoryAsync(asked, stop)),
            cancellationToken);
}
