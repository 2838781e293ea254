using DiploFunctions.App.Http;
using DiploFunctions.App.Http.Formats;
using DiploFunctions.App.Http.Reading;
using DiploFunctions.App.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DiploFunctions.App.Functions;

/// <summary>What was signed, or raised to which level?</summary>
public sealed class AgreementFunctions(FactStore facts, Boundary boundary, FactAnswers answers)
{
    [Function("ListAgreements")]
    public Task<IActionResult> ListAsync(
        [HttpTrigger(AuthorizationLevel.Function, "get", "head", Route = "agreements")] HttpRequest request,
        CancellationToken cancellationToken) =>
        boundary.RunAsync(request, async stop =>
        {
            var question = FactQuestions.Read(request, AgreementView.View, AgreementConditions.Names, AgreementConditions.Read);
            return answers.List(request, question, await facts.ListAgreementsAsync(question.Query, stop));
        }, cancellationToken);

    [Function("GetAgreement")]
    public Task<IActionResult> GetAsync(
        [HttpTrigger(AuthorizationLevel.Function, "get", "head", Route = "agreements/{id}")] HttpRequest request,
        string id,
        CancellationToken cancellationToken) =>
        boundary.RunAsync(
            request,
            async stop => await answers.OneAsync(request, id, AgreementView.View, asked => facts.GetAgreementAsync(asked, stop)),
            cancellationToken);

    [Function("GetAgreementHistory")]
    public Task<IActionResult> GetHistoryAsync(
        [HttpTrigger(AuthorizationLevel.Function, "get", "head", Route = "agreements/{id}/history")] HttpRequest request,
        string id,
        CancellationToken cancellationToken) =>
        boundary.RunAsync(
            request,
            async stop => await FactAnswers.HistoryAsync(request, id, AgreementView.View, asked => facts.GetHistoryAsync(asked, stop)),
            cancellationToken);
}
