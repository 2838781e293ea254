using DiploFunctions.App.Http;
using DiploFunctions.App.Http.Formats;
using DiploFunctions.App.Http.Reading;
using DiploFunctions.App.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DiploFunctions.App.Functions;

/// <summary>Who met whom?</summary>
public sealed class MeetingFunctions(FactStore facts, Boundary boundary, FactAnswers answers)
{
    [Function("ListMeetings")]
    public Task<IActionResult> ListAsync(
        [HttpTrigger(AuthorizationLevel.Function, "get", "head", Route = "meetings")] HttpRequest request,
        CancellationToken cancellationToken) =>
        boundary.RunAsync(request, async stop =>
        {
            var question = FactQuestions.Read(request, MeetingView.View, MeetingConditions.Names, MeetingConditions.Read);
            return answers.List(request, question, await facts.ListMeetingsAsync(question.Query, stop));
        }, cancellationToken);

    [Function("GetMeeting")]
    public Task<IActionResult> GetAsync(
        [HttpTrigger(AuthorizationLevel.Function, "get", "head", Route = "meetings/{id}")] HttpRequest request,
        string id,
        CancellationToken cancellationToken) =>
        boundary.RunAsync(
            request,
            async stop => await answers.OneAsync(request, id, MeetingView.View, asked => facts.GetMeetingAsync(asked, stop)),
            cancellationToken);

    [Function("GetMeetingHistory")]
    public Task<IActionResult> GetHistoryAsync(
        [HttpTrigger(AuthorizationLevel.Function, "get", "head", Route = "meetings/{id}/history")] HttpRequest request,
        string id,
        CancellationToken cancellationToken) =>
        boundary.RunAsync(
            request,
            async stop => await FactAnswers.HistoryAsync(request, id, MeetingView.View, asked => facts.GetHistoryAsync(asked, stop)),
            cancellationToken);
}
