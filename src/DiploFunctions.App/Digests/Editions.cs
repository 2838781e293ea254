using System.Globalization;
using System.Net.Mime;
using DiploFunctions.App.Mail;
using DiploFunctions.App.Mail.Mime;
using DiploFunctions.App.Options;
using DiploFunctions.App.Recipients;
using DiploFunctions.App.Storage;
using DiploFunctions.App.Storage.Rows;
using DiploFunctions.Digest;
using Microsoft.Extensions.Options;

namespace DiploFunctions.App.Digests;

/// <summary>Makes the editions of a week's digest.</summary>
public sealed class Editions(
    PdfPrinter printer, DigestStore digests, SignedLinks links, IOptions<DiploOptions> app, IOptions<MailOptions> mail, TimeProvider clock)
{
    private static readonly TimeSpan LinkLife = TimeSpan.FromDays(60);

    /// <summary>The edition for readers of a language with some interests; null when it is empty and empty ones are not to be sent.</summary>
    /// <param name="input">Everything about the week.</param>
    /// <param name="evenEmpty">True makes an empty one all the same.</param>
    internal async Task<Edition?> MakeAsync(
        DigestInput input, string language, Interests interests, bool evenEmpty, CancellationToken cancellationToken)
    {
        var model = DigestBuilder.Build(InterestFilter.Of(input, interests) with { Language = language });
        if (model.IsEmpty && !evenEmpty && !app.Value.DigestSendEmpty)
            return null;

        var pdf = printer(model);
        if (pdf.Length > mail.Value.MaxAttachmentBytes && links.IsOn)
            return await LinkAsync(model, interests, pdf, cancellationToken);

        var file = MimePart.OfFile($"digest-{input.Week}-{language}.pdf", MediaTypeNames.Application.Pdf, pdf);
        return new Edition(input.Week, language, DigestMessage.Compose(model), file, null);
    }

    /// <summary>Deletes the PDFs that no link of a mail leads to any more.</summary>
    /// <returns>How many there were.</returns>
    public Task<int> PurgeAsync(CancellationToken cancellationToken) =>
        // A link is made a moment after its PDF is kept; a day more is none too many, and clocks differ.
        digests.DeleteEditionsAsync(clock.GetUtcNow() - LinkLife - TimeSpan.FromDays(1), cancellationToken);

    private async Task<Edition> LinkAsync(DigestModel model, Interests interests, byte[] pdf, CancellationToken cancellationToken)
    {
        var name = RowKeys.HashOf($"{model.Language} {interests.Codes} {interests.TopicNames}");
        await digests.SaveEditionAsync(model.Week, name, pdf, cancellationToken);
        var until = clock.GetUtcNow() + LinkLife;
        var words = LetterWords.Of(model.Language).Say(
            "footer.linked",
            ("size", (pdf.Length / 1e6).ToString("0.0", CultureInfo.GetCultureInfo(model.Language))),
            ("date", WrittenTime.DayOf(until.ToUniversalTime(), model.Language)));
        // The mail must not say that something is attached; the line with the link says where it is.
        var linked = model with { Mail = model.Mail with { Attached = words } };
        return new Edition(model.Week, model.Language, DigestMessage.Compose(linked), null, new Footer(words, links.Pdf(model.Week, name, until)));
    }
}
