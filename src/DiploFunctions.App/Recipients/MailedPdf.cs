using DiploFunctions.App.Http;
using DiploFunctions.App.Options;
using DiploFunctions.App.Storage;
using DiploFunctions.Model;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace DiploFunctions.App.Recipients;

/// <summary>The PDFs that were too large to be attached, for whoever has the link of the mail.</summary>
public sealed class MailedPdf(DigestStore digests, TokenSeal seal, IOptions<DiploOptions> options, TimeProvider clock)
{
    /// <summary>The PDF, or a page that says why the link does not work.</summary>
    internal async Task<IActionResult> AnswerAsync(IsoWeek week, string? token, CancellationToken cancellationToken)
    {
        var words = LetterWords.Of(options.Value.DigestLanguage);
        if (seal.Read(TokenPurpose.Read, token) is not { } read || read.Subject.Split('.') is not [var ofWeek, var edition] || ofWeek != week.ToString())
            return LinkPage.Fault(words, LinkState.Refused);

        if (read.IsExpired(clock.GetUtcNow()))
            return LinkPage.Fault(words, LinkState.Expired);

        var pdf = await digests.ReadEditionAsync(week, edition, cancellationToken);
        return pdf is null
            ? throw RequestException.NotFound("The PDF that was mailed is no longer kept.")
            : BytesAnswer.Pdf(pdf, $"digest-{week}.pdf").With("Cache-Control", "private, no-store").With("Referrer-Policy", "no-referrer");
    }
}
