using DiploFunctions.App.Http;
using DiploFunctions.App.Options;
using DiploFunctions.App.Recipients;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Options;

namespace DiploFunctions.App.Functions;

/// <summary>Joining the digest and leaving it. What links of mails lead to needs no key: their signature is one.</summary>
public sealed class RecipientFunctions(Subscriptions subscriptions, Boundary boundary, IOptions<DiploOptions> options)
{
    private const string Accepted = "If the address can get the digest, it is asked by mail whether it wants it; at most once an hour.";

    [Function("AskForDigests")]
    public Task<IActionResult> AskAsync(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = "recipients")] HttpRequest request,
        CancellationToken cancellationToken) =>
        boundary.RunAsync(request, async stop =>
        {
            new QueryReader(request.Query).Check();
            await subscriptions.AskAsync(await RecipientRequest.ReadAsync(request, options.Value.DigestLanguage, stop), stop);
            return new JsonAnswer(new { Detail = Accepted }, StatusCodes.Status202Accepted);
        }, cancellationToken);

    [Function("ShowConfirmation")]
    public Task<IActionResult> ShowConfirmationAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "recipients/confirm")] HttpRequest request,
        CancellationToken cancellationToken) =>
        AnswerAsync(request, subscriptions.LookAsync, words => LinkPage.Ask(words, "confirm"), cancellationToken);

    [Function("ConfirmRecipient")]
    public Task<IActionResult> ConfirmAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "recipients/confirm")] HttpRequest request,
        CancellationToken cancellationToken) =>
        AnswerAsync(request, subscriptions.ConfirmAsync, words => LinkPage.Done(words, "confirm"), cancellationToken);

    [Function("DeleteRecipient")]
    public Task<IActionResult> DeleteAsync(
        [HttpTrigger(AuthorizationLevel.Function, "delete", Route = "recipients/{id}")] HttpRequest request,
        string id,
        CancellationToken cancellationToken) =>
        boundary.RunAsync(request, async stop =>
        {
            new QueryReader(request.Query).Check();
            await subscriptions.RemoveAsync(id, stop);
            return new EmptyAnswer();
        }, cancellationToken);

    [Function("ShowUnsubscribing")]
    public Task<IActionResult> ShowUnsubscribingAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "unsubscribe")] HttpRequest request,
        CancellationToken cancellationToken) =>
        AnswerAsync(request, subscriptions.LookAtLeavingAsync, words => LinkPage.Ask(words, "leave", OneClick.Field), cancellationToken);

    [Function("Unsubscribe")]
    public Task<IActionResult> UnsubscribeAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "unsubscribe")] HttpRequest request,
        CancellationToken cancellationToken) =>
        AnswerAsync(
            request,
            async (token, stop) =>
            {
                await OneClick.DemandAsync(request, stop);
                return await subscriptions.LeaveAsync(token, stop);
            },
            words => LinkPage.Done(words, "leave"),
            cancellationToken);

    private Task<IActionResult> AnswerAsync(
        HttpRequest request,
        Func<string?, CancellationToken, Task<LinkAnswer>> use,
        Func<LetterWords, LinkPage> page,
        CancellationToken cancellationToken) =>
        boundary.RunAsync(request, async stop =>
        {
            // The whole of a link counts, and only it: what a mail program adds to it is let be.
            var answer = await use(request.Query["token"], stop);
            var words = subscriptions.WordsFor(answer.Subscription);
            return answer.State == LinkState.Good ? page(words) : LinkPage.Fault(words, answer.State);
        }, cancellationToken);
}
