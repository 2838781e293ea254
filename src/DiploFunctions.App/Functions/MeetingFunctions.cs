using DiploFunctions.App.Answers;
using DiploFunctions.App.Http;
using DiploFunctions.App.Queries;
using DiploFunctions.App.Storage;
using DiploFunctions.Model;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DiploFunctions.App.Functions;

/// <summary>Who met whom?</summary>
public sealed class MeetingFunctions(FactStore facts, Boundary boundary, PageLinks links)
{
    [Function("ListMeetings")]
    public Task<IActionResult> ListAsync(
        [HttpTrigger(AuthorizationLevel.Function, "get", "head", Route = "meetings")] HttpRequest request,
        CancellationToken cancellationToken) =>
        boundary.RunAsync(request, async stop =>
        {
            var read = new QueryReader(request.Query, "country", "person", "kind", "pageSize", "cursor");
            var query = read.Paged(new MeetingQuery
            {
                Parties = read.PartyCode("country") is { } country ? [country] : [],
                Persons = read.PersonName("person") is { } person ? [person] : [],
                Kind = read.OneOf<MeetingKind>("kind"),
            });
            read.Check();
            return links.Page(request, await facts.ListMeetingsAsync(query, stop), MeetingAnswer.Of);
        }, cancellationToken);

    [Function("GetMeeting")]
    public Task<IActionResult> GetAsync(
        [HttpTrigger(AuthorizationLevel.Function, "get", "head", Route = "meetings/{id}")] HttpRequest request,
        string id,
        CancellationToken cancellationToken) =>
        boundary.RunAsync(request, async stop =>
        {
            new QueryReader(request.Query).Check();
            return await facts.GetMeetingAsync(id, stop) is { } meeting
                ? new JsonAnswer(MeetingAnswer.Of(meeting))
                : throw RequestException.NotFound("There is no meeting of this id; ids come from /api/meetings.");
        }, cancellationToken);
}
