using DiploFunctions.App.Http;
using DiploFunctions.App.Http.Reading;
using DiploFunctions.App.Options;
using DiploFunctions.App.Queries;
using DiploFunctions.App.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Options;

namespace DiploFunctions.App.Functions;

/// <summary>Visits for a calendar program that subscribes to them.</summary>
public sealed class CalendarFunctions(FactStore facts, Boundary boundary, FactAnswers answers, TimeProvider time, IOptions<DiploOptions> options)
{
    /// <summary>The most visits of a calendar: the latest.</summary>
    internal const int MostVisits = 1000;

    [Function("GetCalendar")]
    public Task<IActionResult> GetAsync(
        [HttpTrigger(AuthorizationLevel.Function, "get", "head", Route = "calendar.ics")] HttpRequest request,
        CancellationToken cancellationToken) =>
        boundary.RunAsync(request, async stop =>
        {
            var read = new QueryReader(request.Query, VisitConditions.Names);
            var query = CalendarWindow.Around(Today(), VisitConditions.Read(read));
            read.Check();
            var visits = await PageWalk.FirstAsync(query, MostVisits, part => facts.ListVisitsAsync(part, stop));
            return answers.Calendar(request, query, visits);
        }, cancellationToken);

    private DateOnly Today()
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(options.Value.TimeZone);
        return DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(time.GetUtcNow(), zone).DateTime);
    }
}
