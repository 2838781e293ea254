using System.Text;
using DiploFunctions.App.Digests;
using DiploFunctions.App.Mail;
using DiploFunctions.App.Mail.Mime;
using DiploFunctions.App.Options;
using DiploFunctions.App.Recipients;
using DiploFunctions.App.Tests.Storage;
using DiploFunctions.Digest;
using Given = Microsoft.Extensions.Options.Options;

namespace DiploFunctions.App.Tests.Mail;

/// <summary>Messages of an edition of invented words.</summary>
internal static class Letters
{
    public static readonly DigestMail Words = new(
        "Tuần 20: Tô Lâm, Yogyakarta — 3 kunjungan, 12 pertemuan và một tiêu đề khá dài cho một dòng",
        "Kunjungan\n.\n..\nTô Lâm – Kazakhstan\n",
        "<html><body><p>Tô Lâm – Kazakhstan</p></body></html>");

    public static readonly byte[] Pdf = [.. Encoding.ASCII.GetBytes("%PDF-1.7\n"), .. Enumerable.Range(0, 5000).Select(i => (byte)i)];

    public static MailOptions Options(int port) => new()
    {
        Host = "127.0.0.1",
        Port = port,
        Tls = false,
        Sender = "Diplomacy Digest <digest@sender.example>",
        TimeoutSeconds = 120,
    };

    /// <summary>The message to an address.</summary>
    /// <param name="baseUrl">Where links lead; no links when null.</param>
    public static OutgoingMail To(string address, MailOptions options, string? baseUrl = null, int again = 0)
    {
        options.TokenKey = baseUrl is null ? "" : new string('k', 32);
        var mail = Given.Create(options);
        var app = Given.Create(new DiploOptions { PublicBaseUrl = baseUrl is null ? null : new Uri(baseUrl) });
        var edition = new Edition(Week, "vi", Words, MimePart.OfFile("digest-2025-W20-vi.pdf", "application/pdf", Pdf), null);
        return new LetterMessage(new Mailer(mail), new SignedLinks(new TokenSeal(mail), app), mail, new ManualTime())
            .Write(edition, new Recipient(address, "vi"), again);
    }

    private static DiploFunctions.Model.IsoWeek Week => DiploFunctions.Model.IsoWeek.Of(new DateOnly(2025, 5, 14));
}
