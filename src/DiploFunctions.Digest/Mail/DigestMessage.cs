using DiploFunctions.Digest.Mailing;

namespace DiploFunctions.Digest;

/// <summary>A digest as the words of a mail.</summary>
public static class DigestMessage
{
    /// <summary>Subject, plain text and HTML.</summary>
    /// <remarks>Whoever links the PDF instead of attaching it says so in <see cref="MailWords.Attached"/>.</remarks>
    public static DigestMail Compose(DigestModel model)
    {
        var sources = CitedIn(model);
        return new DigestMail(model.Mail.Subject, MailText.Write(model, sources), MailHtml.Write(model, sources));
    }

    // Only the sources of what the mail shows.
    private static List<SourceEntry> CitedIn(DigestModel model)
    {
        var cited = model.Mail.Sections.SelectMany(s => s.Groups).SelectMany(g => g.Rows).SelectMany(r => r.Sources)
            .Concat((model.Lead?.Lines ?? []).SelectMany(line => line.Sources))
            .ToHashSet();
        return [.. (model.Sources?.Entries ?? []).Where(entry => cited.Contains(entry.Number))];
    }
}
