using DiploFunctions.App.Answers;
using DiploFunctions.App.Digests;
using DiploFunctions.App.Http;
using DiploFunctions.App.Queries;
using DiploFunctions.App.Recipients;
using DiploFunctions.App.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DiploFunctions.App.Functions;

/// <summary>The mails of digests: who has which, sending one again, and the PDF of one that was too large for a mail.</summary>
public sealed class DeliveryFunctions(SendLog log, WeeklyDigest weekly, MailedPdf mailed, Boundary boundary, PageLinks links)
{
    [Function("ListDeliveries")]
    public Task<IActionResult> ListAsync(
        [HttpTrigger(AuthorizationLevel.Function, "get", "head", Route = "digests/{week}/deliveries")] HttpRequest request,
        string week,
        CancellationToken cancellationToken) =>
        boundary.RunAsync(request, async stop =>
        {
            var read = new QueryReader(request.Query, "pageSize", "cursor");
            var query = read.Paged(new DeliveryQuery(DigestFunctions.WeekOf(week)));
            read.Check();
            return links.Page(request, await log.ListAsync(query, stop), DeliveryAnswer.Of);
        }, cancellationToken);

    [Function("SendDigestAgain")]
    public Task<IActionResult> SendAgainAsync(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = "digests/{week}/send")] HttpRequest request,
        string week,
        CancellationToken cancellationToken) =>
        boundary.RunAsync(request, async stop =>
        {
            new QueryReader(request.Query).Check();
            var isoWeek = DigestFunctions.WeekOf(week);
            var asked = await RecipientRequest.ReadJsonAsync<SendAgainRequest>(request, stop);
            // A mail server may be slow; breaking off would leave open whether it took a mail.
            return new JsonAnswer(MailAnswer.Of(await weekly.SendAgainAsync(isoWeek, asked.Checked(), cancellationToken))!);
        }, cancellationToken);

    [Function("ReadMailedDigest")]
    public Task<IActionResult> ReadAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "digests/{week}/pdf")] HttpRequest request,
        string week,
        CancellationToken cancellationToken) =>
        boundary.RunAsync(
            request,
            async stop => await mailed.AnswerAsync(DigestFunctions.WeekOf(week), request.Query["token"], stop),
            cancellationToken);
}
