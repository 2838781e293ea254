using DiploFunctions.App.Http;
using DiploFunctions.App.Http.Reading;
using DiploFunctions.App.Queries;
using DiploFunctions.App.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DiploFunctions.App.Functions;

/// <summary>What is new among facts of all types, for a feed reader.</summary>
public sealed class FeedFunctions(FactStore facts, Boundary boundary, FactAnswers answers)
{
    [Function("GetFeed")]
    public Task<IActionResult> GetAsync(
        [HttpTrigger(AuthorizationLevel.Function, "get", "head", Route = "feed.atom")] HttpRequest request,
        CancellationToken cancellationToken) =>
        boundary.RunAsync(request, async stop =>
        {
            var read = new QueryReader(request.Query, FeedConditions.Names);
            var asked = FeedConditions.Read<VisitQuery>(read);
            read.Check();
            var visits = await facts.ListVisitsAsync(asked, stop);
            var meetings = await facts.ListMeetingsAsync(FeedConditions.Read<MeetingQuery>(read), stop);
            var agreements = await facts.ListAgreementsAsync(FeedConditions.Read<AgreementQuery>(read), stop);
            return answers.Feed(request, visits.Items, meetings.Items, agreements.Items);
        }, cancellationToken);
}
