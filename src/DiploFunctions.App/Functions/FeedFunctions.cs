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
            var visits = await FirstAsync(asked, part => facts.ListVisitsAsync(part, stop));
            var meetings = await FirstAsync(FeedConditions.Read<MeetingQuery>(read), part => facts.ListMeetingsAsync(part, stop));
            var agreements = await FirstAsync(FeedConditions.Read<AgreementQuery>(read), part => facts.ListAgreementsAsync(part, stop));
            return answers.Feed(request, visits, meetings, agreements);
        }, cancellationToken);

    private static Task<IReadOnlyList<TItem>> FirstAsync<TQuery, TItem>(TQuery query, Func<TQuery, Task<Page<TItem>>> page)
        where TQuery : FactQuery =>
        PageWalk.FirstAsync(query, FeedConditions.MostEntries, page);
}
