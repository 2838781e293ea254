using DiploFunctions.App.Answers;
using DiploFunctions.App.Digests;
using DiploFunctions.App.Http;
using DiploFunctions.App.Queries;
using DiploFunctions.App.Recipients;
using DiploFunctions.App.Storage;
using DiploFunctions.Model;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DiploFunctions.App.Functions;

/// <summary>The weekly digests: which there are, the PDF of one, and making one now.</summary>
public sealed class DigestFunctions(DigestStore digests, WeeklyDigest weekly, Boundary boundary, PageLinks links)
{
    [Function("ListDigests")]
    public Task<IActionResult> ListAsync(
        [HttpTrigger(AuthorizationLevel.Function, "get", "head", Route = "digests")] HttpRequest request,
        CancellationToken cancellationToken) =>
        boundary.RunAsync(request, async stop =>
        {
            var read = new QueryReader(request.Query, "pageSize", "cursor");
            var query = read.Paged(new DigestQuery());
            read.Check();
            return links.Page(request, await digests.ListAsync(query, stop), DigestAnswer.Of);
        }, cancellationToken);

    [Function("GetDigest")]
    public Task<IActionResult> GetAsync(
        [HttpTrigger(AuthorizationLevel.Function, "get", "head", Route = "digests/{week}")] HttpRequest request,
        string week,
        CancellationToken cancellationToken) =>
        boundary.RunAsync(request, async stop =>
        {
            new QueryReader(request.Query).Check();
            var isoWeek = WeekOf(week);
            return await digests.ReadPdfAsync(isoWeek, stop) is { } pdf
                ? BytesAnswer.Pdf(pdf, $"digest-{isoWeek}.pdf")
                : throw RequestException.NotFound($"The digest of {isoWeek} was not rendered yet; POST to this address renders it.");
        }, cancellationToken);

    [Function("RenderDigest")]
    public Task<IActionResult> RenderAsync(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = "digests/{week}")] HttpRequest request,
        string week,
        CancellationToken cancellationToken) =>
        boundary.RunAsync(request, async stop =>
        {
            var read = new QueryReader(request.Query, "send", "language");
            var (send, language) = (read.Flag("send"), read.OneOf("language", Recipient.Languages));
            read.Check();
            var isoWeek = WeekOf(week);
            var digest = await weekly.RenderAsync(isoWeek, language, stop);
            // A mail server may be slow; breaking off would leave open whether it took a mail.
            var delivery = send ? await weekly.SendAsync(isoWeek, cancellationToken) : null;
            return new JsonAnswer(DigestAnswer.Of(digest) with { Mail = MailAnswer.Of(delivery) })
                .With("Location", links.To(request, $"/api/digests/{isoWeek}"));
        }, cancellationToken);

    /// <exception cref="RequestException">The text is no week.</exception>
    internal static IsoWeek WeekOf(string text) => IsoWeek.TryParse(text, out var week)
        ? week
        : throw RequestException.BadParameter("week", "is no ISO week; write the year and the week, such as 2025-W20");
}
