using DiploFunctions.App.Digests;
using DiploFunctions.App.Mail;
using DiploFunctions.App.Options;
using DiploFunctions.App.Recipients;
using DiploFunctions.App.Tests.Storage;
using DiploFunctions.Digest;
using DiploFunctions.Model;
using DiploFunctions.TestSupport;
using Microsoft.Extensions.Logging.Abstractions;
using Given = Microsoft.Extensions.Options.Options;

namespace DiploFunctions.App.Tests.Digests;

/// <summary>A weekly digest over stores of its own, whose recipients nobody else has.</summary>
internal sealed class DigestSending
{
    private readonly string mark = AzuriteServer.NewName();

    private DigestSending(Stores stores)
    {
        Stores = stores;
        Mail = new MailOptions
        {
            Host = "127.0.0.1",
            Tls = false,
            Sender = "digest@example.org",
            Recipients = $"{Desk};{Reader}:en",
            TimeoutSeconds = 120,
            Parallel = 2,
        };
    }

    public Stores Stores { get; }

    /// <summary>The settings of the mail; may be changed before <see cref="Digest"/>.</summary>
    public MailOptions Mail { get; }

    public DiploOptions App { get; } = new() { TimeZone = "Asia/Jakarta", DigestLanguage = "id" };

    /// <summary>The first recipient, who reads Indonesian.</summary>
    public string Desk => $"{mark}-desk@example.org";

    /// <summary>The second recipient, who reads English.</summary>
    public string Reader => $"{mark}-reader@example.org";

    public static async Task<DigestSending> CreateAsync(AzuriteServer azurite) => new(await Stores.CreateAsync(azurite));

    public static IsoWeek Week(string text) => IsoWeek.TryParse(text, out var week) ? week : throw new ArgumentException(text);

    /// <summary>Keeps an article of a day with one visit.</summary>
    /// <param name="receivedOn">The day on which it came in; that of its publication when null.</param>
    public async Task TellAsync(string blob, string day, string? receivedOn = null, string to = "KZ")
    {
        var received = DateTimeOffset.Parse($"{receivedOn ?? day}T05:00:00Z", System.Globalization.CultureInfo.InvariantCulture);
        await Stores.Facts.SaveArticleAsync(Told.Record(blob, day, received), Told.Facts(Told.Visit(start: day, to: to)), CancellationToken.None);
    }

    /// <summary>What makes the editions of digests.</summary>
    public Editions Editions(Stores stores, PdfPrinter? printer = null) =>
        new(printer ?? Few, stores.Digests, Links, Given.Create(App), Given.Create(Mail), stores.Time);

    /// <summary>The digest as the app has it, with a PDF of a few bytes.</summary>
    /// <param name="smtpPort">Where the mail server listens.</param>
    /// <param name="stores">The stores as a process sees them that may die; the usual ones when null.</param>
    /// <param name="printer">What prints PDFs; a few bytes when null.</param>
    public WeeklyDigest Digest(int smtpPort, Stores? stores = null, PdfPrinter? printer = null)
    {
        var parts = stores ?? Stores;
        Mail.Port = smtpPort;
        var (mail, app, mailer, print) = (Given.Create(Mail), Given.Create(App), new Mailer(Given.Create(Mail)), printer ?? Few);
        var contents = new DigestContents(parts.Facts, parts.Articles, app, parts.Time);
        var mailing = new DigestMailing(
            contents,
            Editions(parts, print),
            parts.Log,
            parts.Digests,
            mailer,
            new LetterMessage(mailer, Links, mail, parts.Time),
            mail,
            parts.Time,
            NullLogger<DigestMailing>.Instance);
        return new WeeklyDigest(
            contents,
            parts.Digests,
            print,
            new RecipientList(parts.Recipients, mail, app),
            mailing,
            parts.Claims,
            parts.Time,
            NullLogger<WeeklyDigest>.Instance);
    }

    private SignedLinks Links => new(new TokenSeal(Given.Create(Mail)), Given.Create(App));

    private static byte[] Few(DigestModel model) => "%PDF-1.7"u8.ToArray();
}
